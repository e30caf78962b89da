import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { findEngine, nameEngine } from '../export/engine.ts';
import type { PublishFolders } from './folders.ts';
import { listReleases } from './releases.ts';
import { runStep, type StepResult } from './run-step.ts';

/** The folder of packages, as Node names it. */
export const PACKAGES = 'node_modules';

/** `npm ci` of this project takes half a minute from a warm cache. */
const MOST_MILLISECONDS = 5 * 60 * 1000;

/**
 * Puts the packages that the checkout's lock names into a folder of their own, and links to it. A
 * release goes on with the packages that it was built with, whatever is published after it. Where
 * the running site has the very same ones they are linked, file by file, instead of fetched.
 */
export async function installPackages(folders: PublishFolders, project: string): Promise<StepResult> {
  const { checkout, packages } = folders;
  const wanted = hashLock(checkout);
  const folder = path.join(packages, wanted);
  if (!fs.existsSync(folder)) {
    const making = path.join(packages, `making-${wanted}`);
    fs.rmSync(making, { recursive: true, force: true });
    fs.mkdirSync(making, { recursive: true });
    const isSame = wanted === hashLock(project) && fs.existsSync(path.join(project, PACKAGES));
    const result = isSame ? await copyPackages(project, making) : await fetchPackages(checkout, making);
    if (!result.ok) return result;
    // Caches of the other checkout, which are about other content.
    for (const cache of ['.astro', '.vite', '.cache'])
      fs.rmSync(path.join(making, PACKAGES, cache), { recursive: true, force: true });
    if (isSame) await copyEngine(project, making);
    fs.renameSync(making, folder);
  }
  linkPackages(checkout, checkout, path.join(folder, PACKAGES));
  return { ok: true, output: '' };
}

/**
 * Has what lies in a folder find these packages.
 *
 * @param place where the folder is to be; it may be made elsewhere
 */
export function linkPackages(folder: string, place: string, packages: string): void {
  const link = path.join(folder, PACKAGES);
  const target = path.relative(place, packages);
  if (fs.lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() && fs.readlinkSync(link) === target)
    return;
  fs.rmSync(link, { recursive: true, force: true });
  fs.symlinkSync(target, link);
}

/** Deletes packages that neither the checkout nor a release needs any more. */
export function prunePackages(folders: PublishFolders): void {
  const { packages, checkout, releases } = folders;
  const users = [checkout, ...listReleases(folders).map((name) => path.join(releases, name))];
  const needed = new Set(
    users.flatMap((user) => {
      const link = path.join(user, PACKAGES);
      return fs.existsSync(link) ? [path.basename(path.dirname(fs.realpathSync(link)))] : [];
    }),
  );
  for (const name of listFolder(packages)) {
    if (!needed.has(name)) fs.rmSync(path.join(packages, name), { recursive: true, force: true });
  }
}

function copyPackages(project: string, target: string): Promise<StepResult> {
  return linkOrCopyFolder(path.join(project, PACKAGES), target);
}

/**
 * The engine that runs is about no content: a first push that leaves it as it is has nothing to bundle, which takes
 * half a minute. An engine of other sources has another name, and is bundled all the same.
 */
async function copyEngine(project: string, target: string): Promise<void> {
  const engine = findEngine(project, nameEngine(project));
  if (!engine) return;
  const place = path.join(target, path.relative(project, path.dirname(engine.folder)));
  fs.mkdirSync(place, { recursive: true });
  const copied = await linkOrCopyFolder(engine.folder, place);
  // Half an engine would be taken for a whole one.
  if (!copied.ok) fs.rmSync(place, { recursive: true, force: true });
}

async function linkOrCopyFolder(folder: string, target: string): Promise<StepResult> {
  const copy = (how: string) =>
    runStep({
      command: 'cp',
      args: [how, folder, target],
      folder: target,
      milliseconds: MOST_MILLISECONDS,
    });
  const linked = await copy('-al');
  if (linked.ok) return linked;
  // Files cannot be linked into a data folder on another disk.
  fs.rmSync(path.join(target, path.basename(folder)), { recursive: true, force: true });
  return copy('-a');
}

function fetchPackages(checkout: string, target: string): Promise<StepResult> {
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    const file = path.join(checkout, name);
    if (fs.existsSync(file)) fs.copyFileSync(file, path.join(target, name));
  }
  return runStep({
    command: 'npm',
    args: ['ci', '--no-audit', '--no-fund'],
    folder: target,
    milliseconds: MOST_MILLISECONDS,
  });
}

function hashLock(folder: string): string {
  const file = path.join(folder, 'package-lock.json');
  const lock = fs.existsSync(file) ? fs.readFileSync(file) : '';
  return createHash('sha256').update(lock).digest('hex').slice(0, 16);
}

function listFolder(folder: string): string[] {
  return fs.existsSync(folder) ? fs.readdirSync(folder) : [];
}
