import { listNames } from './first-names.ts';
import { NAMES_THAT_ARE_WORDS, RATHER_NAMES } from './names/names-and-words.ts';
import { POSSIBLE_NAMES } from './names/possible-names.ts';

/**
 * Some 50,000 words that somebody bears as a first name, in lower case. Far too many to warn of everywhere ("long"
 * and "snow" are among them); at the start of a sentence of a client's story, where a word and a name look the same,
 * not one too many.
 */
export function readPossibleNames(): ReadonlySet<string> {
  return new Set(listNames(POSSIBLE_NAMES));
}

/** Which of all these names an English dictionary has too, so that in small letters the word is meant. */
export function readNamesThatAreWords(): ReadonlySet<string> {
  return new Set(listNames(NAMES_THAT_ARE_WORDS));
}

/** What stands in a dictionary and is a name all the same: "mike", "henry". */
export function readRatherNames(): ReadonlySet<string> {
  return new Set(listNames(RATHER_NAMES));
}
