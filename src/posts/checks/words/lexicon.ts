import path from 'node:path';
import { digestEngine } from '../../../lib/digest.ts';
import { MEMORY_FOLDER, openMemory } from '../../../lib/memory.ts';
import { listEnglishWords, toEnglishWords, type EnglishWords } from './english-words.ts';
import { readFirstNames, type FirstNames, type NameKind } from './first-names.ts';
import { readPossibleNames } from './possible-names.ts';

/** What the guard knows of words, read once for a run. */
export interface Lexicon extends EnglishWords {
  firstNames: FirstNames;
  /** Words that may be a name where nothing but a capital tells; many are ordinary words as well. */
  isPossibleName: (word: string) => boolean;
}

/** The lists that a lexicon is made of; those of plain words as lines. */
interface Lists {
  words: string;
  firstNames: [string, NameKind][];
  possibleNames: string;
}

/** Gathered from the packages once: it takes half a second, and changes with them alone. */
export function readLexicon(): Lexicon {
  lexicon ??= toLexicon(recallLists());
  return lexicon;
}

let lexicon: Lexicon | undefined;

function recallLists(): Lists {
  const memory = openMemory<Lists>(path.join(MEMORY_FOLDER, 'lexicon.json'));
  const key = digestEngine(process.cwd());
  const known = memory.find(key);
  if (known) return known;
  const lists = gatherLists();
  memory.keep(key, lists);
  memory.save();
  return lists;
}

function gatherLists(): Lists {
  return {
    words: listEnglishWords().join('\n'),
    firstNames: [...readFirstNames()],
    possibleNames: [...readPossibleNames()].join('\n'),
  };
}

function toLexicon(lists: Lists): Lexicon {
  const firstNames = new Map(lists.firstNames);
  const possibleNames = new Set(lists.possibleNames.split('\n'));
  return {
    ...toEnglishWords(lists.words.split('\n')),
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
