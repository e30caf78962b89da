import { normalizeWord } from '../tokens.ts';
import type { NameKind } from '../first-names.ts';

/** A name or a word, and who usually bears it. */
const LINE = /^(\S+)(?: (female|male|either))?$/u;

/**
 * The names of a list that was written by hand, in small letters. A line is a name and who bears it, or begins with
 * "#" and says something about the list.
 *
 * @throws {Error} for a line of another form
 */
export function readHandList(text: string): Map<string, NameKind> {
  const names = new Map<string, NameKind>();
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [, name, kind = 'either'] = LINE.exec(line) ?? [];
    if (name === undefined) throw new Error(`"${line}" is no name with who bears it.`);
    names.set(name.toLowerCase(), isKind(kind) ? kind : 'either');
  }
  return names;
}

function isKind(text: string): text is NameKind {
  return text === 'female' || text === 'male' || text === 'either';
}

/** Letters that are no letter with a mark, and are written so without one. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ø: 'o',
  œ: 'oe',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ŋ: 'ng',
  ə: 'e',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
};

/**
 * How a name is written: as it is, without its marks ("Łukasz", "Lukasz"), and one with a hyphen also as one word
 * ("Ji-woo", "Jiwoo"). In small letters.
 */
export function listSpellings(name: string): string[] {
  const whole = normalizeWord(name).toLowerCase();
  const plain = whole
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]/g, (letter) => PLAIN[letter] ?? letter);
  return [...new Set([whole, plain, ...[whole, plain].map((spelling) => spelling.replaceAll('-', ''))])];
}
