import * as z from 'zod';
import { findLanguage, languagesToWords, nameLanguage } from '../checks/words/languages.ts';

/** A language, and the country whose kind of it is meant: "de", "en-GB". */
const FORM = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** A language, by a tag of BCP 47. One without rules is refused: read as English, its names would be missed. */
function tagSchema() {
  return z
    .string()
    .refine(isKnown, { error: ({ input }) => toExpected(String(input)) })
    .meta({ prose: false });
}

/** The language of a post or a page that is in another than its site. */
export function ownLanguageSchema(of: 'post' | 'page') {
  return tagSchema()
    .optional()
    .meta({
      title: 'Language',
      description: `The language of this ${of}, where it is another than the site’s: what stands around it is in that language too, and it is checked by its rules.`,
      examples: ['sv'],
    });
}

/** The language of a site. */
export function languageSchema() {
  return tagSchema()
    .default('en-GB')
    .meta({
      title: 'Language',
      description: `The language of the posts: ${languagesToWords()}, with a country where it matters, such as "de-AT". It decides by which rules they are checked. English is checked whole; in the others names and stories are seen less well and spelling is not looked at, as docs/checks.md says. English spelling is American with "en-US", British with "en-GB" and most others, and either with "en" alone.`,
      examples: ['en-GB'],
    });
}

function isKnown(tag: string): boolean {
  return FORM.test(tag) && findLanguage(tag) !== undefined;
}

/** What is expected in place of a tag: what was meant by it, or a language that is known. */
function toExpected(tag: string): string {
  const meant = canonize(tag);
  if (meant !== undefined && isKnown(meant)) return `expected "${meant}", as language tags are written`;
  const name = nameLanguage(tag.replaceAll('_', '-'));
  const known = `expected ${languagesToWords()}, with a country where it matters, such as "en-GB"`;
  return name === undefined || findLanguage(tag)
    ? known
    : `${known}: nothing here can check ${name}, and read as English its names would be missed`;
}

/** "DE_at" is "de-AT". */
function canonize(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
  } catch {
    // No tag of any language.
    return undefined;
  }
}
