import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from './names/likely-names.ts';

/** Who usually bears a name; a story's repair is guessed from it and nothing else. */
export type NameKind = 'female' | 'male' | 'either';

/** Names in lower case, with who usually bears them. */
export type FirstNames = ReadonlyMap<string, NameKind>;

/**
 * Some 23,000 first names that are written in Latin letters, with their marks and without, from all over the world.
 * The closed world inside case studies needs no such list; it is for words that may be a name or an ordinary word, for
 * names in small letters, and for text outside the stories.
 */
export function readFirstNames(): FirstNames {
  const ofKind = (names: string, kind: NameKind) =>
    listNames(names).map((name): [string, NameKind] => [name, kind]);
  return new Map([
    ...ofKind(FEMALE_NAMES, 'female'),
    ...ofKind(MALE_NAMES, 'male'),
    ...ofKind(OTHER_NAMES, 'either'),
  ]);
}

/** The names of one of the lists in names/, which `npm run names` writes. */
export function listNames(names: string): string[] {
  return names.trim().split(/\s/);
}
