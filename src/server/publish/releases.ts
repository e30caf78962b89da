import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../../lib/site-error.ts';
import type { PublishFolders } from './folders.ts';

/** How many releases are kept beside each other, the live one among them. */
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

/** What a folder is called that is no release any more, and of which nothing is needed. */
const GONE = 'gone-';

/**
 * Lets go of all but the newest ones, never of the one that is live.
 *
 * @returns the folders that are to be deleted, those included that were not when a publish before this one was killed
 */
export function pruneReleases(folders: PublishFolders): string[] {
  const { releases } = folders;
  if (!fs.existsSync(releases)) return [];
  const current = findCurrent(folders);
  const old = listReleases(folders).filter((name) => name !== current);
  for (const name of old.slice(0, Math.max(0, old.length - (KEPT - 1)))) putAway(folders, name);
  const others = fs.readdirSync(releases);
  // Links that a crash left before they were renamed.
  for (const name of others.filter((each) => each.startsWith('next-'))) fs.rmSync(path.join(releases, name));
  return others.filter((name) => name.startsWith(GONE)).map((name) => path.join(releases, name));
}

/** Makes a release one no more, in one step, and gives the folder that is to be deleted. */
export function putAway({ releases }: PublishFolders, name: string): string {
  const gone = path.join(releases, GONE + name);
  fs.renameSync(path.join(releases, name), gone);
  return gone;
}

/**
 * Makes the release that was live before this one live again and gives its name. One that never was is nothing to go back to:
 * its push was refused after it was made.
 *
 * @throws {SiteError} `nothing-to-roll-back`
 */
export function rollBack(folders: PublishFolders): string {
  const current = findCurrent(folders);
  const before = listReleases(folders).findLast(
    (name) => current !== undefined && name < current && wasLive(folders, name),
  );
  if (!before) throw new SiteError('nothing-to-roll-back', 'There is no earlier release to go back to.');
  switchTo(folders, before);
  return before;
}
