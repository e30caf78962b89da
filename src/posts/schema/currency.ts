import * as z from 'zod';

/** Three capital letters of ISO 4217, such as "GBP": what prices are told in. */
export function currencySchema() {
  return z
    .string()
    .refine(isCurrency, 'expected three capital letters, such as "GBP", "EUR" or "SEK"')
    .meta({ prose: false })
    .optional()
    .meta({
      title: 'Currency',
      description: 'What your prices are in, by its three letters. Needed where a section has a price.',
      examples: ['GBP'],
    });
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}
