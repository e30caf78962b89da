import { distance } from 'fastest-levenshtein';

/**
 * The one known word that can be meant by a mistyped one: a letter in four may be wrong, and no other word may be as
 * near. In a word of three letters one wrong letter makes another word.
 */
export function findMeant(word: string, known: readonly string[]): string | undefined {
  const small = word.toLowerCase();
  const ranked = [...new Set(known)]
    .map((each) => ({ each, far: distance(small, each.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const [first, second] = ranked;
  if (!first || first.far === second?.far) return undefined;
  const most = Math.min(word.length, first.each.length) < 4 ? 0 : Math.ceil(first.each.length / 4);
  return first.far <= most ? first.each : undefined;
}

/** `"a", "b" or "c"`. */
export function toChoice(known: readonly string[], word = 'or'): string {
  const quoted = known.map((each) => `"${each}"`);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length ? `${quoted.join(', ')} ${word} ${last}` : last;
}
