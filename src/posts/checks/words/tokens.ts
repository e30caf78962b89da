import type { Block } from '../source/body.ts';
import type { Place } from '../source/yaml-file.ts';

/** A word of a block, with what stands around it. */
export interface Token {
  /** As it is written. */
  written: string;
  /** Composed, with plain apostrophes and hyphens, without invisible characters. */
  word: string;
  /** Without what English hangs on a word: "Emma's", "Emma’ll". */
  bare: string;
  /** The block's text before and after it. */
  before: string;
  after: string;
  startsSentence: boolean;
  place: Place;
}

/** Soft hyphens, zero-width characters and joiners can hide a name in the middle of itself. */
const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const LETTER = `[\\p{L}\\p{M}${INVISIBLE}]`;
const WORD = new RegExp(`\\p{L}(?:${LETTER}|\\p{N})*(?:['’ʼ‐‑-](?:${LETTER}|\\p{N})+)*`, 'gu');
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'gu');

export function normalizeWord(written: string): string {
  return written.replace(HIDDEN, '').normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

/** Cuts off a possessive or a contraction. */
export function toBare(word: string): string {
  return word.replace(/(?:'(?:s|d|ll|ve|re|m)|n't)$/i, '');
}

export function readTokens(block: Block, source: string): Token[] {
  return [...block.text.matchAll(WORD)].map((match) => {
    const [written] = match;
    const before = block.text.slice(0, match.index);
    const word = normalizeWord(written);
    return {
      written,
      word,
      bare: toBare(word),
      before,
      after: block.text.slice(match.index + written.length),
      startsSentence: isSentenceStart(before),
      place: findToken(block, match.index, written, source),
    };
  });
}

const CLOSING = /[\s“”‘’"'«»„()[\]]+$/u;
const OPENING_QUOTE = /(?:^|[\s(—–-])["'“‘«„]+$|[“«„]$/u;

/**
 * Whether what follows begins a sentence: at the beginning of a block, after the end of a sentence
 * or a colon, and where somebody begins to speak.
 */
function isSentenceStart(before: string): boolean {
  const rest = before.replace(CLOSING, '');
  return rest === '' || /[.!?…:]$/u.test(rest) || OPENING_QUOTE.test(before);
}

/** Where the token at an index of the block stands in the file. */
function findToken({ pieces }: Block, index: number, written: string, source: string): Place {
  const piece = pieces.findLast(({ start }) => start <= index);
  if (!piece) return { offset: 0, length: 1 };
  const { place } = piece;
  const local = index - piece.start;
  if (source.startsWith(written, place.offset + local)) {
    return { offset: place.offset + local, length: written.length };
  }
  // Escapes, and the marks of quotes and lists before a new line, make the source longer than the text.
  const nth = piece.text.slice(0, local).split(written).length;
  let at = place.offset - 1;
  for (let count = 0; count < nth; count += 1) {
    const next = source.indexOf(written, at + 1);
    if (next < 0 || next >= place.offset + place.length) break;
    at = next;
  }
  return at < place.offset ? place : { offset: at, length: written.length };
}
