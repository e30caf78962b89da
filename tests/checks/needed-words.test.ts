import { describe, expect, test } from 'vitest';
import { openSigns } from '../../src/posts/checks/guard/story/asked-signs.ts';
import { HARMLESS_SIGNS } from '../../src/posts/checks/guard/story/harmless-signs.ts';
import { findNeededWords } from '../../src/posts/checks/guard/story/needed-words.ts';
import { STORY_SIGNS, WRITER_SIGNS } from '../../src/posts/checks/guard/story/story-signs.ts';
import { readWords } from '../../src/posts/checks/guard/allowed.ts';
import { readPassageFile } from '../../bench/guard-outside.ts';

describe('a pattern needs one of the words', () => {
  test.each([
    ['of all its alternatives', '\\b(?:came|walked in|(?:sent|brought) her)\\b', 'came walked sent brought'],
    [
      'that can be spelled with what may be left out',
      '\\bclients?\\b|\\byou(?:rs?|rself)?\\b',
      'client clients you your yours yourself',
    ],
    ['that the fewest texts have', '\\bi (?:once |never ){0,2}(?:saw|met) (?:an?|one)\\b', 'saw met'],
    [
      'that stand whole, and no parts of longer ones',
      '\\b(?:[a-z]+day|names? of the|one by [^.]{0,9}one)\\b',
      undefined,
    ],
    ['before a mark', "\\b(?:he|she)'d\\b(?!-)", 'd'],
    ['that have a letter of another alphabet', '\\bfianc[eé]e?s? said\\b', 'said'],
  ])('%s', (_, source, words) => {
    expect(findNeededWords(source)?.join(' ')).toBe(words);
  });

  test.each([
    ['where one of the alternatives has none', '\\b(?:client|\\d+)\\b'],
    ['where it may be left out', '\\b(?:client )?\\p{Lu}'],
    ['where it may stand twice without a space', '\\b(?:ha)+\\b'],
    ['where it may go on', '\\bclient[a-z]*'],
  ])('none %s', (_, source) => {
    expect(findNeededWords(source)).toBeUndefined();
  });
});

test('no passage has a sign that its words leave out', () => {
  const signs = [...STORY_SIGNS, ...WRITER_SIGNS, ...HARMLESS_SIGNS];
  const findAsked = openSigns(signs);
  const texts = readPassageFile('tests/fixtures/guard/passages.json').flatMap(({ text }) =>
    text.split('\n\n'),
  );
  for (const text of texts.flatMap((each) => [each, each.replaceAll("'", '’'), each.toUpperCase()])) {
    const asked = findAsked(readWords(text));
    const written = text.replaceAll('’', "'");
    const found = signs.filter(({ isExact, pattern }) => {
      pattern.lastIndex = 0;
      return pattern.test(isExact ? written : written.toLowerCase());
    });
    expect(found.filter((sign) => !asked.has(sign)).map(({ name }) => name)).toEqual([]);
  }
});
