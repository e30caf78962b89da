import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant, if one is near enough to be worth saying. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word, known);
  return distance(word, nearest) <= Math.max(2, Math.ceil(nearest.length / 2)) ? nearest : undefined;
}

/** `"a", "b" or "c"`. */
export function toChoice(known: readonly string[], word = 'or'): string {
  const quoted = known.map((each) => `"${each}"`);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length ? `${quoted.join(', ')} ${word} ${last}` : last;
}
