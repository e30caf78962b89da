import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import type { PublishFolders } from '../src/server/publish/folders.ts';
import { listReleases } from '../src/server/publish/releases.ts';
import { commitNumbered, numberRelease, readNumbered, type Edit } from './numbered-releases.ts';
import { openPublishing } from './publishing.ts';
import { spawnSite } from './spawned-site.ts';
import { until } from './until.ts';

/** What a publish has come to when it is killed. */
export interface Progress {
  milliseconds: number;
  isBuilding: boolean;
  /** The release is made; whether the branch has moved and it is live may be either. */
  isMade: boolean;
}

/** Says whether this is the moment to kill. `whole` is how long the last publish took that nobody killed. */
export type Moment = (progress: Progress, whole: number) => boolean;

export interface KillReport {
  at: Progress;
  /** Whether the push was over before its moment came. */
  wasOver: boolean;
  /** What was wrong afterwards: there must be nothing. */
  faults: string[];
}

/**
 * Kills a publish at each of these moments, with git, the hook and the build, and each second time the
 * server too. After each the site must serve one whole release, the repository must be consistent,
 * and a further push must go live.
 */
export async function killDuringPublishes(
  moments: readonly Moment[],
  edit: Edit,
  tell: (report: KillReport) => void = () => undefined,
): Promise<KillReport[]> {
  const prepare = (folder: string) => {
    numberRelease(folder, 0, edit);
  };
  const publishing = openPublishing(prepare, { withEngine: edit === 'engine' });
  const { clone, folders, dataFolder } = publishing;
  const serve = () => spawnSite({ DATA_DIR: dataFolder });
  let number = 0;
  const publishNext = async () => {
    number += 1;
    commitNumbered(clone, number, edit);
    return clone.push();
  };
  const before = performance.now();
  await clone.push();
  let whole = performance.now() - before;
  let site = await serve();
  const reports: KillReport[] = [];
  try {
    for (const [index, moment] of moments.entries()) {
      number += 1;
      commitNumbered(clone, number, edit);
      const known = listReleases(folders);
      const push = clone.startPush();
      const start = performance.now();
      const state = { isOver: false };
      void push.done.then(() => (state.isOver = true));
      let at = findProgress(folders, known, start);
      await until(() => {
        at = findProgress(folders, known, start);
        return state.isOver || moment(at, whole);
      });
      const wasOver = state.isOver;
      if (!wasOver) push.kill();
      await push.done;
      if (index % 2 === 1) {
        await site.kill('SIGKILL');
        site = await serve();
      }
      const report: KillReport = { at, wasOver, faults: [] };
      report.faults.push(...(await findFaults(site.url, edit)), ...checkRepository(folders));
      const again = performance.now();
      const { code, shown } = await publishNext();
      whole = performance.now() - again;
      if (code === 0) {
        await until(async () => (await readNumbered(site.url, edit)).numbers.has(String(number)));
        report.faults.push(...(await findFaults(site.url, edit)));
      } else report.faults.push(`A further push was refused: ${shown}`);
      reports.push(report);
      tell(report);
    }
  } finally {
    await site.kill('SIGTERM');
    publishing.remove();
  }
  return reports;
}

function findProgress(folders: PublishFolders, known: readonly string[], start: number): Progress {
  // What was pushed is checked out: the index of either road is written then.
  const isBuilding = [folders.siteIndex, folders.checkoutIndex].some((file) => {
    const index = fs.statSync(file, { throwIfNoEntry: false });
    return index !== undefined && index.mtimeMs > performance.timeOrigin + start;
  });
  return {
    milliseconds: performance.now() - start,
    isBuilding,
    isMade: listReleases(folders).some((name) => !known.includes(name)),
  };
}

async function findFaults(url: string, edit: Edit): Promise<string[]> {
  const { numbers, failed } = await readNumbered(url, edit);
  return numbers.size === 1 ? failed : [...failed, `A page of several releases: ${[...numbers].join(', ')}`];
}

function checkRepository({ repository }: PublishFolders): string[] {
  try {
    execFileSync('git', [`--git-dir=${repository}`, 'fsck', '--strict', '--no-progress'], { stdio: 'pipe' });
    return [];
  } catch (error) {
    return [`git fsck: ${String(error)}`];
  }
}
