import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isTextRecord } from '../../lib/type-guards.ts';
import { writeWhole } from '../../lib/write-whole.ts';
import { gitEnvironment } from './git.ts';
import type { PublishFolders } from './folders.ts';
import type { PushedFile } from './pushed-tree.ts';

/** The coach's folders of a commit. */
const FOLDERS = ['content', 'public'];

/**
 * Makes the site's folder what a judged commit has below content/ and public/, and nothing else. Files are written
 * by us, from git's objects: no attribute, filter, hook or link of the commit has a say. Only what differs from the
 * commit before is written.
 */
export function checkOutSite(
  folders: PublishFolders,
  files: readonly PushedFile[],
  environment: NodeJS.ProcessEnv,
): void {
  const { site, siteIndex, repository } = folders;
  const wanted = new Map(
    files
      .filter(({ path: file }) => FOLDERS.some((name) => file.startsWith(`${name}/`)))
      .map((file) => [file.path, file.sha]),
  );
  const sizes = new Map(files.map((file) => [file.path, file.size]));
  const known = readIndex(siteIndex);
  // A power cut may leave a file there and empty.
  const isWhole = (file: string) =>
    fs.statSync(path.join(site, file), { throwIfNoEntry: false })?.size === sizes.get(file);
  const isSame = (file: string) => wanted.get(file) === known[file] && isWhole(file);
  const changed = [...wanted].filter(([file]) => !isSame(file));
  // Forgotten before they are written: what a crash leaves half written is written anew.
  writeIndex(siteIndex, Object.fromEntries([...wanted].filter(([file]) => isSame(file))));
  for (const folder of FOLDERS) {
    fs.mkdirSync(path.join(site, folder), { recursive: true });
    removeOthers(path.join(site, folder), site, wanted);
  }
  const blobs = readBlobs(
    repository,
    changed.map(([, sha]) => sha),
    environment,
  );
  for (const [index, [file]] of changed.entries()) {
    const target = path.join(site, file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, blobs[index] ?? '');
  }
  writeIndex(siteIndex, Object.fromEntries(wanted));
}

function readIndex(file: string): Record<string, string> {
  try {
    const index: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return isTextRecord(index) ? index : {};
  } catch {
    // The first commit of all, or a disk that lost the file: everything is written anew.
    return {};
  }
}

function writeIndex(file: string, index: Record<string, string>): void {
  writeWhole(file, JSON.stringify(index));
}

/** Takes away what the commit does not have, and folders in which nothing is left. */
function removeOthers(folder: string, site: string, wanted: ReadonlyMap<string, string>): void {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      removeOthers(child, site, wanted);
      if (fs.readdirSync(child).length === 0) fs.rmdirSync(child);
    } else if (!wanted.has(path.relative(site, child).split(path.sep).join('/'))) fs.rmSync(child);
  }
}

/** The bytes of these objects, in their order, from one git for all of them. */
function readBlobs(repository: string, shas: readonly string[], environment: NodeJS.ProcessEnv): Buffer[] {
  if (shas.length === 0) return [];
  const printed = execFileSync('git', [`--git-dir=${repository}`, 'cat-file', '--batch'], {
    env: gitEnvironment(environment),
    input: `${shas.join('\n')}\n`,
    maxBuffer: Infinity,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let at = 0;
  return shas.map(() => {
    // "<sha> blob <size>", the bytes, and an end of the line.
    const end = printed.indexOf('\n', at);
    const size = Number(printed.subarray(at, end).toString().split(' ')[2]);
    const bytes = printed.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return bytes;
  });
}
