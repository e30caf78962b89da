import { digest } from '../../lib/digest.ts';
import type { Fault } from '../checks/report.ts';
import { showControls } from './characters.ts';
import { FAULT_KINDS, type FaultSlug, type Severity } from '../checks/fault-kinds.ts';

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
interface FaultWords {
  message: string;
  found?: string;
  expected?: string;
  write?: string | undefined;
  /** Where it is not the one of the table. */
  severity?: Severity;
}

export function textToSource(file: string, source: string): SourceText {
  const lineStarts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) lineStarts.push(at + 1);
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
  { write, severity, ...words }: FaultWords,
): Fault {
  const line = findLine(lineStarts, offset);
  const start = lineStarts[line - 1] ?? 0;
  const excerpt = showControls(source.slice(start, (lineStarts[line] ?? source.length + 1) - 1));
  const column = offset - start + 1;
  return {
    slug,
    severity: severity ?? FAULT_KINDS[slug].severity,
    file,
    line,
    column,
    length: Math.max(1, Math.min(length, excerpt.length - column + 1)),
    ...words,
    ...(write === undefined ? {} : { write }),
    excerpt,
  };
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
