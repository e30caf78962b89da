import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { checkOut } from './git.ts';
import type { PublishFolders } from './folders.ts';
import { installPackages, linkReleasePackages } from './packages.ts';
import { findReleaseOf, nameRelease, takeBack } from './releases.ts';
import { runBuild } from './run-build.ts';

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

  say('Checking and building the site …');
  checkOut(folders, commit, environment);
  const installed = await installPackages(folders, project);
  if (!installed.ok) return { ok: false, step: 'Installing packages', report: installed.output };
  const { dist } = folders;
  takeBack(folders);
  const built = await runBuild(folders.checkout, dist, { SITE_URL: siteUrl.href });
  if (!built.ok) return { ok: false, step: 'The build', report: built.output };
  writeThrough(dist);
  const release = nameRelease(commit, now);
  linkReleasePackages(folders, dist);
  fs.mkdirSync(folders.releases, { recursive: true });
  // A release is whole or is not there.
  fs.renameSync(dist, path.join(folders.releases, release));
  return { ok: true, release };
}

/**
 * Has the disk take all that was built, and what builds remember beside it, before git is told that the
 * commit is published: a power cut must not leave files that are there and empty. Takes 20 ms.
 */
function writeThrough(folder: string): void {
  try {
    execFileSync('sync', ['-f', folder], { stdio: 'ignore' });
  } catch {
    // A system whose sync knows no folders writes when it will.
  }
}
