import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageToWords,
  ratingCountToWords,
  starsSchema,
  summarizeRatings,
} from '../../src/discussion/rating.ts';
import { voiceOf } from '../../src/words/voice.ts';

const english = voiceOf('en-GB');

describe('summarizeRatings', () => {
  it('has no average where nobody has rated', () => {
    expect(summarizeRatings([0, 0, 0, 0, 0])).toEqual({
      average: null,
      count: 0,
      histogram: [0, 0, 0, 0, 0],
    });
  });

  it('gives the plain mean of all ratings', () => {
    expect(summarizeRatings([0, 0, 0, 1, 1])).toMatchObject({ average: 4.5, count: 2 });
  });

  it('stays between one and five, whatever readers gave', () => {
    const readers = fc.nat({ max: 10_000 });
    fc.assert(
      fc.property(fc.tuple(readers, readers, readers, readers, readers), (histogram) => {
        const { average, count } = summarizeRatings(histogram);
        if (count === 0) expect(average).toBeNull();
        else expect(average).toSatisfy((mean: number) => mean >= 1 && mean <= 5);
      }),
    );
  });
});

describe('words about ratings', () => {
  it.each([
    [4.5, '4.5'],
    [4, '4'],
    [3.333, '3.3'],
    [4.96, '5'],
  ])('says %d as "%s"', (average, words) => {
    expect(averageToWords(average, english)).toBe(words);
  });

  it('counts one rating as one', () => {
    expect([0, 1, 2].map((ratings) => ratingCountToWords(ratings, english))).toEqual([
      '0 ratings',
      '1 rating',
      '2 ratings',
    ]);
  });
});

describe('starsSchema', () => {
  it.each([0, 6, -1, 4.5, '5', null, [5], {}, Infinity, Number.NaN])('refuses %j', (value) => {
    expect(starsSchema.safeParse(value).success).toBe(false);
  });
});
