import fs from 'node:fs';
import path from 'node:path';
import { checkOut } from './git.ts';
import type { PublishFolders } from './folders.ts';
import { installPackages } from './packages.ts';
import { findReleaseOf, nameRelease } from './releases.ts';
import { runStep, type StepResult } from './run-step.ts';

/** A build of 3,000 posts takes under a minute on two cores. */
const MOST_BUILD_MILLISECONDS = 10 * 60 * 1000;

export type Verdict = { ok: true; release: string } | { ok: false; step: string; report: string };

export interface GateOptions {
  folders: PublishFolders;
  /** The checkout that the running server was started from. */
  project: string;
  siteUrl: URL;
  now: Date;
  /** What git needs to see the commit; a hook's own variables during a push. */
  environment: NodeJS.ProcessEnv;
  /** Make a release anew where there is one of this commit already: a scheduled post is due. */
  again?: boolean;
  /** Told as each step begins, for whoever waits. */
  say: (sentence: string) => void;
}

/**
 * The one gate in front of what is live: makes a release of a commit, or says why there can be none.
 * The live site is not touched; the release is whole when this gives its name. Call it under the
 * publish lock.
 */
export async function makeRelease(commit: string, options: GateOptions): Promise<Verdict> {
  const { folders, project, siteUrl, now, environment, say } = options;
  const known = findReleaseOf(folders, commit);
  if (known && !options.again) return { ok: true, release: known };

  say('Checking the posts …');
  checkOut(folders, commit, environment);
  const steps: [string, () => Promise<StepResult>][] = [
    ['Installing packages', () => installPackages(folders.checkout, project)],
    ['Checking the posts', () => runNode(folders, ['scripts/check-content.ts'])],
  ];
  for (const [step, run] of steps) {
    const result = await run();
    if (!result.ok) return { ok: false, step, report: result.output };
  }

  say('Building the site …');
  const release = nameRelease(commit, now);
  const making = path.join(folders.releases, `making-${release}`);
  fs.mkdirSync(folders.releases, { recursive: true });
  linkPackages(folders);
  const built = await runNode(folders, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', making], {
    SITE_URL: siteUrl.href,
  });
  if (!built.ok) {
    fs.rmSync(making, { recursive: true, force: true });
    return { ok: false, step: 'Building the site', report: built.output };
  }
  fs.renameSync(making, path.join(folders.releases, release));
  return { ok: true, release };
}

/** A release's own code finds its packages from here, wherever the data folder lies. */
function linkPackages({ releases, checkout }: PublishFolders): void {
  const link = path.join(releases, 'node_modules');
  if (!fs.existsSync(link)) fs.symlinkSync(path.join(checkout, 'node_modules'), link);
}

function runNode(
  folders: PublishFolders,
  args: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<StepResult> {
  return runStep({
    command: process.execPath,
    args,
    folder: folders.checkout,
    environment: { NODE_ENV: 'production', ...environment },
    milliseconds: MOST_BUILD_MILLISECONDS,
  });
}
