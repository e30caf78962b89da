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
 */
export async function rememberBuild(cacheFolder: string, { name, layOut, siteUrl }: Remembered) {
  if (fs.existsSync(cacheFolder)) return;
  const folder = await makeOnce(path.join('remembered', name), async (made) => {
    const site = path.join(made, 'site');
    fs.mkdirSync(site);
    layOut(site);
    const cache = path.join(made, 'cache');
    rememberSite(cache);
    const environment = { ...process.env, NODE_ENV: 'production', SITE_URL: siteUrl };
    const args = [BUILD_SCRIPT, path.join(made, 'dist'), '--site', site, '--cache', cache];
    await run(process.execPath, args, { env: environment });
  });
  copyTimed(path.join(folder, 'cache'), cacheFolder);
}

/**
 * The same of the site that all tests stand on, at the address that a site has which was given none. A measurement may
 * come before any test: then nothing is remembered.
 */
export function rememberSite(cacheFolder: string): void {
  if (fs.existsSync(DIST_CACHE)) copyTimed(DIST_CACHE, cacheFolder);
}

/**
 * A folder of this run that all its tests may copy. The first of them that asks has it made; the others wait for that.
 *
 * @param make fills the folder, which is empty
 */
export async function makeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.resolve('tests/.output', name);
  const made = `${folder}.made`;
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  await withLock(`${folder}.lock`, async () => {
    // The site that all tests stand on is built as each run begins: what is older is of another run, and its engine.
    if (fs.existsSync(made) && ageOf(made) >= ageOf(path.join(DIST, 'site'))) return;
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder);
    await make(folder);
    fs.writeFileSync(made, '');
  });
  return folder;
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
