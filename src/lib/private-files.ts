import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What others than the owner may do with a file or folder. */
const OTHERS = 0o077;
/** Everybody's own folder in one, such as /tmp. */
const STICKY = 0o1000;

/**
 * Makes a folder, and those above it that are missing, for this user alone, whatever the umask. One
 * that is there already is left as it is: it may be anybody's.
 */
export function makePrivateFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * Makes an empty file for this user alone where there is none, whatever the umask: SQLite then writes
 * into it, and gives its log and shared memory the same rights (sqlite.org/src, findCreateFileMode).
 */
export function makePrivateFile(file: string): void {
  fs.closeSync(fs.openSync(file, 'a', 0o600));
}

/**
 * Takes from everybody else what they may do with a file or folder, where it is there. Never from a
 * folder that others live in: one with this project or the user's home below it, or /tmp.
 */
export function narrow(place: string): void {
  const { mode } = fs.statSync(place, { throwIfNoEntry: false }) ?? { mode: 0 };
  if ((mode & OTHERS) === 0 || (mode & STICKY) !== 0) return;
  if ([process.cwd(), os.homedir()].some((each) => isWithin(each, place))) return;
  try {
    fs.chmodSync(place, mode & 0o777 & ~OTHERS);
  } catch (error) {
    // Somebody else's, or a file system without rights: what it allows was decided elsewhere.
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`Others than this user may be able to read ${place}: ${reason}`);
  }
}

/** For a process of this software's own: what it makes from now on is for its user alone. */
export function keepFilesPrivate(): void {
  process.umask(OTHERS);
}

function isWithin(place: string, folder: string): boolean {
  const way = path.relative(folder, place);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}
