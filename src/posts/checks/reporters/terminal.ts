import type { Fault, Report } from '../report.ts';

/** For a person at a terminal: place, fault, the line with a caret under it, and what to write. */
export function reportToText({ faults, errors, warnings, files }: Report): string {
  const blocks = faults.map(faultToText);
  return [...blocks, summarize(errors, warnings, files)].join('\n\n') + '\n';
}

function faultToText({
  file,
  line,
  column,
  length,
  severity,
  slug,
  message,
  found,
  expected,
  write,
  excerpt,
}: Fault): string {
  const { text, start } = cutExcerpt(excerpt, column);
  const gutter = String(line);
  const blank = ' '.repeat(gutter.length);
  const caret =
    ' '.repeat(column - 1 - start) +
    '^'.repeat(Math.max(1, Math.min(length, text.length - (column - 1 - start))));
  const lines = [
    `${file}:${line}:${column}  ${severity}  ${slug}`,
    `  ${message}`,
    ...(excerpt ? [`  ${gutter} | ${text}`, `  ${blank} | ${caret}`] : []),
    ...(found === undefined ? [] : [`  Found:    ${found}`]),
    ...(expected === undefined ? [] : [`  Expected: ${expected}`]),
    ...(write === undefined ? [] : [`  Write:    ${write.replaceAll('\n', '\n            ')}`]),
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

function summarize(errors: number, warnings: number, files: number): string {
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  const read = `${count(files, 'file')} read`;
  if (errors + warnings === 0) return `${read}, nothing to mend.`;
  return `${read}: ${count(errors, 'error')}, ${count(warnings, 'warning')}. Each kind is explained in docs/checks.md.`;
}
