import type { Table } from '../../../lib/cache.ts';
import {
  listCommonWords,
  listEnglishWords,
  listRareWords,
  toEnglishWords,
  type EnglishWords,
} from './english-words.ts';
import { readFirstNames, type FirstNames } from './first-names.ts';
import { readNamesThatAreWords, readPossibleNames, readRatherNames } from './possible-names.ts';
import { TRADE_WORDS } from './trade-words.ts';

/** What the guard knows of words, read once for a run. */
export interface Lexicon extends EnglishWords {
  firstNames: FirstNames;
  /** Words that may be a name where nothing but a capital tells; many are ordinary words as well. */
  isPossibleName: (word: string) => boolean;
  /** Names that are no English word, so that in small letters they are a name as well. */
  isNameAlone: (word: string) => boolean;
  /** A word that every text has. */
  isCommonWord: (word: string) => boolean;
  /** A word that is written seldom. */
  isRareWord: (word: string) => boolean;
}

/** @param table remembers SCOWL's words as lines: to gather them from their package takes a fifth of a second */
export function readLexicon(table?: Table<string>): Lexicon {
  const read = (name: string, list: () => readonly string[]) => {
    const gather = () => list().join('\n');
    return (table ? table.recall(name, gather) : gather()).split('\n');
  };
  lexicon ??= toLexicon(
    read('words', listWords),
    read('common-words', listCommonWords),
    read('rare-words', listRareWords),
  );
  return lexicon;
}

/** Once for a process: it changes with the engine alone. */
let lexicon: Lexicon | undefined;

/** Ordinary English words. */
function listWords(): string[] {
  const names = readRatherNames();
  return listEnglishWords().filter((word) => !names.has(word));
}

function toLexicon(words: readonly string[], common: readonly string[], rare: readonly string[]): Lexicon {
  const firstNames = readFirstNames();
  const possibleNames = readPossibleNames();
  const namesThatAreWords = readNamesThatAreWords();
  const commonWords = new Set(common);
  const rareWords = new Set([...rare, ...TRADE_WORDS]);
  const english = toEnglishWords(words);
  const isPossibleName = (word: string) => firstNames.has(word) || possibleNames.has(word);
  return {
    ...english,
    firstNames,
    isPossibleName,
    // Most that are asked about are words, and are so known by one of the four lists.
    isNameAlone: (word) => !english.isWord(word) && isPossibleName(word) && !namesThatAreWords.has(word),
    isCommonWord: (word) => commonWords.has(word),
    isRareWord: (word) => rareWords.has(word),
  };
}

/** Every part of a word such as "long-term" is an ordinary word. */
export function isOrdinary(word: string, { isWord }: EnglishWords): boolean {
  return word
    .toLowerCase()
    .split('-')
    .every((part) => isWord(part.replace(/^'|'$/g, '')));
}
