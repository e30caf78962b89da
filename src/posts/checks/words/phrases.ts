import { splitWords, type Token } from './tokens.ts';

/** Names of one word or several, found where they stand whole. */
export interface Phrases {
  /** How many of the words from here on are such a name, the longest there is; 0 where none begins here. */
  lengthAt: (tokens: readonly Pick<Token, 'bare' | 'word'>[], index: number) => number;
}

/** @param lists names with commas between them */
export function toPhrases(...lists: readonly string[]): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of lists.join(',').split(',')) {
    const words = splitWords(phrase);
    const [first] = words;
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.push(words);
    else byFirst.set(first, [words]);
  }
  return {
    lengthAt(tokens, index) {
      const token = tokens[index];
      if (!token) return 0;
      const whole = byFirst.get(token.word);
      const bare = token.bare === token.word ? undefined : byFirst.get(token.bare);
      if (!whole && !bare) return 0;
      const phrases = [...(whole ?? []), ...(bare ?? [])];
      const lengths = phrases.map((words) => (standsAt(words, tokens, index) ? words.length : 0));
      return Math.max(0, ...lengths);
    },
  };
}

/** The last word may have a possessive: "Dolly Parton’s". */
function standsAt(
  words: readonly string[],
  tokens: readonly Pick<Token, 'bare' | 'word'>[],
  index: number,
): boolean {
  return words.every((word, at) => {
    const token = tokens[index + at];
    return token !== undefined && (token.word === word || token.bare === word);
  });
}
