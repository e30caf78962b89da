/** What is known of something, each with its value, and whether it is what is looked for. */
export interface Example {
  features: ReadonlyMap<string, number>;
  isPositive: boolean;
}

export interface Regression {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

export interface LearningOptions {
  /** A feature that fewer examples have teaches nothing of others. */
  leastExamples: number;
  /** How much a weight has to be worth: the larger, the smaller all of them are (L2). */
  penalty: number;
  rounds: number;
}

/**
 * Logistic regression with a penalty on large weights, by gradient descent with Adam's steps (Kingma and Ba, 2015): the
 * same examples give the same weights. All examples of a kind weigh together as much as those of the other.
 */
export function learn(
  examples: readonly Example[],
  { leastExamples, penalty, rounds }: LearningOptions,
): Regression {
  const names = listFrequent(examples, leastExamples);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const positive = examples.filter(({ isPositive }) => isPositive).length;
  const rows = examples.map(({ features, isPositive }) => ({
    cells: [...features].flatMap(([name, value]) => {
      const index = indexes.get(name);
      return index === undefined ? [] : [{ index, value }];
    }),
    target: isPositive ? 1 : 0,
    share: isPositive ? 0.5 / positive : 0.5 / (examples.length - positive),
  }));
  // The last one is the bias, which every example has and no penalty holds down.
  const bias = names.length;
  const weights = new Float64Array(names.length + 1);
  const gradient = new Float64Array(weights.length);
  const step = adam(weights.length);
  for (let round = 1; round <= rounds; round += 1) {
    gradient.fill(0);
    for (const { cells, target, share } of rows) {
      let score = weights[bias] ?? 0;
      for (const { index, value } of cells) score += value * (weights[index] ?? 0);
      const error = (1 / (1 + Math.exp(-score)) - target) * share;
      for (const { index, value } of cells) gradient[index] = (gradient[index] ?? 0) + error * value;
      gradient[bias] = (gradient[bias] ?? 0) + error;
    }
    for (let index = 0; index < bias; index += 1)
      gradient[index] = (gradient[index] ?? 0) + (penalty * (weights[index] ?? 0)) / rows.length;
    step(weights, gradient, round);
  }
  return {
    bias: weights[bias] ?? 0,
    weights: new Map(names.map((name, index) => [name, weights[index] ?? 0])),
  };
}

function listFrequent(examples: readonly Example[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= least ? [name] : [])).sort();
}

function adam(size: number) {
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  return (weights: Float64Array, gradient: Float64Array, round: number) => {
    for (let index = 0; index < size; index += 1) {
      const slope = gradient[index] ?? 0;
      const m = (mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * slope);
      const s = (spread[index] = 0.999 * (spread[index] ?? 0) + 0.001 * slope * slope);
      const rate = (0.05 * (m / (1 - 0.9 ** round))) / (Math.sqrt(s / (1 - 0.999 ** round)) + 1e-8);
      weights[index] = (weights[index] ?? 0) - rate;
    }
  };
}
