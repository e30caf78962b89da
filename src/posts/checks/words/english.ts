/** A country whose spelling is told from the other's. */
export type Country = 'american' | 'british';

/** What English a site is written in; `either` takes both spellings. */
export type English = Country | 'either';

/** The Philippines learned their English from the United States; every other country with an English learned it from Britain. */
const AMERICAN = new Set(['US', 'PH']);

/** Canada writes "colour" and "organize", "travelled" and "curb": half its words are the one, half the other. */
const EITHER = new Set(['', 'CA']);

/**
 * The English that `language` of content/site.yaml stands for: `en-US` is American, `en-GB` and the rest (Ireland,
 * Australia, New Zealand, South Africa, India …) British, `en` alone and `en-CA` either. Undefined for another
 * language, which no dictionary here knows.
 */
export function findEnglish(language: string): English | undefined {
  const [name, country = ''] = language.split('-');
  if (name !== 'en') return undefined;
  if (EITHER.has(country)) return 'either';
  return AMERICAN.has(country) ? 'american' : 'british';
}

export function otherCountry(country: Country): Country {
  return country === 'american' ? 'british' : 'american';
}
