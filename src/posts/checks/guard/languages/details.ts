import type { FaultSlug } from '../../fault-kinds.ts';
import type { MendWords } from '../../../source/source-text.ts';
import type { LanguageRules } from './guard-language.ts';

/** What points to one person although it names nobody. */
export interface DetailPattern {
  slug: FaultSlug;
  pattern: RegExp;
  /** In words: "a telephone number". */
  what: string;
  mend: MendWords;
}

const WITHOUT = { advice: 'Tell the story without it: one person could be found by it.' };
const PLACE = { advice: 'Tell what kind of place it is.' };
const TIME = { advice: 'Tell a time that many share.' };

/** How streets, towns, numbers and days are written in a language. */
export function listPatterns({ details }: LanguageRules): DetailPattern[] {
  const { street, postcode, phone, date } = details;
  return [
    { slug: 'exact-date', pattern: date, what: 'an exact date', mend: TIME },
    { slug: 'contact-detail', pattern: street, what: 'a street and its number', mend: PLACE },
    ...listPattern(postcode, 'a postcode', PLACE),
    ...listPattern(phone, 'a telephone number', WITHOUT),
  ];
}

function listPattern(pattern: RegExp | undefined, what: string, mend: MendWords): DetailPattern[] {
  return pattern ? [{ slug: 'contact-detail', pattern, what, mend }] : [];
}

/** "Sofia, 34, …" */
const AGE_ALONE = /(?<=\p{L}), \d{2}(?=,)/u;

/** An age that stands in one of the texts of a story, where they tell a place or an employer too. */
export function findAge(texts: readonly string[], { details }: LanguageRules): string | undefined {
  const { age, place, born } = details;
  if (!texts.some((text) => place.test(text))) return undefined;
  for (const text of texts) {
    const found = born.exec(text) ?? age.exec(text) ?? AGE_ALONE.exec(text);
    if (found) return found[0];
  }
  return undefined;
}
