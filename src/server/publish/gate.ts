import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isEngineAllowed } from './engine-setting.ts';
import type { PublishFolders } from './folders.ts';
import { checkOut, findBranch } from './git.ts';
import { judgePush } from './judge-push.ts';
import { LIVE_BRANCH } from './live-branch.ts';
import { installPackages, linkPackages, PACKAGES } from './packages.ts';
import { listTree } from './pushed-tree.ts';
import { findCurrent, findReleaseOf, nameRelease } from './releases.ts';
import { prepareBuild, runBuild, type BuildRun } from './run-build.ts';
import type { StepResult } from './run-step.ts';
import { checkOutSite } from './site-folder.ts';

export type Verdict =
  /** `report` tells what is worth a look all the same. */
  | { ok: true; release: string; report: string }
  /**
   * `isRead` where more than the names of its files was looked at; `isBroken` where nothing is said to be wrong with
   * them, for the look itself broke off.
   */
  | { ok: false; step: string; report: string; isRead: boolean; isBroken: boolean };

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
  /** The report is for the form to show, and not for a terminal. */
  forForm?: boolean;
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
  if (known && !options.again) return { ok: true, release: known, report: '' };

  const { building, releases, cache } = folders;
  const current = findCurrent(folders);
  const toRun = ({ engine, site }: Pick<Source, 'engine' | 'site'>): BuildRun => ({
    project: engine,
    siteFolder: site,
    outDir: building,
    cacheFolder: cache,
    forForm: options.forForm ?? false,
    since: current && path.join(releases, current),
    environment: { SITE_URL: siteUrl.href },
  });
  const allowsEngine = isEngineAllowed(folders.repository);
  fs.rmSync(building, { recursive: true, force: true });
  // The engine is the one that is installed; nothing of the commit is run. It is loaded while the commit is looked at.
  const installed = { engine: project, site: folders.site, packages: path.join(project, PACKAGES) };
  const prepared = allowsEngine ? undefined : prepareBuild(toRun(installed));
  try {
    const pushed = listTree(folders.repository, commit, environment);
    const live = findBranch(folders.repository, LIVE_BRANCH);
    const refused = judgePush({
      pushed,
      live: live === undefined ? [] : listTree(folders.repository, live, environment),
      project,
      allowsEngine,
    });
    if (refused.length > 0)
      return {
        ok: false,
        step: 'A look at the files',
        report: refused.join('\n'),
        isRead: false,
        isBroken: false,
      };

    say('Checking and building the site …');
    if (!prepared) {
      const whole = await checkOutWhole(commit, options);
      if (!whole.ok) {
        const { output: report } = whole;
        return { ok: false, step: 'Installing packages', report, isRead: true, isBroken: false };
      }
      return await finish(runBuild(toRun(whole)), whole);
    }
    checkOutSite(folders, pushed, environment);
    return await finish(prepared.start(), installed);
  } finally {
    prepared?.drop();
  }

  async function finish(
    making: Promise<StepResult>,
    { packages }: Pick<Source, 'packages'>,
  ): Promise<Verdict> {
    const built = await making;
    if (!built.ok) {
      const { output: report, isRefusal } = built;
      return { ok: false, step: 'The build', report, isRead: true, isBroken: !isRefusal };
    }
    const release = nameRelease(commit, now);
    linkPackages(building, path.join(releases, release), packages);
    writeThrough(building);
    fs.mkdirSync(releases, { recursive: true });
    // A release is whole or is not there.
    fs.renameSync(building, path.join(releases, release));
    return { ok: true, release, report: built.output };
  }
}

async function checkOutWhole(
  commit: string,
  { folders, project, environment }: GateOptions,
): Promise<({ ok: true } & Source) | { ok: false; output: string }> {
  const { checkout } = folders;
  checkOut(folders, commit, environment);
  const installed = await installPackages(folders, project);
  if (!installed.ok) return installed;
  return {
    ok: true,
    engine: checkout,
    site: checkout,
    packages: fs.realpathSync(path.join(checkout, PACKAGES)),
  };
}

/** What a release is built from: whose engine, which content, and the packages that it goes on with. */
interface Source {
  engine: string;
  site: string;
  packages: string;
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
