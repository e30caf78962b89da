import fs from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from './link-or-copy.ts';

/** No build takes longer (src/server/publish/run-build.ts): what is half made for so long was cut off. */
const CUT_OFF_MILLISECONDS = 10 * 60 * 1000;

/** Folders that were made before, by a name for all that they were made from. */
export interface KeptFolders {
  /** The folder of this name; undefined where none is kept. */
  find: (key: string) => string | undefined;
  /** Keeps what is made under this name, and gives its folder. */
  make: (key: string, make: (folder: string) => Promise<void>) => Promise<string>;
  /** Forgets those that nobody asked for. */
  prune: () => void;
}

export function openKeptFolders(folder: string): KeptFolders {
  fs.mkdirSync(folder, { recursive: true });
  const used = new Set<string>();
  return {
    find(key) {
      const kept = path.join(folder, key);
      if (!fs.existsSync(kept)) return undefined;
      used.add(key);
      return kept;
    },
    async make(key, make) {
      used.add(key);
      const kept = path.join(folder, key);
      // Renamed when it is whole: a build that is killed leaves no half of one under its name.
      const half = path.join(folder, `${key}.${process.pid}`);
      fs.rmSync(half, { recursive: true, force: true });
      await make(half);
      fs.renameSync(half, kept);
      return kept;
    },
    prune() {
      for (const name of fs.readdirSync(folder)) {
        const kept = path.join(folder, name);
        if (!used.has(name) && !isBeingMade(kept)) fs.rmSync(kept, { recursive: true, force: true });
      }
    },
  };
}

/** Whether another build may be at work on it. */
function isBeingMade(kept: string): boolean {
  const made = fs.statSync(kept, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return path.extname(kept) !== '' && Date.now() - made < CUT_OFF_MILLISECONDS;
}

/** Gives the files of a folder that are wanted, and those of the folders in it, a name in another one too. */
export function linkFiles(from: string, to: string, isWanted: (name: string) => boolean): void {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (entry.isDirectory()) linkFiles(source, target, isWanted);
    else if (isWanted(entry.name)) linkOrCopy(source, target);
  }
}

/** The same with copies, for files that somebody may write into: those they were copied from stay as they are. */
export function copyFiles(from: string, to: string, isWanted: (name: string) => boolean): void {
  const filter = (file: string) => isWanted(path.basename(file));
  fs.cpSync(from, to, { recursive: true, preserveTimestamps: true, filter });
}
