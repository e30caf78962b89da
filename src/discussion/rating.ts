import * as z from 'zod';
import type { Voice } from '../words/voice.ts';

/** How many stars a reader gives: one to five, whole. There is no zero: who has not rated, has not. */
export const starsSchema = z.literal([1, 2, 3, 4, 5], 'expected a whole number from 1 to 5');
export type Stars = z.output<typeof starsSchema>;

export const STARS: readonly Stars[] = [1, 2, 3, 4, 5];

/** How many readers gave one star, two stars, … five stars. */
export type Histogram = readonly [number, number, number, number, number];

export interface RatingSummary {
  /** The plain mean, unrounded; null where nobody has rated. */
  average: number | null;
  count: number;
  histogram: Histogram;
}

/** Always derived from the rows' histogram, so that no running total can drift. */
export function summarizeRatings(histogram: Histogram): RatingSummary {
  const count = histogram.reduce((sum, readers) => sum + readers, 0);
  const total = histogram.reduce((sum, readers, index) => sum + readers * (index + 1), 0);
  return { average: count === 0 ? null : total / count, count, histogram };
}

/** "4.5": one decimal, none where it would be a zero. */
export function averageToWords(average: number, { figure }: Voice): string {
  return figure(Math.round(average * 10) / 10);
}

/** "1 rating", "2 ratings". */
export function ratingCountToWords(ratings: number, { count, words }: Voice): string {
  return count(ratings, words.discussion.ratingCount);
}

/** "3 stars", "1 star". */
export function starsToWords(stars: Stars, { count, words }: Voice): string {
  return count(stars, words.discussion.stars);
}
