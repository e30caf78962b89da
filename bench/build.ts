import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeEleventySite } from './eleventy.ts';
import { writeFigures } from './figures.ts';
import { copyProject, fillWithPosts, forgetBuilds } from './generated-site.ts';
import { measureRun, type Measured } from './measured-run.ts';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';

// `npm run bench:build`: whole builds of ours and of Eleventy, of the same posts, in turn. Ours is
// measured three times: the first one ever; one after an edit of one post, which takes over all that is
// as it was; and one by another engine, which finds nothing but share pictures. Eleventy remembers
// nothing between builds.
const COUNTS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 3000];
const TO_REACH = 2;
const ENGINE = 'src/posts/title.ts';
const EDITED = 'content/posts/codependency-vs-interdependence.mdx';

interface Row {
  posts: number;
  first: Measured;
  afterEdit: Measured;
  newEngine: Measured;
  eleventy: Measured;
  /** Our times by Eleventy's. */
  ratios: { first: number; afterEdit: number; newEngine: number };
}

const eleventyCommand = path.resolve('node_modules/@11ty/eleventy/cmd.cjs');
const root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-build-'));
const rows: Row[] = [];
try {
  const project = path.join(root, 'ours');
  copyProject(project);
  for (const posts of COUNTS) {
    const files = await fillWithPosts(project, posts);
    const beside = path.join(root, `eleventy-${posts}`);
    writeEleventySite(beside, files);
    forgetBuilds(project);
    const build = () =>
      measureRun(process.execPath, [BUILD_SCRIPT], { cwd: project, env: { NODE_ENV: 'production' } });
    const first = await build();
    const eleventy = await measureRun(process.execPath, [eleventyCommand, '--quiet'], { cwd: beside });
    fs.appendFileSync(path.join(project, EDITED), '\nOne sentence more.\n');
    const afterEdit = await build();
    fs.appendFileSync(path.join(project, ENGINE), '\n// Another engine.\n');
    const newEngine = await build();
    const ratios = {
      first: first.seconds / eleventy.seconds,
      afterEdit: afterEdit.seconds / eleventy.seconds,
      newEngine: newEngine.seconds / eleventy.seconds,
    };
    rows.push({ posts, first, afterEdit, newEngine, eleventy, ratios });
    console.log(
      `${posts} posts: first ${say(first)}, after an edit ${say(afterEdit)}, by a new engine ${say(newEngine)}; ` +
        `Eleventy ${say(eleventy)}; ${Object.values(ratios)
          .map((ratio) => ratio.toFixed(1))
          .join(', ')} times Eleventy (to reach: ${TO_REACH})`,
    );
  }
} finally {
  fs.rmSync(root, { recursive: true, force: true });
}
writeFigures('build', { toReach: TO_REACH, load: os.loadavg()[0], rows });

function say({ seconds, peakMegabytes }: Measured): string {
  return `${seconds.toFixed(1)} s and ${peakMegabytes ?? '?'} MB`;
}
