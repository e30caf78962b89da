import { describe, expect, it } from 'vitest';
import { findMeant } from '../../src/posts/checks/words/nearest.ts';

describe('the word that is meant by a mistyped one', () => {
  it.each([
    ['closenes', ['closeness', 'distance'], 'closeness'],
    ['Disguised', ['consent', 'disguised'], 'disguised'],
    ['titel', ['title', 'text'], 'title'],
  ])('is, for %s among %j, %s', (word, known, meant) => {
    expect(findMeant(word, known)).toBe(meant);
  });

  it.each([
    ['another word altogether', 'notes', ['topics', 'title']],
    ['two that are as near', 'first-3', ['first-1', 'first-2']],
    ['a short one, in which a letter makes another word', 'ann', ['anna', 'ben']],
    ['nothing at all', 'first', []],
  ])('is none where there is %s', (_name, word, known) => {
    expect(findMeant(word, known)).toBeUndefined();
  });
});
