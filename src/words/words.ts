import { american } from './american.ts';
import { english } from './english/english.ts';
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import { spanish } from './spanish/spanish.ts';
import { swedish } from './swedish/swedish.ts';

/** Every word that the engine says to readers and to the signed-in coach. A word that a language lacks fails the types. */
export type Words = typeof english;

const TABLES = new Map<string, Words>([
  ['en', english],
  ['en-US', american],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['sv', swedish],
]);

/** A language that has words here, without its country. */
export type WordLanguage = 'en' | 'de' | 'fr' | 'es' | 'sv';

const LANGUAGES: readonly WordLanguage[] = ['en', 'de', 'fr', 'es', 'sv'];

/**
 * The words of a language; English ones where a language has none.
 *
 * @param tag of BCP 47, such as "de-AT"
 */
export function wordsOf(tag: string): Words {
  return TABLES.get(tag) ?? TABLES.get(wordLanguageOf(tag)) ?? english;
}

/** The language whose words {@link wordsOf} gives. */
export function wordLanguageOf(tag: string): WordLanguage {
  return LANGUAGES.find((language) => language === baseOf(tag)) ?? 'en';
}

/** By which dates and lists are written beside those words: the tag itself, and British for English of no country. */
export function formatTagOf(tag: string): string {
  return wordLanguageOf(tag) === 'en' && !tag.startsWith('en-') ? 'en-GB' : tag;
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? '';
}
