import { LANGUAGES } from '../../posts/checks/words/languages.ts';
import type { Choice } from './control.ts';

/** What a file says by a code and the form by its name, by the way to it. */
const NAMED = {
  'site.language': listLanguages,
  'posts.language': listLanguages,
  'pages.language': listLanguages,
  'site.timeZone': listTimeZones,
  'site.currency': listCurrencies,
} as const;

/** Countries in which a language is written otherwise, or has other days and figures. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  en: ['GB', 'US', 'IE', 'CA', 'AU', 'NZ', 'ZA'],
  de: ['AT', 'CH'],
  nl: ['BE'],
  fr: ['BE', 'CA', 'CH'],
  es: ['MX', 'AR', 'CL', 'CO'],
  sv: ['FI'],
};

/** What is paid in where somebody may coach; another one stays as the file has it. */
const CURRENCIES =
  'EUR GBP USD CHF SEK NOK DKK ISK PLN CZK HUF RON CAD AUD NZD ZAR INR SGD HKD JPY ILS TRY MXN BRL ARS CLP COP';

/**
 * What can be chosen by its name where a file says a code; undefined of all else.
 *
 * @param language in which the names are
 */
export function findNamedChoices(path: string, language: string): Choice[] | undefined {
  return isNamed(path) ? NAMED[path](language) : undefined;
}

function isNamed(path: string): path is keyof typeof NAMED {
  return Object.hasOwn(NAMED, path);
}

function listLanguages(language: string): Choice[] {
  const names = new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' });
  const tags = LANGUAGES.flatMap(({ tag }) => [
    tag,
    ...(COUNTRIES[tag] ?? []).map((country) => `${tag}-${country}`),
  ]);
  return tags.map((tag) => ({ value: tag, label: begin(names.of(tag) ?? tag, language) }));
}

/** "Europe – London". */
function listTimeZones(): Choice[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' ').replaceAll('/', ' – '),
  }));
}

function listCurrencies(language: string): Choice[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return CURRENCIES.split(' ').map((code) => ({
    value: code,
    label: `${begin(names.of(code) ?? code, language)} (${code})`,
  }));
}

function begin(name: string, language: string): string {
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
