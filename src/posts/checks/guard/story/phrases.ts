import type { Named } from './cast.ts';

const PIECE = /[a-zà-ÿ]+(?:'[a-z]+)?|@[a-z]+|\d+|[?!…":;—–.]/g;

/**
 * What a passage says in words, in their order: a name is told by how it stands there, such as "@bare", so that nothing
 * hangs on which name it is; digits are "#".
 *
 * @param written without what stands in quotation marks
 */
export function readPieces(written: string, named: readonly Named[]): string[] {
  const pieces = hideNames(written, named).toLowerCase().match(PIECE) ?? [];
  return pieces.map((piece) => (piece >= '0' && piece < ':' ? '#' : piece));
}

/** What stands before the first of them. */
export const BEGINNING = '^';

/** Each piece, and each two in a row, once. */
export function listPhrases(pieces: readonly string[]): Set<string> {
  const phrases = new Set<string>();
  let before = BEGINNING;
  for (const piece of pieces) {
    phrases.add(piece);
    phrases.add(`${before} ${piece}`);
    before = piece;
  }
  return phrases;
}

function hideNames(written: string, named: readonly Named[]): string {
  const standings = new Map(
    named.map(({ token, standing }) => [token.bare, `@${standing.replace(' ', '')}`]),
  );
  if (standings.size === 0) return written;
  return written.replace(CAPITALIZED, (word) => standings.get(word) ?? word);
}

const CAPITALIZED = /\p{Lu}[\p{L}\p{M}]*/gu;
