import type { Token } from './tokens.ts';

/** Longer ones in capitals are words that are stressed; "LGBTQ" and "UNICEF" are said letter by letter, or are names. */
const LONGEST_ACRONYM = 6;

/** As much of the text around a word as an address can have beside it. */
const NEAR = 80;

/**
 * Whether no dictionary can say anything of the word: letters with digits, acronyms, names such as "YouTube" and
 * "O'Brien", words of languages with other letters, and parts of addresses, handles and tags.
 */
export function isUnjudged({ bare, before, after }: Token): boolean {
  if (bare.length < 2 || /[^A-Za-z'-]/.test(bare)) return true;
  if (/\p{Ll}'?\p{Lu}|^\p{Lu}'\p{Lu}/u.test(bare) || isAcronym(bare)) return true;
  const left = /\S*$/u.exec(before.slice(-NEAR))?.[0] ?? '';
  const right = /^\S*/u.exec(after.slice(0, NEAR))?.[0] ?? '';
  return /[\d@#/\\_]$/u.test(left) || isAddress(left + bare + right);
}

/** "CBT", "CEOs". */
function isAcronym(word: string): boolean {
  return word.length <= LONGEST_ACRONYM && /^[A-Z]{2,}s?$/.test(word);
}

function isAddress(run: string): boolean {
  return /@|:\/\/|^\W*www\.|\p{L}\.\p{Ll}{2,}(?:\/|\W*$)/u.test(run);
}
