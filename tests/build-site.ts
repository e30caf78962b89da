import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';

const run = promisify(execFile);

let built: Promise<unknown> | undefined;

/** Builds the site once, however many projects ask; tests read it from dist/. */
export default async function setup(): Promise<void> {
  built ??= run(process.execPath, [BUILD_SCRIPT], { env: { ...process.env, NODE_ENV: 'production' } });
  await built;
}
