import { toPlainText } from '../../discussion/mail/plain-text.ts';
import type { LetterPart, Word } from './letter-body.ts';

/** An address as it is typed, without what ends the sentence that it stands in. */
const ADDRESS = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]}'’”])/;

/** What the coach typed above a post: paragraphs, lines, and addresses that lead somewhere. */
export function noteToParts(note: string): LetterPart[] {
  return toPlainText(note)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => ({ kind: 'paragraph', words: paragraph.split('\n').flatMap(lineToWords) }));
}

function lineToWords(line: string, index: number): Word[] {
  // Split by a group: words, then an address, and so on.
  const words = line
    .split(ADDRESS)
    .flatMap((piece, at): Word[] =>
      piece === '' ? [] : [at % 2 === 0 ? piece : { kind: 'link', address: piece, words: [piece] }],
    );
  return index === 0 ? words : [{ kind: 'break' }, ...words];
}
