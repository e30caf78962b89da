import { createRequire } from 'node:module';
import * as z from 'zod';
import { normalizeWord } from './tokens.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'tr'];

const namesSchema = z.map(z.string(), z.string());

/**
 * Some 60,000 words of six languages that somebody bears as a first name, in lower case, from
 * gender-detection-from-name. Far too many to warn of everywhere ("long" and "snow" are among them);
 * at the start of a sentence of a client's story, where a word and a name look the same, not one too
 * many.
 */
export function readPossibleNames(): ReadonlySet<string> {
  const require = createRequire(import.meta.url);
  const lists = LANGUAGES.map((language) =>
    namesSchema.parse(require(`gender-detection-from-name/names/${language}.js`)),
  );
  return new Set(
    lists.flatMap((names) => [...names.keys()].map((name) => normalizeWord(name).toLowerCase())),
  );
}
