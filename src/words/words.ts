import { english } from './english/english.ts';
import { french } from './french/french.ts';
import { german } from './german/german.ts';
import { spanish } from './spanish/spanish.ts';
import { swedish } from './swedish/swedish.ts';

/** Every word that the engine says to readers and to the signed-in coach. A word that a language lacks fails the types. */
export type Words = typeof english;

const TABLES: Readonly<Record<string, Words>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  sv: swedish,
};

/** Whether the engine speaks a language. */
export function hasWords(tag: string): boolean {
  return Object.hasOwn(TABLES, baseOf(tag));
}

/**
 * The words of a language; English ones where a language has none.
 *
 * @param tag of BCP 47, such as "de-AT"
 */
export function wordsOf(tag: string): Words {
  return TABLES[baseOf(tag)] ?? english;
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? '';
}
