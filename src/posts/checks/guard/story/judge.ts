import { BIAS, WEIGHTS } from './learned-weights.ts';
import type { Found } from './weigh-together.ts';

/** Stands before the name of a sign among the weights; no phrase begins so. */
export const SIGN = '=';

const weights: ReadonlyMap<string, number> = new Map(
  WEIGHTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [weight = '', ...same] = line.split('|');
      return same.map((name) => [name, Number(weight)] as const);
    }),
);

/**
 * How likely it is that a passage tells a client's story, by its signs and its words: the logarithm of the odds, as a
 * logistic regression has it. A sign that no example had counts as it is.
 */
export function judge(found: readonly Found[], phrases: ReadonlySet<string>): number {
  let score = BIAS;
  for (const { name, points } of found) score += points * (weights.get(SIGN + name) ?? 1);
  for (const phrase of phrases) score += weights.get(phrase) ?? 0;
  return score;
}
