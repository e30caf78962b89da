import type { Example, Regression } from './logistic-regression.ts';

/** Of how many the score is that of a story. */
interface Share {
  stopped: number;
  all: number;
}

/** How many examples of each kind a regression takes for stories, from a score on. */
export function judgeExamples(
  examples: readonly Example[],
  regression: Regression,
  least: number,
): { stories: Share; harmless: Share } {
  const share = (isPositive: boolean) => {
    const some = examples.filter((example) => example.isPositive === isPositive);
    return { stopped: some.filter((each) => judge(each, regression) >= least).length, all: some.length };
  };
  return { stories: share(true), harmless: share(false) };
}

function judge({ features }: Example, { bias, weights }: Regression): number {
  return [...features].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), bias);
}
