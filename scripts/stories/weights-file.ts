import { SIGN } from '../../src/posts/checks/guard/story/judge.ts';
import { learn, type Example, type Regression } from './logistic-regression.ts';

/** Where the weights stand that the guard reads. */
export const WEIGHTS_FILE = 'src/posts/checks/guard/story/learned-weights.ts';

/** Chosen by leaving out one writer at a time. */
const OPTIONS = { leastExamples: 4, penalty: 2, rounds: 300 };

/** A phrase that weighs less is not worth its place. */
const LEAST_WEIGHT = 0.02;

export function learnStories(examples: readonly Example[]): Regression {
  return learn(examples, OPTIONS);
}

/** The source of the file: a weight in each line, and all that have it. */
export function weightsToSource({ bias, weights }: Regression): string {
  const kept = [...weights].filter(
    ([name, weight]) => name.startsWith(SIGN) || Math.abs(weight) >= LEAST_WEIGHT,
  );
  const lines = [...Map.groupBy(kept, ([, weight]) => weight.toFixed(2))]
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([weight, same]) => [weight, ...same.map(([name]) => name)].join('|'));
  return `// Written by \`npm run stories\`.
// Learned from the passages in tests/fixtures/guard, which were written for this project: docs/decisions/0052-learned-stories.md.

/** What a passage has that says nothing at all. */
export const BIAS = ${bias.toFixed(2)};

/** What the signs and the words of a passage are worth: in each line a weight, and all that have it. */
export const WEIGHTS = \`
${lines.join('\n')}
\`;
`;
}
