import type { FirstNames } from './first-names.ts';
import type { Token } from './tokens.ts';

/** How likely a capitalised word is a name, where nothing knows it. */
export type NameGuess = 'name' | 'perhaps' | 'word';

const TITLES = /^(?:Dr|Doctor|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Lady|Lord|Saint|St|Rev|Rabbi)$/;

/** What may stand between a first name and the last: "John M. Gottman", "Bessel van der Kolk". */
const BETWEEN_NAMES = /^(?:\p{Lu}|de|van|von|der|den|la|le|del|della|di|da|el|al|bin|ibn)$/u;

export interface Surroundings {
  /** The words of the same block, and which of them is asked about. */
  tokens: readonly Token[];
  index: number;
  /** A title or a heading in which nearly every word has a capital, so that a capital says nothing. */
  isTitled: boolean;
  firstNames: FirstNames;
}

/**
 * Whether a word that no dictionary has is a name by its capital and its place. A first name that is known is one, and
 * so is what follows a first name or a title; in the middle of a sentence a capital makes a name of most words; where
 * every word has one, or the sentence begins, it makes a name of none.
 */
export function guessName(token: Token, { tokens, index, isTitled, firstNames }: Surroundings): NameGuess {
  if (!/^\p{Lu}/u.test(token.bare)) return 'word';
  const isFirstName = (word: string) => firstNames.has(word.toLowerCase());
  if (isFirstName(token.bare)) return 'name';
  const first = findBefore(tokens, index);
  if (first && (TITLES.test(first.bare) || (/^\p{Lu}/u.test(first.bare) && isFirstName(first.bare))))
    return 'name';
  const following = tokens[index + 1];
  if (isTitled || token.startsSentence) {
    const hasSurname = following && isBeside(token, following) && /^\p{Lu}/u.test(following.bare);
    return hasSurname && !isTitled ? 'perhaps' : 'word';
  }
  return 'perhaps';
}

/** The word before, past initials and such as "van"; undefined where something else stands between them. */
function findBefore(tokens: readonly Token[], index: number): Token | undefined {
  let at = index;
  do {
    const [previous, token] = [tokens[at - 1], tokens[at]];
    if (!previous || !token || !isBeside(previous, token)) return undefined;
    at -= 1;
  } while (BETWEEN_NAMES.test(tokens[at]?.bare ?? ''));
  return tokens[at];
}

/** A dot stands in a name after an initial or a title alone: "I saw Mike. Definately." */
function isBeside(first: Token, second: Token): boolean {
  const between = second.before.slice(first.before.length + first.written.length);
  const isShort = first.bare.length === 1 || TITLES.test(first.bare);
  return first.bare === first.word && (isShort ? /^\.?\s?$/u : /^\s$/u).test(between);
}

/** As much of a title's words have a capital where all that can have one. */
const MOST = 0.7;

/** Whether the text is written as titles are: with a capital at every longer word. */
export function isTitle(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ bare }) => bare.length >= 4);
  const capitals = long.filter(({ bare }) => /^\p{Lu}/u.test(bare)).length;
  return long.length >= 2 && capitals >= long.length * MOST;
}
