import { splitSentence } from '../src/words/sentence.ts';
import type { Words } from '../src/words/table.ts';

/** The subjects of what pages say; the discussion has tables of its own. */
export const READING = ['finding', 'frame', 'media', 'post', 'privacy', 'prose', 'standing'] as const;

/** What words are given that take something: a text that nobody would write, which does for a number as well. */
const GIVEN = 'qzx';

/** Shorter ones stand in any text: "and", "What". */
const SHORTEST = 5;

/** What a language says, each text and each part of one beside what it is given, by where it stands in the tables. */
function flatten(value: unknown, place: string): [place: string, text: string][] {
  if (typeof value === 'string')
    return splitSentence(value).map(({ text }, index) => [`${place} ${index}`, text.trim()]);
  if (typeof value === 'function')
    return String((value as (...given: string[]) => unknown)(GIVEN, GIVEN, GIVEN))
      .split(GIVEN)
      .map((text, index) => [`${place}() ${index}`, text.trim()]);
  return Object.entries(value as object).flatMap(([name, inner]) => flatten(inner, `${place}.${name}`));
}

/** English words that a page in another language must not say: those that it says otherwise. */
export function listForeignWords(english: Words, own: Words): string[] {
  const words = (table: Words) => READING.flatMap((subject) => flatten(table[subject], subject));
  const said = new Set(words(own).map(([, text]) => text));
  return words(english).flatMap(([, text]) => (text.length < SHORTEST || said.has(text) ? [] : [text]));
}
