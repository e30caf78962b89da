import { readEnglishWords, type EnglishWords } from './english-words.ts';
import { readFirstNames, type FirstNames } from './first-names.ts';
import { readPossibleNames } from './possible-names.ts';

/** What the guard knows of words, read once for a run. */
export interface Lexicon extends EnglishWords {
  firstNames: FirstNames;
  /** Words that may be a name where nothing but a capital tells; many are ordinary words as well. */
  isPossibleName: (word: string) => boolean;
}

/** Read from the packages once; it takes a third of a second and never changes. */
export function readLexicon(): Lexicon {
  lexicon ??= readLists();
  return lexicon;
}

let lexicon: Lexicon | undefined;

function readLists(): Lexicon {
  const firstNames = readFirstNames();
  const possibleNames = readPossibleNames();
  return {
    ...readEnglishWords(),
    firstNames,
    isPossibleName: (word) => firstNames.has(word) || possibleNames.has(word),
  };
}

/** Every part of a word such as "long-term" is an ordinary word. */
export function isOrdinary(word: string, { isWord }: EnglishWords): boolean {
  return word
    .toLowerCase()
    .split('-')
    .every((part) => isWord(part.replace(/^'|'$/g, '')));
}
