import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeEleventySite } from './eleventy.ts';
import { writeFigures } from './figures.ts';
import { copyProject, fillWithPosts, forgetBuilds } from './generated-site.ts';
import { measureRun, type Measured } from './measured-run.ts';

// `npm run bench:build`: whole builds of ours and of Eleventy, of the same posts, in turn. Ours is
// measured twice: the first one ever, and one that finds what builds remember (share pictures,
// compressed files, checked posts) but renders every page.
const COUNTS = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [100, 1000, 3000];
const TO_REACH = 2;

interface Row {
  posts: number;
  ours: Measured;
  oursAgain: Measured;
  eleventy: Measured;
  /** Our time by Eleventy's. */
  ratio: number;
  ratioAgain: number;
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
      measureRun(process.execPath, ['scripts/build.ts'], {
        cwd: project,
        env: { NODE_ENV: 'production' },
      });
    const ours = await build();
    const eleventy = await measureRun(process.execPath, [eleventyCommand, '--quiet'], { cwd: beside });
    const oursAgain = await build();
    const row: Row = {
      posts,
      ours,
      oursAgain,
      eleventy,
      ratio: ours.seconds / eleventy.seconds,
      ratioAgain: oursAgain.seconds / eleventy.seconds,
    };
    rows.push(row);
    console.log(
      `${posts} posts: ours ${say(ours)}, again ${say(oursAgain)}; Eleventy ${say(eleventy)}; ` +
        `${row.ratio.toFixed(1)} and ${row.ratioAgain.toFixed(1)} times Eleventy (to reach: ${TO_REACH})`,
    );
  }
} finally {
  fs.rmSync(root, { recursive: true, force: true });
}
writeFigures('build', { toReach: TO_REACH, load: os.loadavg()[0], rows });

function say({ seconds, peakMegabytes }: Measured): string {
  return `${seconds.toFixed(1)} s and ${peakMegabytes ?? '?'} MB`;
}
