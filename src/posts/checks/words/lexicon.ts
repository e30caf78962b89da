import type { Table } from '../../../lib/cache.ts';
import {
  listCommonWords,
  listEnglishWords,
  listRareWords,
  toEnglishWords,
  type EnglishWords,
} from './english-words.ts';
import { readFirstNames, type FirstNames, type NameKind } from './first-names.ts';
import { TRADE_WORDS } from './trade-words.ts';
import { readPossibleNames } from './possible-names.ts';

/** What the guard knows of words, read once for a run. */
export interface Lexicon extends EnglishWords {
  firstNames: FirstNames;
  /** Words that may be a name where nothing but a capital tells; many are ordinary words as well. */
  isPossibleName: (word: string) => boolean;
  /** A word that every text has. */
  isCommonWord: (word: string) => boolean;
  /** A word that is written seldom. */
  isRareWord: (word: string) => boolean;
}

/** The lists that a lexicon is made of; those of plain words as lines. */
export interface Lists {
  words: string;
  commonWords: string;
  rareWords: string;
  firstNames: [string, NameKind][];
  possibleNames: string;
}

/** @param memory remembers the lists: to gather them from the packages takes half a second */
export function readLexicon(memory?: Table<Lists>): Lexicon {
  lexicon ??= toLexicon(memory ? memory.recall('lists', gatherLists) : gatherLists());
  return lexicon;
}

/** Once for a process: it changes with the packages alone. */
let lexicon: Lexicon | undefined;

function gatherLists(): Lists {
  return {
    words: listEnglishWords().join('\n'),
    commonWords: listCommonWords().join('\n'),
    rareWords: listRareWords().join('\n'),
    firstNames: [...readFirstNames()],
    possibleNames: [...readPossibleNames()].join('\n'),
  };
}

function toLexicon(lists: Lists): Lexicon {
  const firstNames = new Map(lists.firstNames);
  const possibleNames = new Set(lists.possibleNames.split('\n'));
  const commonWords = new Set(lists.commonWords.split('\n'));
  const rareWords = new Set([...lists.rareWords.split('\n'), ...TRADE_WORDS]);
  return {
    ...toEnglishWords(lists.words.split('\n')),
    firstNames,
    isPossibleName: (word) => firstNames.has(word) || possibleNames.has(word),
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
