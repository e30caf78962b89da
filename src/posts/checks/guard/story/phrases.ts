import type { Named } from './cast.ts';

const PIECE = /[a-zà-ÿ]+(?:'[a-z]+)?|@[a-z]+|\d+|[?!…":;—–.]/g;

/**
 * What a passage says in words: each of them, and each two in a row, once. A name is told by how it stands there, such as
 * "@bare", so that nothing hangs on which name it is; digits are "#".
 *
 * @param written without what stands in quotation marks
 */
export function listPhrases(written: string, named: readonly Named[]): Set<string> {
  const pieces = hideNames(written, named).toLowerCase().match(PIECE) ?? [];
  const phrases = new Set<string>();
  let before = '^';
  for (const piece of pieces) {
    const now = /^\d/.test(piece) ? '#' : piece;
    phrases.add(now);
    phrases.add(`${before} ${now}`);
    before = now;
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
