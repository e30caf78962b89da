import type { Fault } from './report.ts';

/** A fault in the words of a page. */
export interface FaultWords {
  /** "Line 12", where it stands in a line. */
  place: string;
  sentence: string;
  /** The words of the file that it is about; nothing where there are none. */
  quote: string;
  expected: string | undefined;
  write: string | undefined;
}

/** A paragraph is one long line: of it, so much as tells where it is. */
const LONGEST_QUOTE = 120;

export function faultToWords({ line, message, found, expected, write, excerpt, column }: Fault): FaultWords {
  const start = excerpt.length <= LONGEST_QUOTE ? 0 : Math.max(0, column - 1 - LONGEST_QUOTE / 3);
  return {
    place: `Line ${line}`,
    sentence: message,
    quote: found ?? excerpt.slice(start, start + LONGEST_QUOTE).trim(),
    expected,
    write,
  };
}
