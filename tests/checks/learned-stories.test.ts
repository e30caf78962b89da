import fs from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWriters, type Writer } from '../../scripts/stories/examples.ts';
import { judgeExamples } from '../../scripts/stories/judge-examples.ts';
import { learn } from '../../scripts/stories/logistic-regression.ts';
import { learnStories, WEIGHTS_FILE, weightsToSource } from '../../scripts/stories/weights-file.ts';
import { STORY } from '../../src/posts/checks/guard/story/weigh.ts';

describe('what tells a client’s story', () => {
  let writers: Writer[];
  beforeAll(() => {
    writers = readWriters();
  });

  it('was learned from all passages as they are: npm run stories after a change of them, or of the signs', () => {
    const learned = weightsToSource(learnStories(writers.flatMap(({ examples }) => examples)));
    expect(fs.readFileSync(WEIGHTS_FILE, 'utf8') === learned).toBe(true);
  });

  it.each([
    { left: 'passages-coaches.json', stopped: 0.88, inVain: 0.05 },
    { left: 'passages-therapists.json', stopped: 0.92, inVain: 0.05 },
  ])('holds for a writer from whom nothing was learned: $left', ({ left, stopped, inVain }) => {
    const others = writers.filter(({ name }) => name !== left).flatMap(({ examples }) => examples);
    const examples = writers.find(({ name }) => name === left)?.examples ?? [];
    const { stories, harmless } = judgeExamples(examples, learnStories(others), STORY);
    expect(stories.all).toBeGreaterThanOrEqual(100);
    expect(stories.stopped / stories.all).toBeGreaterThanOrEqual(stopped);
    expect(harmless.stopped / harmless.all).toBeLessThanOrEqual(inVain);
  });
});

describe('a logistic regression', () => {
  const example = (isPositive: boolean, ...names: string[]) => ({
    isPositive,
    features: new Map(names.map((name) => [name, 1])),
  });
  const examples = Array.from({ length: 20 }, (_, index) =>
    index % 2 === 0 ? example(true, 'said', 'both') : example(false, 'never', 'both'),
  );

  it('weighs what tells two kinds apart, and next to nothing what both have', () => {
    const { weights } = learn(examples, { leastExamples: 2, penalty: 1, rounds: 200 });
    expect(weights.get('said')).toBeGreaterThan(0.5);
    expect(weights.get('never')).toBeLessThan(-0.5);
    expect(Math.abs(weights.get('both') ?? 9)).toBeLessThan(0.1);
  });

  it('holds both kinds for as likely, however many there are of each', () => {
    const rare = Array.from({ length: 100 }, (_, index) => example(index < 10, 'both'));
    const { bias, weights } = learn(rare, { leastExamples: 200, penalty: 1, rounds: 400 });
    expect(weights.size).toBe(0);
    expect(bias).toBeCloseTo(0, 1);
  });

  it('learns nothing of what fewer have than it wants', () => {
    const { weights } = learn([...examples, example(true, 'once')], {
      leastExamples: 2,
      penalty: 1,
      rounds: 10,
    });
    expect(weights.has('once')).toBe(false);
  });
});
