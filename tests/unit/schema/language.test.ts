import { describe, expect, it } from 'vitest';
import { reportToText } from '../../../src/posts/checks/reporters/terminal.ts';
import { languageSchema } from '../../../src/posts/schema/language.ts';
import { checkWritten } from '../../checks/fixture.ts';

/** Every language with a tag of two letters (ISO 639-1), by going through all that there could be. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const EVERY = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((tag) => names.of(tag));

const KNOWN = ['de', 'en', 'es', 'fr', 'nl', 'sv'];

describe('the language of a site', () => {
  it.each(['en', 'en-GB', 'en-US', 'de', 'de-AT', 'de-CH', 'fr-CA', 'nl-BE', 'es-MX', 'sv-FI'])(
    'may be %s',
    (tag) => {
      expect(languageSchema().parse(tag)).toBe(tag);
    },
  );

  it('is refused by its name, where there are no rules for it', () => {
    const others = EVERY.filter((tag) => !KNOWN.includes(tag));
    expect(others.length).toBeGreaterThan(170);
    for (const tag of others) {
      const message = languageSchema().safeParse(tag).error?.issues[0]?.message;
      // "sh" is an old tag, of Serbian in Latin letters.
      const { language } = new Intl.Locale(tag);
      expect(message, tag).toContain(`nothing here can check ${names.of(language)}, and read as English`);
    }
  });

  it.each([
    ['DE', '"de"'],
    ['de_AT', '"de-AT"'],
    ['en-gb', '"en-GB"'],
    ['german', '"en" (English), "de" (German)'],
    ['', '"en" (English), "de" (German)'],
  ])('is told to be written otherwise: %j', (tag, meant) => {
    expect(languageSchema().safeParse(tag).error?.issues[0]?.message).toMatch(`expected ${meant}`);
  });

  it('stops the check at its line, with what to write, and nothing is read as English', async () => {
    const report = await checkWritten('pl', {});
    expect(report.errors).toBe(1);
    expect(reportToText(report)).toMatchInlineSnapshot(`
      "The language of the site is none that the check knows: no name, story or spelling is looked at.

      content/site.yaml:13:11  error  field-invalid
        "language" is not right.
        13 | language: pl
           |           ^^
        Found:    "pl"
        To do:    Write "en" (English), "de" (German), "nl" (Dutch), "fr" (French), "es" (Spanish) or "sv" (Swedish), with a country where it matters, such as "en-GB": nothing here can check Polish, and read as English its names would be missed.
        Example:  language: en-GB

      7 files read: 1 error, 0 warnings. Each kind is explained in docs/checks.md.
      "
    `);
  });

  it('is not read as English where it is another one, whatever its words are', async () => {
    const { faults } = await checkWritten('it', {
      'pages/about.mdx':
        '---\ntitle: About\ndescription: A page with what would be a story, a name and a slip in English prose.\n---\n\nA client of mine, I’ll call her Lucy, rang her husband at work every hour. She definately told me so.\n',
    });
    expect(faults.map(({ slug }) => slug)).toEqual(['field-invalid']);
  });
});
