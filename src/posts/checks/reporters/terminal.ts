import { FAULT_KINDS, type FaultKind } from '../fault-kinds.ts';
import { stopsBuild } from '../draft-faults.ts';
import type { Fault, Report } from '../report.ts';
import { listSteps } from '../tell-fault.ts';

/** More warnings of a kind than these are told as one: who reads forty of them misses the one that matters. */
const MOST_ALIKE = 5;

/** As many of them as are named. */
const MOST_NAMED = 12;

/**
 * For a person at a terminal: place, fault, the line with a caret under it, and what to write. What stops a
 * publish comes first.
 *
 * @param options.all each warning by itself, however many there are of its kind
 */
export function reportToText(
  { faults, errors, draftErrors, warnings, files, weaker }: Report,
  { all = false } = {},
): string {
  const kinds = Map.groupBy(
    faults.filter(({ severity }) => severity === 'warning'),
    ({ slug }) => slug,
  );
  const blocks = [
    // Before all else: who is told of nothing should not believe that all was looked for.
    ...(weaker === undefined ? [] : [weaker]),
    ...faults.filter(stopsBuild).map(faultToText),
    ...faults.filter((fault) => fault.severity === 'error' && !stopsBuild(fault)).map(faultToText),
    ...[...kinds.values()].flatMap((alike) =>
      all || alike.length <= MOST_ALIKE ? alike.map(faultToText) : [kindToText(alike)],
    ),
  ];
  return [...blocks, summarize({ errors, draftErrors, warnings, files })].join('\n\n') + '\n';
}

function kindToText(alike: readonly Fault[]): string {
  const [first] = alike;
  if (!first) return '';
  const found = [...new Set(alike.map(({ found: words, message }) => words ?? message))];
  const places = new Set(alike.map(({ file }) => file)).size;
  const rest = found.length > MOST_NAMED ? ', …' : '';
  const named = `${found.slice(0, MOST_NAMED).join(', ')}${rest}`;
  const where = places === 1 ? `In ${first.file}` : `In ${places} files`;
  const { meaning, together }: FaultKind = FAULT_KINDS[first.slug];
  if (together) {
    return [
      `${found.length} ${together}: ${named}`,
      `  warning  ${first.slug}`,
      `  ${where}. Each with its place: npm run check:content -- --all`,
    ].join('\n');
  }
  return [
    `${alike.length} times  warning  ${first.slug}`,
    `  ${meaning} ${where}:`,
    `  ${named}`,
    '  Each with its place: npm run check:content -- --all',
  ].join('\n');
}

function faultToText(fault: Fault): string {
  const { file, line, column, length, severity, slug, message, found, expected, excerpt, isOfDraft } = fault;
  const { text, start } = cutExcerpt(excerpt, column);
  const gutter = String(line);
  const blank = ' '.repeat(gutter.length);
  const before = column - 1 - start;
  const caret = ' '.repeat(before) + '^'.repeat(Math.max(1, Math.min(length, text.length - before)));
  // Of a built file's line, which may be the whole file, the excerpt is a piece from its middle.
  const isShown = excerpt !== '' && before <= text.length;
  const facts = [
    ...(found === undefined ? [] : [{ label: 'Found', words: found }]),
    ...(expected === undefined ? [] : [{ label: 'Expected', words: expected }]),
    ...listSteps(fault),
  ];
  const lines = [
    `${file}:${line}:${column}  ${isOfDraft && severity === 'error' ? 'error of a draft' : severity}  ${slug}`,
    `  ${message}`,
    ...(excerpt ? [`  ${gutter} | ${text}`] : []),
    ...(isShown ? [`  ${blank} | ${caret}`] : []),
    ...facts.map(
      ({ label, words }) => `  ${`${label}:`.padEnd(9)} ${words.replace(/\n(?=.)/g, '\n            ')}`,
    ),
  ];
  return lines.join('\n');
}

/** A paragraph is one long line; of it, what fits a terminal around the fault. */
function cutExcerpt(excerpt: string, column: number): { text: string; start: number } {
  const MOST = 100;
  if (excerpt.length <= MOST) return { text: excerpt, start: 0 };
  const start = Math.max(0, Math.min(column - 1 - 40, excerpt.length - MOST));
  return { text: excerpt.slice(start, start + MOST), start };
}

function summarize({ errors, draftErrors, warnings, files }: Omit<Report, 'faults' | 'weaker'>): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const read = `${count(files, 'file')} read`;
  if (errors + draftErrors + warnings === 0) return `${read}, nothing to mend.`;
  const ofDrafts =
    draftErrors === 0 ? '' : `, ${count(draftErrors, 'error')} of drafts (these stop nothing else)`;
  return `${read}: ${count(errors, 'error')}, ${count(warnings, 'warning')}${ofDrafts}. Each kind is explained in docs/checks.md.`;
}
