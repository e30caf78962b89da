import path from 'node:path';
import { findDue, readDuePosts } from './due.ts';
import { publishFolders, type PublishFolders, type PublishSettings } from './folders.ts';
import { makeRelease } from './gate.ts';
import { findBranch, git } from './git.ts';
import { LIVE_BRANCH } from './live-branch.ts';
import { withLock } from '../processes/lock.ts';
import { makeLive } from './make-live.ts';
import { findCurrent, listReleases, wasLive } from './releases.ts';

export interface PublishDueOptions {
  settings: PublishSettings;
  /** The checkout that the running server was started from. */
  project: string;
  /** What the build goes by too: `AS_OF`, where the environment has it. */
  now: Date;
  say: (sentence: string) => void;
}

export type DueOutcome = 'published' | 'nothing-due' | 'rolled-back' | 'refused';

/**
 * Makes the live commit live once more, as it is now, where the time of one of its posts has come:
 * through the same gate and the same lock as a push. Git does not change.
 */
export async function publishDue({ settings, project, now, say }: PublishDueOptions): Promise<DueOutcome> {
  const folders = publishFolders(settings.dataFolder);
  return withLock(folders.lock, async () => {
    const current = findCurrent(folders);
    if (current === undefined) return 'nothing-due';
    const due = findDue(readDuePosts(path.join(folders.releases, current)), now);
    if (due.length === 0) return 'nothing-due';
    if (isRolledBack(folders, current)) {
      say(`Not published: ${due.join(', ')}. The site was rolled back; the next push publishes it.`);
      return 'rolled-back';
    }
    const commit = git(folders.repository, ['rev-parse', '--verify', `${commitOf(current)}^{commit}`]);
    const verdict = await makeRelease(commit, {
      folders,
      project,
      siteUrl: settings.siteUrl,
      now,
      environment: process.env,
      again: true,
      say: () => undefined,
    });
    if (!verdict.ok) {
      say(`Not published: ${due.join(', ')}. ${verdict.step} found something to mend.\n\n${verdict.report}`);
      return 'refused';
    }
    makeLive(folders, verdict.release);
    say(`Published, since its time has come: ${due.join(', ')}.`);
    return 'published';
  });
}

/**
 * Whoever rolled back chose what is live: nothing of later goes live by itself. So it is where the
 * branch has moved on, and where the same commit was live once more after this release.
 */
function isRolledBack(folders: PublishFolders, current: string): boolean {
  const commit = commitOf(current);
  if (!findBranch(folders.repository, LIVE_BRANCH)?.startsWith(commit)) return true;
  return listReleases(folders).some(
    (name) => name > current && commitOf(name) === commit && wasLive(folders, name),
  );
}

/** The twelve digits of the commit that end a release's name. */
function commitOf(release: string): string {
  return release.slice(-12);
}
