/** What is said of one and of several, with # where the number goes: `{ one: '# comment', other: '# comments' }`. */
export interface CountedForms {
  one: string;
  other: string;
}

/** Says how many there are, by the plurals and the figures of a language. */
export function toCounter(language: string): (count: number, forms: CountedForms) => string {
  const plurals = new Intl.PluralRules(language);
  const figures = new Intl.NumberFormat(language);
  return (count, { one, other }) =>
    (plurals.select(count) === 'one' ? one : other).replace('#', figures.format(count));
}
