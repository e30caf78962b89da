/** Stands where a name goes, and in no text. */
const GAP = '\u2063';

/**
 * All that a table of words says, with the place of each: of a text with gaps in it the pieces between them, and of
 * counted forms what stands around the number.
 */
export function phrasesOf(table: object, place = ''): { place: string; text: string }[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = place === '' ? key : `${place}.${key}`;
    if (typeof value === 'object' && value !== null) return phrasesOf(value, here);
    const said =
      typeof value === 'function' ? (value as (...gaps: string[]) => string)(GAP, GAP, GAP) : value;
    return String(said)
      .split(/[\u2063#]/u)
      .map((text) => ({ place: here, text: text.trim() }))
      .filter(({ text }) => /\p{L}/u.test(text));
  });
}
