import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { PublishFolders } from './folders.ts';

/**
 * What git runs with: an object that somebody pushed a replacement for (refs/replace/) is still the one that was
 * asked for.
 */
export function gitEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...environment, GIT_NO_REPLACE_OBJECTS: '1' };
}

/** Runs git and gives what it prints. */
export function git(
  repository: string,
  args: string[],
  environment: NodeJS.ProcessEnv = process.env,
): string {
  return execFileSync('git', [`--git-dir=${repository}`, ...args], {
    encoding: 'utf8',
    env: gitEnvironment(environment),
    // The names of 50,000 files.
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** The commit that a branch of the repository points to. */
export function findBranch(repository: string, branch: string): string | undefined {
  try {
    return git(repository, ['rev-parse', '--verify', '--quiet', `refs/heads/${branch}`]);
  } catch {
    // The branch is not there yet.
    return undefined;
  }
}

/** Whether a commit builds on another one. */
export function isAncestor(
  repository: string,
  earlier: string,
  later: string,
  environment: NodeJS.ProcessEnv,
): boolean {
  try {
    git(repository, ['merge-base', '--is-ancestor', earlier, later], environment);
    return true;
  } catch {
    // Exit code 1 is git's no.
    return false;
  }
}

/** Git holds the lock of a branch for milliseconds. */
const STALE_MILLISECONDS = 2000;

/**
 * Takes away the locks that a git which was killed left on a branch, since git itself would then
 * refuse every later push. Those of a git that is alive are too young to be taken.
 */
export function dropStaleLocks(repository: string, branch: string, now: Date): void {
  for (const name of ['HEAD.lock', `refs/heads/${branch}.lock`]) {
    const file = path.join(repository, name);
    const lock = fs.statSync(file, { throwIfNoEntry: false });
    if (lock && now.getTime() - lock.mtimeMs > STALE_MILLISECONDS) fs.rmSync(file, { force: true });
  }
}

/**
 * Makes the work tree what a commit says, engine and all, touching only files that differ, so that caches which go
 * by time stay good. `environment` is the hook's own: during a push, objects are still in quarantine.
 */
export function checkOut(folders: PublishFolders, commit: string, environment: NodeJS.ProcessEnv): void {
  fs.mkdirSync(folders.checkout, { recursive: true });
  // A crash may have left it behind; the publish lock says that nobody is at work with it.
  fs.rmSync(`${folders.checkoutIndex}.lock`, { force: true });
  const env = { ...environment, GIT_INDEX_FILE: folders.checkoutIndex };
  const inTree = [`--work-tree=${folders.checkout}`];
  git(folders.repository, [...inTree, 'read-tree', '--reset', '-u', commit], env);
  // Files that a crash left half written differ from what the index says of them.
  git(folders.repository, [...inTree, 'checkout-index', '--all', '--force', '--quiet'], env);
  git(folders.repository, [...inTree, 'clean', '-fdq', '--', 'content', 'src', 'public'], env);
}
