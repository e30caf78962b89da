import fs from 'node:fs';
import path from 'node:path';
import { publishFolders, type PublishFolders, type PublishSettings } from './folders.ts';
import { makeRelease } from './gate.ts';
import { dropStaleLocks, findBranch, isAncestor } from './git.ts';
import { withLock } from '../processes/lock.ts';
import { removeApart } from '../processes/remove-apart.ts';
import { LIVE_BRANCH } from './live-branch.ts';
import { listLostAddresses } from './lost-addresses.ts';
import { makeLive } from './make-live.ts';
import { findCurrent, findReleaseOf, putAway, switchTo, wasLive } from './releases.ts';

const FETCH_FIRST = 'Somebody else published a moment ago. Fetch that first (git pull), then push again.';

const LIVE_REF = `refs/heads/${LIVE_BRANCH}`;
const NOTHING = /^0+$/;

export interface HookOptions {
  settings: PublishSettings;
  project: string;
  /** What git wrote to the hook: a line "old new ref" for each branch that is pushed. */
  input: string;
  say: (sentence: string) => void;
}

/**
 * Git's pre-receive hook: lets a push through only where its commit can be made a release. Gives the
 * hook's exit code; on anything but 0 git refuses the push and forgets the commit.
 */
export async function receivePush({ settings, project, input, say }: HookOptions): Promise<number> {
  const push = parsePush(input);
  if (!push) return 0;
  if (NOTHING.test(push.to)) {
    say(`The branch ${LIVE_BRANCH} is the live site and cannot be deleted.`);
    return 1;
  }
  const folders = publishFolders(settings.dataFolder);
  return withLock(folders.lock, async () => {
    const live = findBranch(folders.repository, LIVE_BRANCH);
    if (live !== undefined && live !== push.from) {
      say(FETCH_FIRST);
      return 1;
    }
    if (live !== undefined && !isAncestor(folders.repository, live, push.to, process.env)) {
      say(
        'This push would take back what was published: it does not build on it. Fetch (git pull), then push again; npm run publish:rollback makes an earlier release live.',
      );
      return 1;
    }
    const verdict = await makeRelease(push.to, {
      folders,
      project,
      siteUrl: settings.siteUrl,
      now: new Date(),
      environment: process.env,
      say,
    });
    const isRead = verdict.ok || verdict.isRead;
    // Said of a refused push as well: links to a lost address are broken links, and this tells why.
    const at = { now: new Date(), environment: process.env };
    if (live && isRead) (await listLostAddresses(folders.repository, live, push.to, at)).forEach(say);
    if (!verdict.ok) {
      say(
        `Not published: ${verdict.step} found something to mend. The live site is as it was.\n\n${verdict.report.trim()}`,
      );
      return 1;
    }
    // A push before this one moves the branch only after its hook has let go of the lock.
    if (findBranch(folders.repository, LIVE_BRANCH) !== live) {
      // Never live, it is nothing to go back to.
      removeApart([putAway(folders, verdict.release)]);
      say(FETCH_FIRST);
      return 1;
    }
    if (verdict.report !== '') say(verdict.report.trim());
    dropStaleLocks(folders.repository, LIVE_BRANCH, new Date());
    return 0;
  });
}

/** Git's post-receive hook: the branch has moved, so its release goes live. */
export async function finishPush({ settings, input, say }: HookOptions): Promise<number> {
  const push = parsePush(input);
  if (!push) return 0;
  const folders = publishFolders(settings.dataFolder);
  return withLock(folders.lock, () => {
    const release = findReleaseOfBranch(folders);
    if (release) makeLive(folders, release);
    say(release ? `Published: ${settings.siteUrl.href}` : 'Nothing to publish.');
    return Promise.resolve(0);
  });
}

/**
 * A crash between the two hooks leaves the branch moved and its release made, but not live. Asked at
 * start; a release that was live once is left alone, since it may have been rolled back.
 */
export function finishCutOffPush(settings: PublishSettings): void {
  const folders = publishFolders(settings.dataFolder);
  const release = findReleaseOfBranch(folders);
  if (release && !wasLive(folders, release)) switchTo(folders, release);
}

/** The folder of the published release, where one is. */
export function findLiveFolder(settings: PublishSettings): string | undefined {
  const folders = publishFolders(settings.dataFolder);
  const current = findCurrent(folders);
  return current && path.join(folders.releases, current);
}

function findReleaseOfBranch(folders: PublishFolders): string | undefined {
  if (!fs.existsSync(folders.repository)) return undefined;
  const commit = findBranch(folders.repository, LIVE_BRANCH);
  return commit && findReleaseOf(folders, commit);
}

function parsePush(input: string): { from: string; to: string } | undefined {
  for (const line of input.split('\n')) {
    const [from = '', to = '', ref] = line.trim().split(' ');
    if (ref === LIVE_REF) return { from, to };
  }
  return undefined;
}
