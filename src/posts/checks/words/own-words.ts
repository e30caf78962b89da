/** Words that are right because somebody said so: the coach's, the trade's, and names. */
export interface OwnWords {
  has: (word: string) => boolean;
  /** As they were given. */
  words: readonly string[];
}

/**
 * A word in small letters may begin a sentence or stand in capitals; one with a capital keeps it. The plural of a word
 * is right with it; what English hangs on one ("Gottman's") is cut off before anybody asks.
 */
export function toOwnWords(words: readonly string[]): OwnWords {
  const forms = new Set(words.flatMap((word) => [word, toPlural(word)]));
  const capitals = new Set([...forms].map((form) => form.toUpperCase()));
  return {
    has: (word) => forms.has(word) || forms.has(toSmall(word)) || capitals.has(word),
    words,
  };
}

/** With its first letter small. */
export function toSmall(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Of a name too: the Kennedys. */
function toPlural(word: string): string {
  if (/^\p{Ll}.*[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
