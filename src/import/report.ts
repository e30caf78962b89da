import type { Fault } from '../posts/checks/report.ts';
import type { Words } from '../words/table.ts';
import { wordsOf } from '../words/words.ts';
import { noPlaceToWords, type BroughtComments, type NoPlace } from './brought-comments.ts';
import type { ImportedEntry, Platform } from './imported.ts';
import type { ImportNote } from './notes.ts';
import { missingToWords } from './pictures/missing.ts';
import type { MissingFile } from './pictures/place-files.ts';
import { listRenamed, type ToldTopic } from './topics.ts';
import { unreadToWords, type Unread } from './unread.ts';

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
  /** Of a page, the folder of content/media that has what it shows. */
  media?: string;
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
  /** What the check says of it beside that; of one that failed by it, why. */
  faults: ReportedFault[];
  /** How many it had there. */
  comments: number;
  /** What became of them, where they were brought: how many were not here before, or why there is no place for them. */
  brought?: { added: number; why?: NoPlace };
  ratings?: { average: number; count: number };
  /** Of a post: under what it stood there, and what that is here. Reports from before have none. */
  topics?: ToldTopic[];
  /** Another where its words there are others; reports from before have none. */
  version?: string;
}

/** What the check says of one text. */
export interface ReportedFault {
  kind: string;
  severity: 'error' | 'warning';
  line: number;
  /** In English. */
  words: string;
  /** The whole of it, to be told in another language. */
  fault?: Fault;
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
  unread: Unread[];
  /** Categories and tags that are no topic here, with how many posts have them. */
  unmapped: { name: string; posts: number }[];
}

/** A command speaks English, wherever the site is. */
export const ENGLISH = wordsOf('en-GB');

/** Whether something is here in another form, is not here, or was wrong there, which her readers saw. */
export type NoteGroup = 'changed' | 'missing' | 'wrong';

const GROUPS: Record<ImportNote['kind'], NoteGroup> = {
  'heading-made': 'changed',
  'list-made': 'changed',
  'embed-left': 'changed',
  'picture-undescribed': 'missing',
  'picture-smaller': 'changed',
  'link-unlinked': 'changed',
  'film-named': 'changed',
  'footnote-alone': 'changed',
  'seo-title-left': 'missing',
  'author-unknown': 'missing',
  'description-made': 'changed',
  'comparison-made': 'changed',
  'number-missing': 'wrong',
  'address-missing': 'wrong',
  'rating-of-nobody': 'wrong',
  'address-added': 'changed',
  'address-planned': 'changed',
  'address-left': 'missing',
  'changed-there': 'missing',
};

export function noteToWords({ kind, found }: ImportNote, { moved }: Pick<Words, 'moved'>): string {
  return moved.notes[kind](found);
}

/** What was changed in a text, is missing, or was wrong, in English words. */
export function listNotes({ notes }: EntryReport, about: NoteGroup): string[] {
  return notes.filter(({ kind }) => GROUPS[kind] === about).map((note) => noteToWords(note, ENGLISH));
}

/** The report with what became of the comments; those that no text of the import has are told by themselves. */
export function withComments<Report extends Pick<ImportReport, 'entries'>>(
  report: Report,
  brought: readonly BroughtComments[],
): Report & { otherComments: BroughtComments[] } {
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
  const changed = entries.filter(({ notes }) => notes.some(({ kind }) => kind === 'changed-there')).length;
  const since = changed > 0 ? ` (${changed} of them changed there since)` : '';
  const lines = [
    `${report.title ?? report.source} (${report.platform}): ${entries.length} texts, ${unread.length} other items.`,
    '',
    ...entries.flatMap(entryToLines),
    ...list(
      'Items that became nothing:',
      unread.map((each) => unreadToWords(each, ENGLISH)),
    ),
    ...list(
      'Categories and tags that are no topic here. Write "Their name: our-topic" in a file, and give it with --topics:',
      unmapped.map(({ name, posts }) => `${name} (${posts})`),
    ),
    isDryRun
      ? `${count('planned')} drafts would be written, ${count('there')} are there already${since}. Nothing was written.`
      : `${count('written')} drafts written, ${count('there')} were there already${since}, ${count('failed')} failed; ${sum(entries, ({ pictures }) => pictures)} pictures and files brought, ${missing.length} could not be had. Nothing is published.`,
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
    ...(entry.state === 'published' ? [] : [ENGLISH.moved.states[entry.state]]),
    ...(entry.oldAddresses.length > 0 ? [`was at ${entry.oldAddresses.join(' and ')}`] : []),
    ...listRenamed(entry.topics ?? []).map(({ theirs, ours }) => ENGLISH.moved.topics.became(theirs, ours)),
    ...entry.notes.map((note) => noteToWords(note, ENGLISH)),
    ...entry.missing.map(
      ({ source, why }) => `could not be had: ${source.slice(0, 200)}: ${missingToWords(why, ENGLISH)}`,
    ),
    ...entry.stories.map(storyToLine),
    ...(entry.outcome === 'failed' ? [] : entry.faults.map(faultToLine)),
    ...(entry.comments > 0 ? [commentsToLine(entry)] : []),
    ...(entry.ratings ? [`rated ${entry.ratings.average} by ${entry.ratings.count}`] : []),
  ];
  return [`${entry.title || entry.sourceId}: ${head}`, ...parts.map((part) => `  - ${part}`)];
}

function faultToLine({ severity, line, words }: ReportedFault): string {
  return `${severity === 'error' ? 'to mend' : 'worth a look'}, line ${line}: ${words}`;
}

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
    : `${count}, not brought: ${noPlaceToWords(brought.why, ENGLISH)}`;
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines.map((line) => `  - ${line}`), ''] : [];
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((all, item) => all + count(item), 0);
}
