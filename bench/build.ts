import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openCache } from '../src/lib/cache.ts';
import { digest } from '../src/lib/digest.ts';
import { makeSearchIndex } from '../src/posts/search/make-index.ts';
import { BUILD_COMMAND, cacheOf } from '../src/server/publish/run-build.ts';
import { buildWithPictures } from './build-pictures.ts';
import { getStep, readSteps } from './build-steps.ts';
import { buildWithEleventy } from './eleventy-build.ts';
import { writeFigures } from './figures.ts';
import { copyProject, fillWithPosts, forgetBuilds } from './generated-site.ts';
import { measureRun, sayPeak, timeRun, type Run, type Timed } from './measured-run.ts';
import { findMedian } from './median.ts';

// `npm run bench:build`: whole builds from nothing, without an engine or a cache, of this project as it is and
// of 1,000 posts, and Eleventy's of the same posts between them. Eleventy makes no search index and no share
// pictures, so the ratio is that of the rest. The figures are those of the build with the median time. Memory is looked
// at in builds of their own. Last, posts with three photographs each, built once from nothing and once after an edit.
const POSTS = Number(process.argv[2] ?? 1000);
const ROUNDS = Number(process.argv[3] ?? 3);
const PICTURED_POSTS = Number(process.argv[4] ?? 100);
const TO_REACH = { ratio: 3, megabytes: 800, ownSeconds: 8 };

interface Build extends Timed {
  steps: Record<string, number>;
  /** What the build did nothing but wait for, after all else was made. */
  waitForSearchSeconds: number;
  picturesSeconds: number;
  restSeconds: number;
}

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-build-'));
try {
  const project = path.join(root, 'ours');
  copyProject(project);
  const own = await repeat(() => buildFromNothing(project));
  console.log(`this project from nothing: ${own.seconds.toFixed(1)} s (to reach: ${TO_REACH.ownSeconds})`);

  const files = await fillWithPosts(project, POSTS);
  const beside = path.join(root, 'eleventy');
  const eleventys: Timed[] = [];
  const whole = await repeat(async () => {
    eleventys.push(await buildWithEleventy(beside, files, timeRun));
    return buildFromNothing(project);
  });
  const eleventy = findMedian(eleventys, ({ seconds }) => seconds);
  const searchAloneSeconds = await timeSearchIndex(path.join(project, 'dist/client/posts'));
  const ratio = whole.restSeconds / eleventy.seconds;

  console.log(`${POSTS} posts from nothing: ${whole.seconds.toFixed(1)} s`);
  console.log(
    `  the search index: ${searchAloneSeconds.toFixed(1)} s on its own, beside the rest but for the last ` +
      `${whole.waitForSearchSeconds.toFixed(1)} s`,
  );
  console.log(`  share pictures and icons: ${whole.picturesSeconds.toFixed(1)} s`);
  console.log(
    `  the rest: ${whole.restSeconds.toFixed(1)} s; Eleventy ${eleventy.seconds.toFixed(1)} s; ` +
      `${ratio.toFixed(1)} times Eleventy (to reach: ${TO_REACH.ratio})`,
  );
  console.log(`  ${JSON.stringify(whole.steps)}`);
  const peaks = {
    sparing: (await buildAnew(project, measureRun, '--sparing')).peak,
    atOnce: (await buildAnew(project, measureRun)).peak,
    eleventy: (await buildWithEleventy(beside, files, measureRun)).peak,
  };
  console.log(`  peak of a sparing build: ${sayPeak(peaks.sparing)} (to reach: ${TO_REACH.megabytes})`);
  console.log(`  with the content checked while the engine is bundled: ${sayPeak(peaks.atOnce)}`);
  console.log(`  Eleventy's: ${sayPeak(peaks.eleventy)}`);

  const pictured = await buildWithPictures(project, PICTURED_POSTS);
  const { originals, published, remembered } = pictured.megabytes;
  console.log(
    `${pictured.posts} posts with ${pictured.pictures} photographs of 12 million pixels, from nothing: ` +
      `${pictured.first.seconds.toFixed(1)} s, ${sayPeak(pictured.first.peak)}`,
  );
  console.log(`  after an edit: ${pictured.edit.seconds.toFixed(1)} s, ${sayPeak(pictured.edit.peak)}`);
  console.log(
    `  the photographs have ${originals} MB, what readers get ${published} MB, what builds remember ${remembered} MB`,
  );
  await writeFigures('build', {
    posts: POSTS,
    rounds: ROUNDS,
    load: os.loadavg()[0],
    toReach: TO_REACH,
    own,
    whole,
    searchAloneSeconds,
    eleventy,
    ratio,
    peaks,
    pictured,
  });
} finally {
  fs.rmSync(root, { recursive: true, force: true });
}

async function buildFromNothing(project: string): Promise<Build> {
  const { seconds } = await buildAnew(project, timeRun);
  const steps = readSteps(cacheOf(project));
  // The index is made by other processes beside the rest. Taking off only what was waited for, and not all the
  // time that it took, never makes the rest look better than it is.
  const waitForSearchSeconds = getStep(steps, 'wait for the search index');
  const picturesSeconds = getStep(steps, 'draw share pictures and icons');
  const restSeconds = seconds - waitForSearchSeconds - picturesSeconds;
  return { seconds, steps, waitForSearchSeconds, picturesSeconds, restSeconds };
}

function buildAnew<Known>(project: string, run: Run<Known>, ...how: string[]): Promise<Known> {
  forgetBuilds(project);
  const args = [...BUILD_COMMAND, '--anew', ...how];
  return run(process.execPath, args, { cwd: project, env: { NODE_ENV: 'production' } });
}

async function repeat(build: () => Promise<Build>): Promise<Build> {
  const builds: Build[] = [];
  for (let round = 0; round < ROUNDS; round += 1) builds.push(await build());
  console.log(builds.map(({ seconds }) => `${seconds.toFixed(1)} s`).join(', '));
  return findMedian(builds, ({ seconds }) => seconds);
}

/** The index of the built pages of posts, from nothing, while nothing else is made. */
async function timeSearchIndex(postsFolder: string): Promise<number> {
  const pages = fs
    .globSync('*/index.html', { cwd: postsFolder })
    .map((name) => ({ url: `/posts/${path.dirname(name)}/`, file: path.join(postsFolder, name) }))
    .map(({ url, file }) => ({
      url,
      digest: digest(fs.readFileSync(file)),
      read: () => fs.readFileSync(file, 'utf8'),
    }));
  const start = performance.now();
  await makeSearchIndex(pages, { language: 'en-GB', cache: openCache(path.join(root, 'search'), 'bench') });
  return (performance.now() - start) / 1000;
}
