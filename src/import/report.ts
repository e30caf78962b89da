import type { Platform } from './imported.ts';
import type { ImportNote } from './notes.ts';
import type { MissingFile } from './pictures/place-files.ts';

/** What became of one text of the other site. */
export interface EntryReport {
  sourceId: string;
  kind: 'post' | 'page';
  title: string;
  /** "there" was brought by an import before; "planned" is what a dry run would write. */
  outcome: 'written' | 'planned' | 'there' | 'failed';
  /** Its file below content/, and its address here. */
  file?: string;
  address?: string;
  /** Why it failed. */
  why?: string;
  notes: ImportNote[];
  pictures: number;
  missing: MissingFile[];
  /** What the check says of it. */
  faults: { kind: string; line: number; words: string }[];
  comments: number;
  ratings?: { average: number; count: number };
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

/** A note in words. */
const WORDS: Record<ImportNote['kind'], (found: string) => string> = {
  'heading-made': (found) => `a line in bold letters is a heading now: ${found}`,
  'list-made': (found) => `typed lines are a list now: ${found}`,
  'embed-left': (found) => `a link stands for what was shown there: ${found}`,
  'picture-undescribed': (found) => `nothing says what this picture shows: ${found}`,
  'link-unlinked': (found) => `a link led nowhere, its words are there: ${found}`,
  'film-named': (found) => `this film had no name, and has that of the text: ${found}`,
  'footnote-alone': (found) => `a footnote without its mark is a paragraph: ${found}`,
  'seo-title-left': (found) => `a title for search engines alone is left out: ${found}`,
  'author-unknown': (found) => `nobody in content/people is called so: ${found}`,
  'description-made': (found) => `the description was made of its words: ${found}`,
};

export function noteToWords({ kind, found }: ImportNote): string {
  return WORDS[kind](found);
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
    ...entry.notes.map(noteToWords),
    ...entry.missing.map(({ source, why }) => `could not be had: ${source.slice(0, 200)}: ${why}`),
    ...entry.faults.map(({ line, words }) => `to mend, line ${line}: ${words}`),
    ...(entry.comments > 0 ? [`${entry.comments} comments`] : []),
    ...(entry.ratings ? [`rated ${entry.ratings.average} by ${entry.ratings.count}`] : []),
  ];
  return [`${entry.title || entry.sourceId}: ${head}`, ...parts.map((part) => `  - ${part}`)];
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? ['', heading, ...lines.map((line) => `  - ${line}`), ''] : [];
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((all, item) => all + count(item), 0);
}
