import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../../lib/site-error.ts';
import type { PublishFolders } from './folders.ts';

/** How many releases are kept to go back to, while the next one is made. */
const KEPT = 5;

/** "20261124T150405123Z-1a2b3c4d5e6f": by name in the order in which they were made. */
const RELEASE_NAME = /^\d{8}T\d{9}Z-[0-9a-f]{12}$/;

/** A name for a release of this commit, made now. */
export function nameRelease(commit: string, now: Date): string {
  return `${now.toISOString().replace(/[-:.]/g, '')}-${commit.slice(0, 12)}`;
}

/** The releases that are whole, the oldest first. */
export function listReleases({ releases }: PublishFolders): string[] {
  if (!fs.existsSync(releases)) return [];
  return fs
    .readdirSync(releases)
    .filter((name) => RELEASE_NAME.test(name))
    .sort();
}

/** The name of the release that is live. */
export function findCurrent({ current }: PublishFolders): string | undefined {
  try {
    return path.basename(fs.readlinkSync(current));
  } catch {
    // Nothing has been published yet.
    return undefined;
  }
}

/** The newest release of a commit, where there is one. */
export function findReleaseOf(folders: PublishFolders, commit: string): string | undefined {
  return listReleases(folders).findLast((name) => name.endsWith(commit.slice(0, 12)));
}

/** In a release's folder once it has been live. */
const WAS_LIVE = '.was-live';

export function wasLive({ releases }: PublishFolders, name: string): boolean {
  return fs.existsSync(path.join(releases, name, WAS_LIVE));
}

/** Makes a release live, in one step: a rename, which is whole or has not happened. */
export function switchTo(folders: PublishFolders, name: string): void {
  fs.writeFileSync(path.join(folders.releases, name, WAS_LIVE), '');
  const next = path.join(folders.releases, `next-${process.pid}`);
  fs.rmSync(next, { force: true });
  fs.symlinkSync(name, next);
  fs.renameSync(next, folders.current);
}

/** Lets go of all but the newest ones, never of the one that is live. */
export function pruneReleases(folders: PublishFolders): void {
  if (!fs.existsSync(folders.releases)) return;
  const current = findCurrent(folders);
  const old = listReleases(folders).filter((name) => name !== current);
  for (const name of old.slice(0, Math.max(0, old.length - (KEPT - 1)))) {
    fs.rmSync(path.join(folders.releases, name), { recursive: true, force: true });
  }
  // Links that a crash left before they were renamed.
  for (const name of fs.readdirSync(folders.releases)) {
    if (name.startsWith('next-')) fs.rmSync(path.join(folders.releases, name), { force: true });
  }
}

/**
 * Makes the release before the live one live again and gives its name.
 *
 * @throws {SiteError} `nothing-to-roll-back`
 */
export function rollBack(folders: PublishFolders): string {
  const current = findCurrent(folders);
  const before = listReleases(folders).findLast((name) => current !== undefined && name < current);
  if (!before) throw new SiteError('nothing-to-roll-back', 'There is no earlier release to go back to.');
  switchTo(folders, before);
  return before;
}
