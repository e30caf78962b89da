import { toCounter, type CountedForms } from './counter.ts';
import { formatTagOf, wordsOf } from './words.ts';
import type { Words } from './table.ts';

/** A language, ready to speak: its words, its figures and its plurals. */
export interface Voice {
  /** Of dates and figures, as a BCP 47 tag. */
  language: string;
  words: Words;
  count: (count: number, forms: CountedForms) => string;
  /** A number in figures: "5,000", "4.5". */
  figure: (value: number) => string;
}

/** Says something in whatever language it is asked for. */
export type Saying = (voice: Voice) => string;

const voices = new Map<string, Voice>();

/**
 * The voice of a language, made once: its figures and plurals take as long as a page. English where a language has no
 * words, and British where nothing says whose.
 *
 * @param tag of BCP 47, such as "de-AT"
 */
export function voiceOf(tag: string): Voice {
  const known = voices.get(tag);
  if (known) return known;
  const language = formatTagOf(tag);
  const figures = new Intl.NumberFormat(language);
  const voice = {
    language,
    words: wordsOf(tag),
    count: toCounter(language),
    figure: (value: number) => figures.format(value),
  };
  voices.set(tag, voice);
  return voice;
}
