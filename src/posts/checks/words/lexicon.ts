import type { Table } from '../../../lib/cache.ts';
import { listEnglishWords, toEnglishWords, type EnglishWords } from './english-words.ts';
import { readFirstNames, type FirstNames } from './first-names.ts';
import { readNamesThatAreWords, readPossibleNames, readRatherNames } from './possible-names.ts';

/** What the guard knows of words, read once for a run. */
export interface Lexicon extends EnglishWords {
  firstNames: FirstNames;
  /** Words that may be a name where nothing but a capital tells; many are ordinary words as well. */
  isPossibleName: (word: string) => boolean;
  /** Names that are no English word, so that in small letters they are a name as well. */
  isNameAlone: (word: string) => boolean;
}

/** @param memory remembers SCOWL's words: to gather them from their package takes a fifth of a second */
export function readLexicon(memory?: Table<string>): Lexicon {
  lexicon ??= toLexicon(memory ? memory.recall('words', gatherWords) : gatherWords());
  return lexicon;
}

/** Once for a process: it changes with the engine alone. */
let lexicon: Lexicon | undefined;

/** Ordinary English words, as lines. */
function gatherWords(): string {
  const names = readRatherNames();
  return listEnglishWords()
    .filter((word) => !names.has(word))
    .join('\n');
}

function toLexicon(words: string): Lexicon {
  const firstNames = readFirstNames();
  const possibleNames = readPossibleNames();
  const namesThatAreWords = readNamesThatAreWords();
  const english = toEnglishWords(words.split('\n'));
  const isPossibleName = (word: string) => firstNames.has(word) || possibleNames.has(word);
  return {
    ...english,
    firstNames,
    isPossibleName,
    isNameAlone: (word) => isPossibleName(word) && !namesThatAreWords.has(word) && !english.isWord(word),
  };
}

/** Every part of a word such as "long-term" is an ordinary word. */
export function isOrdinary(word: string, { isWord }: EnglishWords): boolean {
  return word
    .toLowerCase()
    .split('-')
    .every((part) => isWord(part.replace(/^'|'$/g, '')));
}
