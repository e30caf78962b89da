import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';
import { DIST, DIST_CACHE, SITE_FOLDER } from './fixture-site.ts';

const run = promisify(execFile);

let built: Promise<unknown> | undefined;

/** Builds the site that tests stand on once, however many projects ask. */
export default async function setup(): Promise<void> {
  const args = [BUILD_SCRIPT, DIST, '--site', SITE_FOLDER, '--cache', DIST_CACHE];
  built ??= run(process.execPath, args, { env: { ...process.env, NODE_ENV: 'production' } });
  await built;
}
