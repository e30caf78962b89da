import { createRequire } from 'node:module';
import type { SpellingDictionary } from 'cspell-lib';
import type { Table } from '../../../lib/cache.ts';
import { digest } from '../../../lib/digest.ts';
import { listEnglishWords } from './english-words.ts';

export interface Speller {
  isKnown: (word: string) => boolean;
  suggest: (word: string) => string | undefined;
}

/** A speller that has not opened its dictionary yet, which takes half a second. */
export interface ClosedSpeller extends Speller {
  /** Whether it was asked of a word that it does not remember: open it, and ask it everything again. */
  isStumped: () => boolean;
  open: () => Promise<void>;
  /** Remembers the words that it knew, for the next run. */
  save: () => void;
}

export interface SpellerOptions {
  /** The site's own words. */
  words: readonly string[];
  /** Remembers words that were known. */
  memory?: Table<string> | undefined;
}

/** cspell's British dictionary with the site's own words; each word is looked up once. */
export function createSpeller({ words, memory }: SpellerOptions): ClosedSpeller {
  const key = digest(...words);
  const known = new Map<string, boolean>((memory?.find(key) ?? '').split('\n').map((word) => [word, true]));
  // Nothing but the empty word is remembered.
  let isStumped = known.size < 2;
  let dictionary: SpellingDictionary | undefined;
  return {
    isKnown(word) {
      let answer = known.get(word) ?? (known.get(toSmall(word)) === true ? true : undefined);
      if (answer === undefined && dictionary) {
        answer = dictionary.has(word);
        known.set(word, answer);
      }
      isStumped ||= answer === undefined;
      return answer ?? true;
    },
    suggest: (word) => dictionary?.suggest(word, { numSuggestions: 1 })[0]?.word,
    isStumped: () => isStumped && !dictionary,
    async open() {
      dictionary = await openDictionary(words);
    },
    save() {
      if (dictionary) rememberOrdinaryWords(dictionary, known);
      memory?.keep(key, [...known].flatMap(([word, isKnown]) => (isKnown ? word : [])).join('\n'));
    },
  };
}

/** The dictionary takes a word with a capital where it has the same word without. */
function toSmall(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** A word that is new to the site is hardly ever new to the language. */
function rememberOrdinaryWords(dictionary: SpellingDictionary, known: Map<string, boolean>): void {
  for (const word of listEnglishWords()) known.set(word, dictionary.has(word));
}

async function openDictionary(words: readonly string[]): Promise<SpellingDictionary> {
  const { getDictionary, loadConfig } = await import('cspell-lib');
  const settings = await loadConfig(
    createRequire(import.meta.url).resolve('@cspell/dict-en-gb-mit/cspell-ext.json'),
  );
  return getDictionary({ ...settings, dictionaries: ['en-gb'], words: [...words] });
}
