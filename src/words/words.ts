import { american } from './american.ts';
import { english } from './english/english.ts';
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import { spanish } from './spanish/spanish.ts';
import { swedish } from './swedish/swedish.ts';
import type { Words } from './table.ts';

/** By the language, without its country. */
const TABLES = { en: english, de: german, fr: french, es: spanish, sv: swedish } satisfies Record<
  string,
  Words
>;

/** A language that has words here. */
export type WordLanguage = keyof typeof TABLES;

/** What a country says in other words than its language. */
const COUNTRIES: ReadonlyMap<string, Words> = new Map([['en-US', american]]);

/**
 * The words of a language; English ones where a language has none.
 *
 * @param tag of BCP 47, such as "de-AT"
 */
export function wordsOf(tag: string): Words {
  return COUNTRIES.get(tag) ?? TABLES[wordLanguageOf(tag)];
}

/** The language whose words {@link wordsOf} gives. */
export function wordLanguageOf(tag: string): WordLanguage {
  const language = tag.split('-')[0] ?? '';
  return hasWords(language) ? language : 'en';
}

/** By which dates and lists are written beside those words: the tag itself, and British for English of no country. */
export function formatTagOf(tag: string): string {
  return wordLanguageOf(tag) === 'en' && !tag.startsWith('en-') ? 'en-GB' : tag;
}

function hasWords(language: string): language is WordLanguage {
  return Object.hasOwn(TABLES, language);
}
