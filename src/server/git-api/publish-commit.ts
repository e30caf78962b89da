import type { Settings } from '../settings.ts';
import { publishFolders } from '../publish/folders.ts';
import { makeRelease } from '../publish/gate.ts';
import { findBranch, git } from '../publish/git.ts';
import { LIVE_BRANCH } from '../publish/live-branch.ts';
import { withLock } from '../lock.ts';
import { makeLive } from '../publish/make-live.ts';
import type { PublishVerdict } from './save-contents.ts';

export interface PublishCommitOptions {
  settings: Settings;
  project: string;
  commit: string;
  /** What was live when the commit was made. */
  from: string;
}

/** Takes a commit that is in the repository through the gate; on success it is main, and live. */
export function publishCommit({
  settings,
  project,
  commit,
  from,
}: PublishCommitOptions): Promise<PublishVerdict> {
  const folders = publishFolders(settings.dataFolder);
  return withLock(folders.lock, async () => {
    if (findBranch(folders.repository, LIVE_BRANCH) !== from) {
      return {
        ok: false,
        report: 'Somebody else published a moment ago. Reload, then make your change again.',
      };
    }
    const verdict = await makeRelease(commit, {
      folders,
      project,
      siteUrl: settings.siteUrl,
      now: new Date(),
      environment: process.env,
      say: () => undefined,
      forForm: true,
    });
    if (!verdict.ok) return { ok: false, report: verdict.report.trim() };
    // With the old value: git itself refuses where the branch moved in spite of the lock.
    git(folders.repository, ['update-ref', `refs/heads/${LIVE_BRANCH}`, commit, from]);
    makeLive(folders, verdict.release);
    return { ok: true };
  });
}
