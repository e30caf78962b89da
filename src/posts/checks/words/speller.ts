import { createRequire } from 'node:module';
import { getDictionary, loadConfig } from 'cspell-lib';

export interface Speller {
  isKnown: (word: string) => boolean;
  suggest: (word: string) => string | undefined;
}

/** cspell's British dictionary with the site's own words; each word is looked up once. */
export async function createSpeller(words: readonly string[]): Promise<Speller> {
  const settings = await loadConfig(
    createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit/cspell-ext.json'),
  );
  const dictionary = await getDictionary({ ...settings, dictionaries: ['en-gb'], words: [...words] });
  const known = new Map<string, boolean>();
  return {
    isKnown: (word) => {
      let answer = known.get(word);
      if (answer === undefined) {
        answer = dictionary.has(word);
        known.set(word, answer);
      }
      return answer;
    },
    suggest: (word) => dictionary.suggest(word, { numSuggestions: 1 })[0]?.word,
  };
}
