import type { ImportedEntry, Platform } from './imported.ts';
import type { ImportNote } from './notes.ts';
import type { MissingFile } from './pictures/place-files.ts';

/** What became of one text of the other site. */
export interface EntryReport {
  sourceId: string;
  kind: 'post' | 'page';
  title: string;
  /** "there" was brought by an import before; "planned" is what a dry run would write. */
  outcome: 'written' | 'planned' | 'there' | 'failed';
  /** What it was there; here it is a draft. */
  state: ImportedEntry['state'];
  /** Its file below content/, and its address here. */
  file?: string;
  address?: string;
  /** Where it was there, without the domain; each leads to its address here. */
  oldAddresses: string[];
  /** Why it failed. */
  why?: string;
  notes: ImportNote[];
  pictures: number;
  missing: MissingFile[];
  /** Client's stories that were found and are marked as such, for the coach to look at before anything else. */
  stories: StoryReport[];
  /** What the check says of it beside that. */
  faults: { kind: string; severity: 'error' | 'warning'; line: number; words: string }[];
  /** How many it had there. */
  comments: number;
  /** What became of them, where they were brought: how many were not here before, or why there is no place for them. */
  brought?: { added: number; why?: string };
  ratings?: { average: number; count: number };
}

/** A passage that the guard takes for a client's story: nobody but the coach knows on what grounds it may be told. */
export interface StoryReport {
  line: number;
  /** Changed first names, as they stand in it. */
  people: string[];
  /** How it begins. */
  begins: string;
  /** What she has yet to write into its tag; it is not published before. */
  lacks: ('basis' | 'reviewed')[];
}

export interface ImportReport {
  source: string;
  platform: Platform;
  title?: string;
  isDryRun: boolean;
  entries: EntryReport[];
  /** Items of the export that became nothing. */
  unread: { what: string; why: string }[];
  /** Categories and tags that are no topic here, with how many posts have them. */
  unmapped: { name: string; posts: number }[];
}

/** Whether something is here in another form, is not here, or was wrong there, which her readers saw. */
export type NoteGroup = 'changed' | 'missing' | 'wrong';

interface NoteWords {
  about: NoteGroup;
  words: (found: string) => string;
}

const NOTES: Record<ImportNote['kind'], NoteWords> = {
  'heading-made': changed((found) => `a line in bold letters is a heading now: ${found}`),
  'list-made': changed((found) => `typed lines are a list now: ${found}`),
  'embed-left': changed((found) => `a link stands for what was shown there: ${found}`),
  'picture-undescribed': missing((found) => `nothing says what this picture shows: ${found}`),
  'picture-smaller': changed(
    (found) => `its original could not be had, and the smaller copy that was saved is here: ${found}`,
  ),
  'link-unlinked': changed((found) => `a link led nowhere, its words are there: ${found}`),
  'film-named': changed((found) => `this film had no name, and has that of the text: ${found}`),
  'footnote-alone': changed((found) => `a footnote without its mark is a paragraph: ${found}`),
  'seo-title-left': missing((found) => `a title for search engines alone is left out: ${found}`),
  'author-unknown': missing((found) => `nobody in content/people is called so: ${found}`),
  'description-made': changed((found) => `the description was made of its words: ${found}`),
  'comparison-made': changed(
    (found) => `it is a comparison now, of ${found}: look whether its fields are what you mean`,
  ),
  'number-missing': wrong(
    (found) => `had no number there, among others that have one, and gets its own here: ${found}`,
  ),
  'address-missing': wrong(
    (found) =>
      `ended there before the address that it speaks of; here that of content/site.yaml stands below it: ${found}`,
  ),
  'rating-of-nobody': wrong((found) => `stars were shown there that nobody gave, and are left out: ${found}`),
};

function changed(words: NoteWords['words']): NoteWords {
  return { about: 'changed', words };
}

function missing(words: NoteWords['words']): NoteWords {
  return { about: 'missing', words };
}

function wrong(words: NoteWords['words']): NoteWords {
  return { about: 'wrong', words };
}

export function noteToWords({ kind, found }: ImportNote): string {
  return NOTES[kind].words(found);
}

/** What was changed in a text, is missing, or was wrong, in words. */
export function listNotes({ notes }: EntryReport, about: NoteGroup): string[] {
  return notes.filter(({ kind }) => NOTES[kind].about === about).map(noteToWords);
}

/** What became of the comments of one text. */
export interface BroughtComments {
  sourceId: string;
  title: string;
  added: number;
  why?: string;
}

/** The report with what became of the comments; those that no text of the import has are told by themselves. */
export function withComments(
  report: ImportReport,
  brought: readonly BroughtComments[],
): ImportReport & { otherComments: BroughtComments[] } {
  const bySource = new Map(brought.map((each) => [each.sourceId, each]));
  const own = new Set(report.entries.map(({ sourceId }) => sourceId));
  const entries = report.entries.map((entry): EntryReport => {
    const found = bySource.get(entry.sourceId);
    if (!found) return entry;
    const { added, why } = found;
    return { ...entry, brought: { added, ...(why !== undefined && { why }) } };
  });
  return { ...report, entries, otherComments: brought.filter(({ sourceId }) => !own.has(sourceId)) };
}

/** For a terminal. */
export function reportToText(report: ImportReport): string {
  const { entries, unread, unmapped, isDryRun } = report;
  const count = (outcome: EntryReport['outcome']) =>
    entries.filter((entry) => entry.outcome === outcome).length;
  const missing = entries.flatMap((entry) => entry.missing);
  const lines = [
    `${report.title ?? report.source} (${report.platform}): ${entries.length} texts, ${unread.length} other items.`,
    '',
    ...entries.flatMap(entryToLines),
    ...list(
      'Items that became nothing:',
      unread.map(({ what, why }) => `${what}: ${why}`),
    ),
    ...list(
      'Categories and tags that are no topic here. Write "Their name: our-topic" in a file, and give it with --topics:',
      unmapped.map(({ name, posts }) => `${name} (${posts})`),
    ),
    isDryRun
      ? `${count('planned')} drafts would be written, ${count('there')} are there already. Nothing was written.`
      : `${count('written')} drafts written, ${count('there')} were there already, ${count('failed')} failed; ${sum(entries, ({ pictures }) => pictures)} pictures and files brought, ${missing.length} could not be had. Nothing is published.`,
  ];
  return `${lines.join('\n')}\n`;
}

function entryToLines(entry: EntryReport): string[] {
  const head = {
    written: `content/${entry.file ?? ''}`,
    planned: `content/${entry.file ?? ''} (would be written)`,
    there: `${entry.address ?? ''} (was there already)`,
    failed: `not written: ${entry.why ?? ''}`,
  }[entry.outcome];
  const parts = [
    ...(entry.state === 'published' ? [] : [`was ${STATES[entry.state]}`]),
    ...(entry.oldAddresses.length > 0 ? [`was at ${entry.oldAddresses.join(' and ')}`] : []),
    ...entry.notes.map(noteToWords),
    ...entry.missing.map(({ source, why }) => `could not be had: ${source.slice(0, 200)}: ${why}`),
    ...entry.stories.map(storyToLine),
    ...entry.faults.map(
      ({ severity, line, words }) =>
        `${severity === 'error' ? 'to mend' : 'worth a look'}, line ${line}: ${words}`,
    ),
    ...(entry.comments > 0 ? [commentsToLine(entry)] : []),
    ...(entry.ratings ? [`rated ${entry.ratings.average} by ${entry.ratings.count}`] : []),
  ];
  return [`${entry.title || entry.sourceId}: ${head}`, ...parts.map((part) => `  - ${part}`)];
}

const STATES = {
  draft: 'a draft there',
  scheduled: 'still to be published there',
  private: 'not for everybody there',
};

function storyToLine({ line, people, begins, lacks }: StoryReport): string {
  const whose = people.length > 0 ? `the story of ${people.join(', ')}` : 'a client’s story';
  const open = lacks.length > 0 ? `, then write ${lacks.join(' and ')} into its tag` : '';
  return `to look at, line ${line}: ${whose}? Could anybody be recognised? Look which words belong to it${open}. It begins: ${begins}`;
}

function commentsToLine({ comments, brought }: EntryReport): string {
  const count = `${comments} ${comments === 1 ? 'comment' : 'comments'}`;
  if (!brought) return count;
  return brought.why === undefined
    ? `${count}, ${brought.added} of them not here before`
    : `${count}, not brought: ${brought.why}`;
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines.map((line) => `  - ${line}`), ''] : [];
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((all, item) => all + count(item), 0);
}
