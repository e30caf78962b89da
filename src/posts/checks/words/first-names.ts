import { createRequire } from 'node:module';
import * as z from 'zod';
import { normalizeWord } from './tokens.ts';

/** Who usually bears a name; a story's repair is guessed from it and nothing else. */
export type NameKind = 'female' | 'male' | 'either';

/** Names in lower case, with who usually bears them. */
export type FirstNames = ReadonlyMap<string, NameKind>;

const namesSchema = z.array(z.string()).default([]);

const fakersSchema = z.object({
  allFakers: z.record(
    z.string(),
    z.object({
      rawDefinitions: z.object({
        person: z
          .object({
            first_name: z.object({ generic: namesSchema, female: namesSchema, male: namesSchema }).optional(),
          })
          .optional(),
      }),
    }),
  ),
});

/**
 * About 15,000 first names that are written in Latin letters, from the 45 such languages and
 * countries of @faker-js/faker. The closed world inside case studies needs no such list; it is for
 * words that may be a name or an ordinary word, and for text outside the stories.
 */
export function readFirstNames(): FirstNames {
  const names = new Map<string, NameKind>();
  const add = (list: readonly string[], kind: NameKind) => {
    for (const written of list) {
      if (!LATIN_NAME.test(written)) continue;
      const name = normalizeWord(written).toLowerCase();
      const known = names.get(name);
      names.set(name, known === undefined || known === kind ? kind : 'either');
    }
  };
  // By require: it is asked for once, and takes a tenth of a second.
  const { allFakers } = fakersSchema.parse(createRequire(import.meta.url)('@faker-js/faker'));
  for (const { rawDefinitions } of Object.values(allFakers)) {
    const { generic = [], female = [], male = [] } = rawDefinitions.person?.first_name ?? {};
    add(female, 'female');
    add(male, 'male');
    // The same list again, where the two are there; else of names that are told apart by nobody.
    if (female.length + male.length === 0) add(generic, 'either');
  }
  return names;
}

/** At least three letters: initials and particles such as "Jo" or "Al" are left to the closed world. */
const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]{2,}$/u;
