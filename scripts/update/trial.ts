import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../../src/lib/site-error.ts';
import { environmentSchema } from '../../src/server/settings/settings.ts';
import { askGit, git } from '../git.ts';

/** Where an update is tried, beside the site and out of its way. Git ignores it. */
const FOLDER = '.update';

/** A whole copy of the site, as it is committed, to try another engine in. */
export interface Trial {
  folder: string;
  /** Whether it has packages of its own: the site's will not do. */
  hasPackages: boolean;
}

/** Runs `act` with a copy of what is committed in a site; whatever comes of it, the copy goes afterwards. */
export function withTrial<Result>(site: string, act: (folder: string) => Result): Result {
  const folder = path.join(site, FOLDER);
  removeTrial(site, folder);
  git(site, ['worktree', 'add', '--quiet', '--detach', folder, 'HEAD']);
  try {
    return act(folder);
  } finally {
    removeTrial(site, folder);
  }
}

/** Also what an update left that was killed. */
function removeTrial(site: string, folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
  askGit(site, ['worktree', 'prune']);
}

/** Gives the copy its packages: those of the site, where both engines want the same, or its own. */
export function installPackages(site: string, folder: string): Trial {
  const isInstalled = fs.existsSync(path.join(site, 'node_modules/.package-lock.json'));
  const hasPackages = !isInstalled || readLock(site) !== readLock(folder);
  if (hasPackages) runStep(folder, 'npm', ['ci', '--no-audit', '--no-fund']);
  else linkPackages(path.join(site, 'node_modules'), path.join(folder, 'node_modules'));
  return { folder, hasPackages };
}

/** What package-lock.json says of packages: its head tells the version of the engine itself. */
function readLock(folder: string): string {
  const lock = fs.readFileSync(path.join(folder, 'package-lock.json'), 'utf8');
  const head = lock.slice(0, lock.indexOf('"node_modules/'));
  return head.replace(/"version": .*/g, '') + lock.slice(head.length);
}

/** What builds remember (.cache) is each folder's own: one engine would throw the other's away. */
function linkPackages(from: string, to: string): void {
  fs.mkdirSync(to);
  for (const name of fs.readdirSync(from))
    if (!name.startsWith('.') || name === '.bin') fs.symlinkSync(path.join(from, name), path.join(to, name));
}

/** Checks the content, builds the site and asks the built site for its pages, all by the engine that is tried. */
export function tryEngine({ folder }: Trial): void {
  const node = path.join(folder, 'node_modules/.bin/node');
  runStep(folder, node, ['scripts/check-content.ts', '--production']);
  runStep(folder, node, ['--max-semi-space-size=4', 'scripts/build.ts']);
  runStep(folder, node, ['scripts/smoke.ts']);
}

function runStep(folder: string, command: string, args: string[]): void {
  const { status, error } = spawnSync(command, args, {
    cwd: folder,
    stdio: 'inherit',
    env: withoutSettings(),
  });
  if (status === 0) return;
  const step = `${path.basename(command)} ${args.join(' ')}`;
  throw new SiteError('update-refused', `The update is not taken: "${step}" failed, and said why above.`, {
    hint: error?.message ?? 'Mend what it names, if it is yours, and update again.',
  });
}

/** No trial touches the real database, sends mail or listens where readers come. */
function withoutSettings(): NodeJS.ProcessEnv {
  const settings = Object.keys(environmentSchema.shape).filter((name) => name !== 'SITE_URL');
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !settings.includes(name) && !name.startsWith('GIT_')),
  );
}

/** Puts packages that were tried in place of the site's; what builds remember, drawn pictures above all, stays. */
export function keepPackages(site: string, { folder, hasPackages }: Trial): void {
  if (!hasPackages) return;
  const [own, tried, old] = [
    path.join(site, 'node_modules'),
    path.join(folder, 'node_modules'),
    path.join(folder, 'node_modules.old'),
  ];
  const cache = '.cache';
  fs.rmSync(path.join(tried, cache), { recursive: true, force: true });
  if (fs.existsSync(own)) fs.renameSync(own, old);
  fs.renameSync(tried, own);
  if (fs.existsSync(path.join(old, cache))) fs.renameSync(path.join(old, cache), path.join(own, cache));
}
