import type { Table } from '../../../lib/cache.ts';
import { isOxford, readCountrySpellings, type CountrySpellings } from './country-spellings.ts';
import { openDictionaries, type Dictionaries } from './dictionaries.ts';
import { otherCountry, type Country, type English } from './english.ts';
import { listEnglishWords, type EnglishWords } from './english-words.ts';
import { toOwnWords, toSmall, type OwnWords } from './own-words.ts';
import { findSlips } from './slips.ts';
import { TRADE_WORDS } from './trade-words.ts';

/** What is wrong with a word: no dictionary has it, or it is spelled as in the other country. */
export type Misspelling = 'unknown' | Country;

export interface Speller {
  /** Undefined where the site is written in another language. */
  english: English | undefined;
  /** Undefined where the word is right. */
  judge: (word: string) => Misspelling | undefined;
  /** What was probably meant, in small letters where the word is; undefined where nothing is near. */
  suggest: (word: string) => string | undefined;
  /** Whether one slip of a finger makes the word out of an ordinary one, or of one of the site's or the trade's. */
  isSlip: (word: string) => boolean;
}

/** A speller that has not opened its dictionaries yet, which takes most of a second. */
export interface ClosedSpeller extends Speller {
  /** Whether it was asked of a word that it does not remember: open it, and ask it everything again. */
  isStumped: () => boolean;
  open: () => Promise<void>;
  /** Remembers what it said of words, for the next run. */
  save: () => void;
}

export interface SpellerOptions {
  /** Undefined where the site is written in another language: then every word is right. */
  english: English | undefined;
  /** The site's own words. */
  words: readonly string[];
  /** The ordinary words, from which slips are told. */
  ordinary: Pick<EnglishWords, 'isWord'>;
  /** Remembers what was said of words, of each English by itself. */
  table?: Table<RememberedWords> | undefined;
}

/** What an earlier run said of words. The site's own words have no part in it, so that a new one changes nothing. */
export interface RememberedWords {
  /** As lines. */
  right: string;
  wrong: [word: string, misspelling: Misspelling][];
  suggested: [word: string, suggestion: string][];
}

const SILENT: ClosedSpeller = {
  english: undefined,
  judge: () => undefined,
  suggest: () => undefined,
  isSlip: () => false,
  isStumped: () => false,
  open: () => Promise.resolve(),
  save: () => undefined,
};

/** Two words that are often written as one. No list of single words can suggest them. */
const TWO_WORDS = new Map(
  [
    'a lot',
    'as well',
    'at least',
    'each other',
    'even though',
    'in case',
    'in fact',
    'no one',
    'thank you',
  ].map((words) => [words.replace(' ', ''), words]),
);

/** cspell's dictionaries, the words of the trade and the site's own; each word is looked up once. */
export function createSpeller({ english, words, ordinary, table }: SpellerOptions): ClosedSpeller {
  if (!english) return SILENT;
  const own = toOwnWords(words);
  const trade = toOwnWords(TRADE_WORDS);
  const known = table?.find(english);
  const right = new Set(known?.right.split('\n'));
  const wrong = new Map(known?.wrong);
  const suggested = new Map(known?.suggested);
  let isStumped = right.size === 0;
  let opened: { dictionaries: Dictionaries; spellings: CountrySpellings } | undefined;
  const isWord = (word: string) => ordinary.isWord(word) || trade.has(word) || own.has(word);
  return {
    english,
    judge(word) {
      if (right.has(word) || right.has(toSmall(word)) || own.has(word)) return undefined;
      const said = judgeListed(word.toLowerCase());
      // The trade's words are right in the spelling of the site alone.
      return said === 'unknown' && trade.has(word) ? undefined : said;
    },
    suggest(word) {
      const lower = word.toLowerCase();
      const near = suggestOwn(lower, [own, trade]);
      if (near) return near;
      const remembered = suggested.get(lower);
      if (remembered !== undefined) return remembered || undefined;
      if (!opened) {
        isStumped = true;
        return undefined;
      }
      const suggestion = suggestAnew(lower, { ...opened, english, isWord });
      suggested.set(lower, suggestion ?? '');
      return suggestion;
    },
    isSlip: (word) => findSlips(word.toLowerCase(), isWord).length > 0,
    isStumped: () => isStumped && !opened,
    async open() {
      opened = { dictionaries: await openDictionaries(), spellings: readCountrySpellings() };
    },
    save() {
      if (!opened || !table) return;
      // A word that is new to the site is hardly ever new to the language.
      for (const word of listEnglishWords()) {
        if (!wrong.has(word) && !judgeAnew(word, { ...opened, english, isWord: ordinary.isWord }))
          right.add(word);
      }
      table.keep(english, { right: [...right].join('\n'), wrong: [...wrong], suggested: [...suggested] });
    },
  };

  function judgeListed(word: string): Misspelling | undefined {
    if (right.has(word)) return undefined;
    const remembered = wrong.get(word);
    if (remembered) return remembered;
    if (!opened || !english) {
      isStumped = true;
      return undefined;
    }
    const said = judgeAnew(word, { ...opened, english, isWord: ordinary.isWord });
    if (said) wrong.set(word, said);
    else right.add(word);
    return said;
  }
}

interface Question {
  dictionaries: Dictionaries;
  spellings: CountrySpellings;
  english: English;
  isWord: (word: string) => boolean;
}

function judgeAnew(word: string, question: Question): Misspelling | undefined {
  const { dictionaries, spellings, english, isWord } = question;
  if (english !== 'either' && findHomeForm(word, english, question)) return otherCountry(english);
  const { american, british } = dictionaries;
  const countries = [american, british].filter((dictionary) => dictionary.has(word)).length;
  if (countries === 2 || spellings.isListed(word)) return undefined;
  if (countries === 0) return isOxford(word, (form) => british.has(form)) ? undefined : 'unknown';
  return isLikelySlip(word, isWord) ? 'unknown' : undefined;
}

/** How the word is written at home, where it is spelled as in the other country. */
function findHomeForm(word: string, home: Country, question: Question): string | undefined {
  const { dictionaries, spellings } = question;
  const form = spellings.findHomeForm(word, home);
  if (form) return form;
  const isAtHome = (guessed: string) => dictionaries[home].has(guessed);
  if (isAtHome(word) || spellings.isListed(word) || !dictionaries[otherCountry(home)].has(word))
    return undefined;
  // Of "res" the dictionary would make "raes", which it has and nobody means.
  return spellings.guessHomeForm(word, home, (guessed) => isAtHome(guessed) && !judgeAnew(guessed, question));
}

/**
 * The large dictionaries have words such as "feer" and "wich", which nobody means. What differs from an ordinary word
 * in its last letter is another form of it far more often, and those that differ in one "s" or "z" are two spellings.
 */
function isLikelySlip(word: string, isWord: (word: string) => boolean): boolean {
  const last = word.at(-1);
  return findSlips(word, isWord).some(
    (meant) =>
      meant.at(-1) === last &&
      meant.length >= word.length &&
      meant.replaceAll('z', 's') !== word.replaceAll('z', 's'),
  );
}

/** The one of these words that is nearest by one slip. */
function suggestOwn(word: string, lists: readonly OwnWords[]): string | undefined {
  const isLong = word.length >= 5;
  return isLong ? lists.map((list) => findSlips(word, list.has)[0]).find(Boolean) : undefined;
}

/** In a word of seven letters two may be wrong, and it is still clear which was meant. */
const LEAST_OF_TWO_SLIPS = 7;

const LEAST_TO_LOSE = 6;

/**
 * The form of home; else an ordinary word that is near: with two letters in the wrong order, with one letter more, or
 * in the dictionary's order, where those that are a letter shorter come last. Nothing is better than another wrong
 * word, so of the rare ones none.
 */
function suggestAnew(word: string, question: Question): string | undefined {
  const { dictionaries, english, isWord } = question;
  const written = english === 'either' ? undefined : findHomeForm(word, english, question);
  const known = TWO_WORDS.get(word) ?? written;
  if (known) return known;
  const isRight = (meant: string) => isWord(meant) && !judgeAnew(meant, question);
  const letters = sortLetters(word);
  const slips = findSlips(word, isRight);
  const swapped = slips.find((meant) => sortLetters(meant) === letters);
  if (swapped) return swapped;
  const found = dictionaries[english === 'american' ? 'american' : 'british']
    .suggest(word, word.length < LEAST_OF_TWO_SLIPS ? 1 : 2)
    .filter(isRight);
  const near = found.filter((meant) => slips.includes(meant));
  const { length } = word;
  // Of a longer word a letter is lost more often than another one is taken for it.
  const longer = length >= LEAST_TO_LOSE ? near.find((meant) => meant.length > length) : undefined;
  return longer ?? near.find((meant) => meant.length >= length) ?? near[0] ?? found[0];
}

function sortLetters(word: string): string {
  return Array.from(word).sort().join('');
}
