import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openPublishing } from '../tests/publishing.ts';
import { spawnSite } from '../tests/spawned-site.ts';
import { until } from '../tests/until.ts';
import { writeFigures } from './figures.ts';
import { fillWithPosts } from './generated-site.ts';
import { measureRun } from './measured-run.ts';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';

// `npm run bench:publish`: from a push of one edited word until a reader gets it, on 1,000 posts; the
// first push of all, and eight after it: from the fifth on an old release goes with each. Beside it a
// whole build of the same posts by another engine.
const POSTS = Number(process.argv[2] ?? 1000);
const WARM_PUSHES = 8;
const TO_REACH_SECONDS = 4;
const POST = 'content/posts/codependency-vs-interdependence.mdx';
const PAGE = '/posts/codependency-vs-interdependence/';

interface Publish {
  /** From the push until it is taken, and until the running server sends the new page. */
  pushSeconds: number;
  liveSeconds: number | undefined;
  /** Within the build, as scripts/build.ts tells them. */
  steps: unknown;
}

const publishing = openPublishing();
const { clone, dataFolder, folders } = publishing;
await fillWithPosts(clone.folder, POSTS);
clone.git('add', '--all');
clone.git('commit', '--quiet', '--message=content: many posts');

const cold = await publish();
const site = await spawnSite({ DATA_DIR: dataFolder });
const warm: Publish[] = [];
try {
  for (let round = 1; round <= WARM_PUSHES; round += 1) {
    clone.commit(POST, (text) => text.replace(/(?:\nEdited \d+ times\.\n)?$/, `\nEdited ${round} times.\n`));
    warm.push(await publish(`Edited ${round} times.`));
  }
} finally {
  await site.kill('SIGTERM');
}
const whole = await measureRun(process.execPath, [BUILD_SCRIPT], {
  cwd: folders.checkout,
  env: { NODE_ENV: 'production', SITE_URL: 'https://other.example' },
});
publishing.remove();

const best = Math.min(...warm.map(({ liveSeconds }) => liveSeconds ?? Infinity));
console.log(`${POSTS} posts, first push of all: ${cold.pushSeconds.toFixed(1)} s`);
for (const { pushSeconds, liveSeconds, steps } of warm) {
  console.log(`one word: ${pushSeconds.toFixed(1)} s to push, ${liveSeconds?.toFixed(1)} s until live`);
  console.log(`  ${JSON.stringify(steps)}`);
}
console.log(`a whole build, by another engine: ${whole.seconds.toFixed(1)} s`);
console.log(`the best of the warm ones: ${best.toFixed(1)} s (to reach: ${TO_REACH_SECONDS})`);
writeFigures('publish', {
  posts: POSTS,
  load: os.loadavg()[0],
  toReachSeconds: TO_REACH_SECONDS,
  cold,
  warm,
  whole,
});

async function publish(sentence?: string): Promise<Publish> {
  const start = performance.now();
  const { code, shown } = await clone.push();
  if (code !== 0) throw new Error(shown);
  const pushSeconds = (performance.now() - start) / 1000;
  let liveSeconds: number | undefined;
  if (sentence !== undefined) {
    await until(async () => (await (await fetch(site.url + PAGE)).text()).includes(sentence));
    liveSeconds = (performance.now() - start) / 1000;
  }
  const times = path.join(folders.checkout, 'node_modules/.cache/common-ground/build-times.json');
  return { pushSeconds, liveSeconds, steps: JSON.parse(fs.readFileSync(times, 'utf8')) };
}
