import type { Fault } from '../checks/report.ts';
import { findForbidden, toAllowed } from './characters.ts';
import { faultAt, textToSource, type SourceText } from './source-text.ts';

/** The same text whichever editor wrote it: without a byte order mark, each line ended by a line feed. */
export function normalizeText(written: string): string {
  return written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** A text as everybody reads it; with faults where nobody should, and then there is nothing in it. */
export function readText(file: string, written: string): { text: SourceText; faults: Fault[] } {
  const text = textToSource(file, normalizeText(written));
  const faults = [...findLoneReturn(text), ...findForbiddenIn(text)];
  return { text: faults.length === 0 ? text : textToSource(file, ''), faults };
}

/** Some programs end a line there and some do not, so that two would read two texts. */
function findLoneReturn(text: SourceText): Fault[] {
  const offset = text.source.indexOf('\r');
  if (offset < 0) return [];
  return [
    faultAt(text, offset, 1, 'line-end', {
      message: 'A hidden sign ends a line here, and not every program takes it for the end of a line.',
      found: 'U+000D',
      expected: 'lines that end as those of Linux, macOS or Windows do',
      mend: {
        advice: 'Press Enter there, or have your editor save the file with line ends of the kind "LF".',
      },
    }),
  ];
}

function findForbiddenIn(text: SourceText): Fault[] {
  const found = findForbidden(text.source);
  if (!found) return [];
  const { offset } = found;
  return [
    faultAt(text, offset, 1, 'character-forbidden', {
      message: 'A character stands here that no page and no feed can hold; most editors do not show it.',
      found: found.name,
      expected: 'letters, digits, punctuation, spaces and line ends',
      mend: { write: toAllowed(text.source.charAt(offset)) },
    }),
  ];
}
