import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BUILD_SCRIPT, cacheOf } from '../src/server/publish/run-build.ts';
import { linkEngine } from './linked-engine.ts';
import { copyCheckout } from './publishing.ts';
import { rememberSite } from './remembered-builds.ts';
import { filesOf, type Files } from './site-copy.ts';

/** This checkout once more, engine and all, to change and to build. */
export interface EngineCopy extends Files {
  folder: string;
  dist: string;
  /** What the build says; where the build fails, it throws what was said. */
  build: (...args: string[]) => string;
  /** What a module's code writes on standard output, run in the copy. */
  evaluate: (code: string) => string;
  remove: () => void;
}

export function copyEngine(): EngineCopy {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-engine-'));
  copyCheckout(folder);
  fs.mkdirSync(path.join(folder, 'node_modules'));
  // What else begins with a dot is written while tests run.
  const kept = ['.bin', '.package-lock.json'];
  const names = fs.readdirSync('node_modules').filter((name) => !name.startsWith('.') || kept.includes(name));
  execFileSync('cp', [
    '-al',
    ...names.map((name) => path.resolve('node_modules', name)),
    path.join(folder, 'node_modules'),
  ]);
  linkEngine(folder);
  rememberSite(cacheOf(folder));
  const dist = path.join(folder, 'dist');
  const run = (args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://coach.example' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout + stderr);
    return { stdout, stderr };
  };
  return {
    ...filesOf(folder),
    folder,
    dist,
    build: (...args) => Object.values(run([BUILD_SCRIPT, dist, ...args])).join(''),
    evaluate: (code) => run(['--input-type=module', '--eval', code]).stdout,
    remove() {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
