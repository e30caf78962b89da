import path from 'node:path';
import { readFindings } from '../export/findings.ts';
import { forgetFaults, readFaults } from '../export/found-faults.ts';
import { readWarnings } from '../export/warnings.ts';
import type { Settings } from '../settings/settings.ts';
import { publishFolders } from '../publish/folders.ts';
import { makeRelease } from '../publish/gate.ts';
import { dropStaleLocks, findBranch, git } from '../publish/git.ts';
import { LIVE_BRANCH } from '../publish/live-branch.ts';
import { warningsToWords } from '../edit/ask-warnings.ts';
import { withLock } from '../processes/lock.ts';
import { removeApart } from '../processes/remove-apart.ts';
import { makeLive } from '../publish/make-live.ts';
import { findCurrent, putAway } from '../publish/releases.ts';
import type { PublishVerdict } from './save.ts';

export interface PublishCommitOptions {
  settings: Settings;
  project: string;
  commit: string;
  /** What was live when the commit was made. */
  from: string;
  /** Whether what is worth a look is asked first. */
  asks: boolean;
}

/**
 * Takes a commit that is in the repository through the gate; on success it is main, and live. What is worth a look in
 * the files that it changes, and nobody has accepted, is asked first: then nothing is published.
 */
export function publishCommit({
  settings,
  project,
  commit,
  from,
  asks,
}: PublishCommitOptions): Promise<PublishVerdict> {
  const folders = publishFolders(settings.dataFolder);
  return withLock(folders.lock, async () => {
    if (findBranch(folders.repository, LIVE_BRANCH) !== from) {
      return {
        ok: false,
        report: 'Somebody else published a moment ago. Reload, then make your change again.',
      };
    }
    forgetFaults(folders.cache);
    const verdict = await makeRelease(commit, {
      folders,
      project,
      siteUrl: settings.siteUrl,
      now: new Date(),
      environment: process.env,
      say: () => undefined,
      forForm: true,
    });
    if (!verdict.ok) {
      const { report, isBroken } = verdict;
      return { ok: false, report: report.trim(), faults: readFaults(folders.cache), isBroken };
    }
    const built = path.join(folders.releases, verdict.release);
    const current = findCurrent(folders);
    const known = current === undefined ? new Set() : readFindings(path.join(folders.releases, current));
    const warnings = asks ? readWarnings(built).filter(({ name }) => !known.has(name)) : [];
    if (warnings.length > 0) {
      // Never live, it is nothing to go back to.
      removeApart([putAway(folders, verdict.release)]);
      return { ok: false, report: warningsToWords(warnings), warnings, faults: readFaults(folders.cache) };
    }
    dropStaleLocks(folders.repository, LIVE_BRANCH, new Date());
    // With the old value: git itself refuses where the branch moved in spite of the lock.
    git(folders.repository, ['update-ref', `refs/heads/${LIVE_BRANCH}`, commit, from]);
    makeLive(folders, verdict.release);
    return { ok: true };
  });
}
