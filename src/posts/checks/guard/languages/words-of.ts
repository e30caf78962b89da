import { readLexicon } from '../../words/lexicon.ts';
import type { Token } from '../../words/tokens.ts';
import type { LanguageRules } from './guard-language.ts';

/**
 * The words of a block without what the language ties to a name: "Annas" and "d’Anna" are Anna.
 *
 * @param people names that are declared, which are known by their genitive whoever else is called so
 */
export function cutTokens(
  tokens: readonly Token[],
  rules: LanguageRules,
  people: readonly string[] = [],
): Token[] {
  return tokens.map((token) => {
    const bare = cut(token.bare, rules, people);
    return bare === token.bare ? token : withBare(token, bare);
  });
}

/** Where a noun has a capital too, a shorter one is the end of a word as often as a name. */
const LEAST_LETTERS = 4;

function cut(
  word: string,
  { elision, hasCapitalNouns, hasGenitive, grammar, names }: LanguageRules,
  people: readonly string[],
): string {
  const whole = elision ? word.replace(elision, '') : word;
  if (!hasGenitive || !/^\p{Lu}.+s$/u.test(whole) || people.includes(whole)) return whole;
  const stem = whole.slice(0, -1);
  if (people.includes(stem)) return stem;
  // "Hals" is no Hal’s.
  if (hasCapitalNouns && stem.length < LEAST_LETTERS && !names.has(stem.toLowerCase())) return whole;
  const { firstNames } = readLexicon();
  const [lower, lowerStem] = [whole.toLowerCase(), stem.toLowerCase()];
  const isName = (word: string) => firstNames.has(word) || names.has(word);
  return !isName(lower) && !grammar.has(lower) && isName(lowerStem) ? stem : whole;
}

function withBare(token: Token, bare: string): Token {
  // Of "d’Anne" nothing but "Anne" is a word of its own.
  const tied = Math.max(0, token.word.indexOf(bare));
  return {
    written: token.written.slice(tied),
    word: token.word.slice(tied),
    bare,
    lower: bare.toLowerCase(),
    hasCapital: /^\p{Lu}/u.test(bare),
    isSmall: !/\p{Lu}/u.test(bare),
    startsSentence: token.startsSentence,
    get before() {
      return token.before + token.written.slice(0, tied);
    },
    get after() {
      return token.after;
    },
    get place() {
      return token.place;
    },
  };
}
