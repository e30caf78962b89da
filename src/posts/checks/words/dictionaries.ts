import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as z from 'zod';
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

/** cspell's way to say that a suggestion is one word, and not several. */
const ONE_WORD = 0;

/** What cspell's packages say of their dictionaries: the file, and how letters are mistaken for each other. */
const settingsSchema = z.object({
  dictionaryDefinitions: z.tuple([
    z.looseObject({
      name: z.string(),
      path: z.string(),
      repMap: z.array(z.tuple([z.string(), z.string()])),
      ignoreForbiddenWords: z.boolean(),
    }),
  ]),
});

let opened: Promise<Dictionaries> | undefined;

/**
 * cspell's, by the part of it that is about dictionaries. The whole of it, with its settings and its dictionaries of
 * forty other things, takes 0.7 s to say the same; this takes 0.3 s, once for a process.
 */
export function openDictionaries(): Promise<Dictionaries> {
  opened ??= openBoth();
  return opened;
}

async function openBoth(): Promise<Dictionaries> {
  const [american, british] = await Promise.all([
    openDictionary('@cspell/dict-en_us/cspell-ext.json'),
    openDictionary('@cspell/dict-en-gb-mit/cspell-ext.json'),
  ]);
  return { american, british };
}

async function openDictionary(settings: string): Promise<Dictionary> {
  const { createCollection, createSpellingDictionaryFromTrieFile } = await import('cspell-dictionary');
  const file = createRequire(import.meta.url).resolve(settings);
  const {
    dictionaryDefinitions: [definition],
  } = settingsSchema.parse(JSON.parse(await fs.readFile(file, 'utf8')));
  const packed = await fs.readFile(path.join(path.dirname(file), definition.path));
  const words = await promisify(gunzip)(packed);
  const dictionary = createCollection(
    [createSpellingDictionaryFromTrieFile(words, definition.name, file, definition)],
    definition.name,
  );
  return {
    has: (word) => dictionary.has(word),
    suggest: (word, slips) =>
      dictionary
        .suggest(word, {
          numSuggestions: MOST_SUGGESTIONS,
          // With as many as it likes, and of several words, it takes ten times as long.
          numChanges: slips,
          compoundMethod: ONE_WORD,
        })
        .map((suggestion) => suggestion.word.toLowerCase()),
  };
}
