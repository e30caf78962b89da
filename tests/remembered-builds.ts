import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { withLock } from '../src/server/processes/lock.ts';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';
import { DIST, DIST_CACHE } from './fixture-site.ts';

const run = promisify(execFile);

/** What to remember: a folder with content/, built for an address. */
export interface Remembered {
  /** A folder's name, one for each of these. */
  name: string;
  /** Lays the content into a folder that is empty. */
  layOut: (siteFolder: string) => void;
  siteUrl: string;
}

/**
 * Gives a build's cache, where there is none, what a build of nearly the same site has worked out, as a coach's second
 * build finds it. To read the dictionaries, to draw and to compress takes two thirds of a first one.
 *
 * The first test of a run that asks for it has it built; the others wait for that, and copy.
 */
export async function rememberBuild(cacheFolder: string, { name, layOut, siteUrl }: Remembered) {
  if (fs.existsSync(cacheFolder)) return;
  const folder = path.resolve('tests/.output/remembered', name);
  const cache = path.join(folder, 'cache');
  const dist = path.join(folder, 'dist');
  fs.mkdirSync(folder, { recursive: true });
  await withLock(path.join(folder, 'made.lock'), async () => {
    // The site that all tests stand on is built as each run begins: what is older is of another run, and its engine.
    if (ageOf(path.join(dist, 'site')) >= ageOf(path.join(DIST, 'site'))) return;
    const site = path.join(folder, 'site');
    fs.rmSync(site, { recursive: true, force: true });
    fs.mkdirSync(site);
    layOut(site);
    copyTimed(DIST_CACHE, cache);
    const environment = { ...process.env, NODE_ENV: 'production', SITE_URL: siteUrl };
    await run(process.execPath, [BUILD_SCRIPT, dist, '--site', site, '--cache', cache], { env: environment });
  });
  copyTimed(cache, cacheFolder);
}

/** When it was written; never, where it is not there. */
function ageOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** With the times of its files: by them a build knows what somebody has written into since. */
function copyTimed(from: string, to: string): void {
  fs.rmSync(to, { recursive: true, force: true });
  fs.cpSync(from, to, { recursive: true, preserveTimestamps: true });
}
