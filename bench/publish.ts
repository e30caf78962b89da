import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openPublishing, type Publishing } from '../tests/publishing.ts';
import { spawnSite } from '../tests/spawned-site.ts';
import { until } from '../tests/until.ts';
import { readSteps } from './build-steps.ts';
import { buildWithEleventy } from './eleventy-build.ts';
import { writeFigures } from './figures.ts';
import { fillWithPosts } from './generated-site.ts';
import { timeRun, type Timed } from './measured-run.ts';
import { findMedian } from './median.ts';

// `npm run bench:publish`: from a push of one edited word until a reader gets it, on 1,000 posts and on 100; the
// first push of all, and eight after it: from the fifth on an old release goes with each; and how long a push that
// is refused for a title that is missing waits to hear it. Beside the many posts,
// Eleventy's whole build of the same.
const SITES = [
  { posts: 1000, toReachSeconds: 2.5 },
  { posts: 100, toReachSeconds: 1.5 },
];
const REFUSED_IN_SECONDS = 1;
const REFUSALS = 5;
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const POST = 'content/posts/codependency-vs-interdependence.mdx';
const PAGE = '/posts/codependency-vs-interdependence/';

interface Publish {
  /** From the push until it is taken. */
  pushSeconds: number;
  /** Within it, each step of the build. */
  steps: Record<string, number>;
}

interface Edit extends Publish {
  /** From the push until the running server sends the new page. */
  liveSeconds: number;
}

const figures: object[] = [];
// Deleted at the end: see forgetBuilds.
const opened: Publishing[] = [];
try {
  for (const site of SITES) await measureSite(site);
} finally {
  for (const publishing of opened) publishing.remove();
}
await writeFigures('publish', { sites: figures });

async function measureSite({ posts, toReachSeconds }: (typeof SITES)[number]): Promise<void> {
  const { cold, edits, refusals, eleventy } = await measureEdits(posts);
  const median = findMedian(edits, ({ liveSeconds }) => liveSeconds);
  const times = edits.map(({ liveSeconds }) => liveSeconds.toFixed(2)).join(', ');
  console.log(`${posts} posts, the first push of all: ${cold.pushSeconds.toFixed(1)} s`);
  console.log(`  one word, until live: ${times} s`);
  console.log(`  in the median: ${median.liveSeconds.toFixed(2)} s (to reach: ${toReachSeconds})`);
  console.log(`  Eleventy's whole build: ${eleventy.seconds.toFixed(2)} s`);
  console.log(`  the median, ${median.pushSeconds.toFixed(2)} s to push: ${JSON.stringify(median.steps)}`);
  const refused = findMedian(refusals, (seconds) => seconds);
  console.log(`  a refused push: ${refused.toFixed(2)} s (to reach: ${REFUSED_IN_SECONDS})`);
  figures.push({ posts, toReachSeconds, load: os.loadavg()[0], cold, edits, median, refusals, eleventy });
}

async function measureEdits(
  posts: number,
): Promise<{ cold: Publish; edits: Edit[]; refusals: number[]; eleventy: Timed }> {
  const publishing = openPublishing(undefined, { isNew: true });
  opened.push(publishing);
  const { clone, dataFolder, folders } = publishing;
  const files = await fillWithPosts(clone.folder, posts);
  fs.appendFileSync(path.join(clone.folder, POST), '\nIt was edited no times.\n');
  clone.git('add', '--all');
  clone.git('commit', '--quiet', '--message=content: many posts');
  const cold = await push();
  const eleventy = await buildWithEleventy(path.join(dataFolder, 'eleventy'), files, timeRun);

  const site = await spawnSite({ DATA_DIR: dataFolder });
  const edits: Edit[] = [];
  try {
    for (const number of NUMBERS.slice(1)) {
      const sentence = `It was edited ${number} times.`;
      clone.commit(POST, (text) => text.replace(/It was edited \w+ times\./, sentence));
      const start = performance.now();
      const pushed = await push();
      await until(async () => (await (await fetch(site.url + PAGE)).text()).includes(sentence));
      edits.push({ ...pushed, liveSeconds: (performance.now() - start) / 1000 });
    }
  } finally {
    await site.kill('SIGTERM');
  }
  const refusals: number[] = [];
  for (let index = 0; index < REFUSALS; index += 1) refusals.push(await pushRefused());
  return { cold, edits, refusals, eleventy };

  async function pushRefused(): Promise<number> {
    clone.commit(POST, (text) => text.replace(/^title: .*$/m, 'title: ""'));
    const start = performance.now();
    const { code, shown } = await clone.push();
    const seconds = (performance.now() - start) / 1000;
    if (code === 0) throw new Error(shown);
    clone.git('reset', '--quiet', '--hard', 'HEAD~1');
    return seconds;
  }

  async function push(): Promise<Publish> {
    const start = performance.now();
    const { code, shown } = await clone.push();
    if (code !== 0) throw new Error(shown);
    return { pushSeconds: (performance.now() - start) / 1000, steps: readSteps(folders.cache) };
  }
}
