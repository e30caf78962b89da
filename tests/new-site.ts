import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { SITE_FOLDER } from './fixture-site.ts';
import { linkEngine } from './linked-engine.ts';
import { copyCheckout } from './publishing.ts';
import { filesOf, type Files } from './site-copy.ts';

/** The engine's mark in the tabs of browsers. */
export const FAVICON = 'public/favicon.svg';

/** Another coach's site, as `npm run new:site` makes it of a clone. */
export interface NewSiteFolder extends Files {
  folder: string;
  dist: string;
  /** What a script of the site says; throws that where the script fails. */
  run(script: string, ...args: string[]): string;
  /** What a script says that fails. */
  fail(script: string, ...args: string[]): string;
  git(...args: string[]): string;
}

export const NEW_SITE = {
  name: 'After the Storm',
  coach: 'Åsa Lindqvist-Grey',
  address: 'https://after-the-storm.example',
  language: 'en-GB',
  colour: '#0f5e4d',
};

/** The person who runs the tests may sign commits; the site builder of the tests does not. */
export const PLAIN_GIT = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** A clone of the engine, as this checkout's files are now. */
export interface EngineClone extends Files {
  folder: string;
  git(...args: string[]): string;
  /** Commits what was changed. */
  commit(): string;
}

export function makeEngine(folder: string): EngineClone {
  copyCheckout(folder);
  // Where these tests run in a coach's site, what is hers is no part of the engine.
  fs.rmSync(path.join(folder, 'site.env'), { force: true });
  fs.copyFileSync(path.join(SITE_FOLDER, FAVICON), path.join(folder, FAVICON));
  const run = (...args: string[]) => gitIn(folder, ...args);
  const commit = () => {
    run('add', '--all');
    run('commit', '--quiet', '--message=engine: go on');
    return run('rev-parse', 'HEAD');
  };
  run('init', '--quiet', '--initial-branch=main');
  commit();
  linkPackages(folder);
  return { ...filesOf(folder), folder, git: run, commit };
}

/** @param engine the clone that the site is made from */
export function makeNewSite(
  engine: string,
  folder: string,
  settings: Record<string, string> = NEW_SITE,
): NewSiteFolder {
  const args = Object.entries(settings).flatMap(([option, value]) => [`--${option}`, value]);
  start(engine, 'scripts/new-site.ts', [folder, ...args]);
  linkPackages(folder);
  return {
    ...filesOf(folder),
    folder,
    dist: path.join(folder, 'dist'),
    run: (script, ...given) => start(folder, script, given),
    fail: (script, ...given) => start(folder, script, given, { fails: true }),
    git: (...given) => gitIn(folder, ...given),
  };
}

export function gitIn(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    env: {
      ...process.env,
      ...PLAIN_GIT,
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@b.example',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@b.example',
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

function start(folder: string, script: string, args: string[], { fails = false } = {}): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...process.env, ...PLAIN_GIT, NODE_ENV: 'production', SITE_URL: NEW_SITE.address },
    encoding: 'utf8',
  });
  const said = stderr + stdout;
  if ((status === 0) === fails) throw new Error(`${script} ended with ${String(status)}: ${said}`);
  return said;
}

/** As `npm ci` would install them; what builds remember is the site's own, but for the engine that was bundled for it. */
function linkPackages(folder: string): void {
  fs.mkdirSync(path.join(folder, 'node_modules'));
  const names = fs
    .readdirSync('node_modules')
    .filter((name) => !name.startsWith('.') || name === '.bin' || name === '.package-lock.json');
  for (const name of names)
    fs.symlinkSync(path.resolve('node_modules', name), path.join(folder, 'node_modules', name));
  linkEngine(folder);
}

export function makeFolder(): { at: (name: string) => string; remove: () => void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-new-'));
  return {
    at: (name) => path.join(folder, name),
    remove() {
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
