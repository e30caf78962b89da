import { expect, it } from 'vitest';
import { summarizeRatings } from '../../src/discussion/rating.ts';
import { summaryToWords } from '../../src/discussion/summary-words.ts';
import { voiceOf } from '../../src/words/voice.ts';

it.each([
  [[0, 0, 0, 1, 1], 3, '4.5 out of 5 · 2 ratings · 3 comments'],
  [[0, 0, 0, 0, 1], 0, '5 out of 5 · 1 rating'],
  [[0, 0, 0, 0, 0], 1, '1 comment'],
  [[0, 0, 0, 0, 0], 0, ''],
] as const)('says %j and %d as %j', (histogram, commentCount, words) => {
  const summary = { rating: summarizeRatings(histogram), commentCount };
  expect(summaryToWords(summary, voiceOf('en-GB'))).toBe(words);
});
