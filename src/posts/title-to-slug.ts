import { ID_PATTERN } from './schema/fields.ts';

/** Letters that have no mark to take off, as they are written where they are missing (ISO 3602, DIN 5007 and others). */
const SPELLED_OUT = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }),
);

/** The longest that an id may be. */
const MOST_CHARACTERS = 80;

/** "Åtta råd" is "atta-rad", as part of an address; undefined where a letter has no plain one. */
export function titleToSlug(title: string): string | undefined {
  const plain = title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => SPELLED_OUT.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  if (/[^\0-\x7F]/.test(plain.replace(/[\p{P}\p{S}\s]/gu, ''))) return undefined;
  const words = plain.split(/[^a-z0-9]+/).filter(Boolean);
  while (words.length > 1 && words.join('-').length > MOST_CHARACTERS) words.pop();
  const slug = words.join('-').slice(0, MOST_CHARACTERS);
  return ID_PATTERN.test(slug) ? slug : undefined;
}
