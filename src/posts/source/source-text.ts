import { digest } from '../../lib/digest.ts';
import type { Declarable } from '../checks/guard/declarable.ts';
import type { Fault, Mend, Span } from '../checks/report.ts';
import { showControls } from './characters.ts';
import { FAULT_KINDS, type FaultSlug, type Severity } from '../checks/fault-kinds.ts';
import type { Place } from './place.ts';

/** A file's text that knows its lines. */
export interface SourceText {
  file: string;
  source: string;
  /** A name for the file and what is in it, worked out once. */
  readonly digest: string;
  /** Offset at which each line begins. */
  lineStarts: number[];
}

/** What a rule says about a fault; the place and the kind are added by {@link faultAt}. */
export interface FaultWords {
  message: string;
  found?: string;
  expected?: string;
  mend: MendWords;
  /** The way to the field, where it is not told by the place. */
  field?: (string | number)[];
  /** Where it is not the one of the table. */
  severity?: Severity;
}

/** How a rule says it: what a text is written over is the place of the fault, where it is no other one. */
export type MendWords =
  | { write: string; at?: Place }
  | { rename: string; to: string }
  | { advice: string; example?: string | undefined; declarable?: Declarable };

export function textToSource(file: string, source: string): SourceText {
  const lineStarts = findLineStarts(source);
  let known: string | undefined;
  return {
    file,
    source,
    lineStarts,
    get digest() {
      return (known ??= digest(file, source));
    },
  };
}

/** A fault at an offset of a file; the length is cut at the end of its line. */
export function faultAt(
  { file, source, lineStarts }: SourceText,
  offset: number,
  length: number,
  slug: FaultSlug,
  { mend, severity, ...words }: FaultWords,
): Fault {
  const { line, column, start } = findPosition(lineStarts, offset);
  const excerpt = showControls(source.slice(start, (lineStarts[line] ?? source.length + 1) - 1));
  return {
    slug,
    severity: severity ?? FAULT_KINDS[slug].severity,
    file,
    line,
    column,
    length: Math.max(1, Math.min(length, excerpt.length - column + 1)),
    ...words,
    mend: toMend(mend, { offset, length }, { source, lineStarts }),
    excerpt,
  };
}

type Lines = Pick<SourceText, 'source' | 'lineStarts'>;

function toMend(words: MendWords, marked: Place, lines: Lines): Mend {
  if ('rename' in words) return words;
  if ('write' in words) return { write: words.write, replaces: toSpan(words.at ?? marked, lines) };
  const { example, ...advice } = words;
  return example === undefined ? advice : { ...advice, example };
}

function toSpan({ offset, length }: Place, { source, lineStarts }: Lines): Span {
  const { line, column } = findPosition(lineStarts, offset);
  const end = findPosition(lineStarts, offset + length);
  const text = source.slice(offset, offset + length);
  return { line, column, endLine: end.line, endColumn: end.column, text };
}

/** Where each line of a text begins. */
export function findLineStarts(source: string): number[] {
  const lineStarts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return lineStarts;
}

/** Line and column, both from 1, and where the line begins. */
function findPosition(lineStarts: number[], offset: number): { line: number; column: number; start: number } {
  const line = findLine(lineStarts, offset);
  const start = lineStarts[line - 1] ?? 0;
  return { line, column: offset - start + 1, start };
}

/** The last line that begins at or before the offset, from 1. */
function findLine(lineStarts: number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
