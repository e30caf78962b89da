import fs from 'node:fs';
import { STORY } from '../src/posts/checks/guard/story/weigh.ts';
import { readWriters } from './stories/examples.ts';
import { judgeExamples } from './stories/judge-examples.ts';
import { learnStories, WEIGHTS_FILE, weightsToSource } from './stories/weights-file.ts';

// `npm run stories`: learns what tells a client's story from other prose, says how well, and writes down what was learned,
// so that a check learns nothing. To be run again when a sign of a story changes, or a passage.

const writers = readWriters();
for (const { name, examples } of writers) {
  const others = writers.filter((writer) => writer.name !== name).flatMap((writer) => writer.examples);
  const { stories, harmless } = judgeExamples(examples, learnStories(others), STORY);
  console.log(
    `${name}, learned from the others: ${toText(stories)} of stories, ${toText(harmless)} of others`,
  );
}
fs.writeFileSync(WEIGHTS_FILE, weightsToSource(learnStories(writers.flatMap(({ examples }) => examples))));

function toText({ stopped, all }: { stopped: number; all: number }): string {
  return `${((100 * stopped) / all).toFixed(1)} % (${stopped} of ${all})`;
}
