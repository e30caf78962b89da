import { readEnglishWords, type EnglishWords } from './english-words.ts';
import { readFirstNames, type FirstNames } from './first-names.ts';

/** What the guard knows of words, read once for a run. */
export interface Lexicon extends EnglishWords {
  firstNames: FirstNames;
}

export function readLexicon(): Lexicon {
  return { ...readEnglishWords(), firstNames: readFirstNames() };
}

/** Every part of a word such as "long-term" is an ordinary word. */
export function isOrdinary(word: string, { isWord }: EnglishWords): boolean {
  return word
    .toLowerCase()
    .split('-')
    .every((part) => isWord(part.replace(/^'|'$/g, '')));
}
