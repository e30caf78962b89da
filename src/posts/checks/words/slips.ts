const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * The words that one slip of a finger makes of this one, among those that are asked for: a letter too many, one that
 * is missing, another one, or two in the wrong order.
 */
export function findSlips(word: string, isWord: (candidate: string) => boolean): string[] {
  const found = new Set<string>();
  const ask = (candidate: string) => {
    if (candidate !== word && isWord(candidate)) found.add(candidate);
  };
  for (let at = 0; at <= word.length; at += 1) {
    const [before, letter, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (letter) ask(before + rest);
    if (rest) ask(before + rest.charAt(0) + letter + rest.slice(1));
    for (const other of LETTERS) {
      if (letter) ask(before + other + rest);
      ask(before + other + letter + rest);
    }
  }
  return [...found];
}
