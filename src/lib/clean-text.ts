/**
 * How many combining marks one letter may carry. Real writing needs five (a Hebrew letter of the Bible with its dot,
 * its dagesh, its vowel, its accent and a meteg); Unicode's Stream-Safe Format (UAX 15) lets thirty pass, which climb
 * over the lines above.
 */
export const MOST_MARKS = 6;

/** Marks, and what can stand between them without being seen: all of it is drawn onto one letter. */
const MARKS = /[\p{M}\p{Default_Ignorable_Code_Point}]{2,}/gu;

/** Letters and symbols that are drawn as a gap: an empty Braille pattern, Hangul fillers, a note without a head, and the like. */
const GAPS = /[\u2800\u3164\uFFA0\u{1D159}\u{13441}\u{13442}]/gu;

const UNPRINTED =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** What somebody typed as their name: one line of text, with a space where it would show a gap. */
export function cleanName(name: string): string {
  return cleanText(name).replace(GAPS, ' ').replace(/\s+/gu, ' ').trim();
}

/**
 * What somebody typed, as text: without control characters (PostgreSQL refuses NUL), halves of characters, what XML forbids in
 * a feed, piles of marks, and the signs that turn the reading direction, by which a text can show as another one than it is
 * (https://trojansource.codes). Cleaning twice is cleaning once.
 */
export function cleanText(text: string): string {
  const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
  return lines.replace(UNPRINTED, '').normalize('NFC').replace(MARKS, cutMarks);
}

/** Leaves the first marks of a pile. What joins and what chooses an emoji's look is no mark, and stays. */
function cutMarks(pile: string): string {
  let marks = 0;
  return pile.replace(/\p{M}/gu, (mark) => ((marks += 1) > MOST_MARKS ? '' : mark));
}
