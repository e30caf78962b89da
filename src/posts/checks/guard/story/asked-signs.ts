import { remember } from '../../../../lib/remember.ts';
import type { Token } from '../../words/tokens.ts';
import { MOST_WORDS } from '../../words/word-form.ts';
import { findNeededWords } from './needed-words.ts';
import type { Sign } from './vocabulary.ts';

/** Which signs a passage may have, by its words. */
export type FindAsked = (tokens: readonly Pick<Token, 'written'>[]) => ReadonlySet<Sign>;

/**
 * Most signs need one of a few words, such as "session". Of those that speak for a story a passage of our posts may have
 * 8 by its words, of 28: to look for all of them takes a quarter of a second more for 1,000 posts.
 */
export function openSigns(signs: readonly Sign[]): FindAsked {
  const always: Sign[] = [];
  const byWord = new Map<string, Sign[]>();
  for (const sign of signs) {
    const words = findNeededWords(sign.pattern.source);
    if (!words) always.push(sign);
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), sign]);
  }
  // Patterns know the letters of ASCII alone: to them "they’d" and "fiancé" are two words.
  const recall = remember(MOST_WORDS, (written) =>
    written
      .toLowerCase()
      .split(/\W+/)
      .flatMap((word) => byWord.get(word) ?? []),
  );
  return (tokens) => {
    const asked = new Set(always);
    for (const { written } of tokens) for (const sign of recall(written)) asked.add(sign);
    return asked;
  };
}
