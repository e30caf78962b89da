import { remember } from '../../../lib/remember.ts';

/** A word as rules look at it, without where it stands. */
export interface WordForm {
  /** As it is written. */
  written: string;
  /** Composed, with plain apostrophes and hyphens, without invisible characters. */
  word: string;
  /** Without what English hangs on a word: "Emma's", "Emma’ll". */
  bare: string;
  /** `bare` in small letters. */
  lower: string;
  /** Whether `bare` begins with a capital. */
  hasCapital: boolean;
  /** Whether `bare` has no capital anywhere. */
  isSmall: boolean;
}

/** Soft hyphens, zero-width characters and joiners can hide a name in the middle of itself. */
export const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const PLAIN = /^[A-Za-z'-]*$/;
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'gu');

export function normalizeWord(written: string): string {
  if (PLAIN.test(written)) return written;
  return written.replace(HIDDEN, '').normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, '-');
}

/** Cuts off a possessive or a contraction. */
export function toBare(word: string): string {
  if (!word.includes("'")) return word;
  return word.replace(/(?:'(?:s|d|ll|ve|re|m)|n't)$/i, '');
}

/** More than a thousand posts have different ones. */
export const MOST_WORDS = 50_000;

/**
 * A word's forms. Each rule looks words up in its lists, and a string that was looked up before is found the quickest:
 * so a word that is written again has the same ones.
 */
export const recallForm = remember(MOST_WORDS, (written): WordForm => {
  const word = normalizeWord(written);
  const bare = toBare(word);
  return {
    written,
    word,
    bare,
    lower: bare.toLowerCase(),
    hasCapital: /^\p{Lu}/u.test(bare),
    isSmall: !/\p{Lu}/u.test(bare),
  };
});
