import { createRequire } from 'node:module';
import type { Country } from './english.ts';

export interface Dictionary {
  has: (word: string) => boolean;
  /** Words that so many slips make of this one, in small letters and the likeliest first. */
  suggest: (word: string, slips: number) => string[];
}

/** The dictionaries of both countries: a word that one of the two has alone is worth a second look. */
export type Dictionaries = Record<Country, Dictionary>;

/** As many suggestions as are looked at. */
const MOST_SUGGESTIONS = 8;

/** cspell's; to open them takes most of a second, of which a third goes into cspell itself. */
export async function openDictionaries(): Promise<Dictionaries> {
  const [american, british] = await Promise.all([
    openDictionary('@cspell/dict-en_us/cspell-ext.json', 'en_us'),
    openDictionary('@cspell/dict-en-gb-mit/cspell-ext.json', 'en-gb'),
  ]);
  return { american, british };
}

async function openDictionary(settingsFile: string, name: string): Promise<Dictionary> {
  const { CompoundWordsMethod, getDictionary, loadConfig } = await import('cspell-lib');
  const settings = await loadConfig(createRequire(import.meta.url).resolve(settingsFile));
  const dictionary = await getDictionary({ ...settings, dictionaries: [name], words: [] });
  return {
    has: (word) => dictionary.has(word),
    suggest: (word, slips) =>
      dictionary
        .suggest(word, {
          numSuggestions: MOST_SUGGESTIONS,
          // With as many as it likes, and of several words, it takes ten times as long.
          numChanges: slips,
          compoundMethod: CompoundWordsMethod.NONE,
        })
        .map((suggestion) => suggestion.word.toLowerCase()),
  };
}
