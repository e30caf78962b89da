import fs from 'node:fs';
import path from 'node:path';
import { keepAs } from './link-or-copy.ts';

/** Files that builds made, by a name for all that each was made from. */
export interface KeptFiles {
  /**
   * The file of this name; undefined where none is kept. One that somebody has written into since, under
   * any of its names, counts as not kept.
   */
  find: (name: string) => string | undefined;
  keep: (name: string, file: string) => void;
  /** Keeps what is in no file yet, and gives the file. */
  write: (name: string, bytes: Uint8Array) => string;
  /** Forgets those that were neither found nor kept. */
  prune: () => void;
}

/** A kept file's own name tells how it was when it was kept: "name.size-time". */
export function openKeptFiles(folder: string): KeptFiles {
  fs.mkdirSync(folder, { recursive: true });
  const known = new Map(fs.readdirSync(folder).map((kept) => [path.parse(kept).name, kept]));
  const used = new Set<string>();
  return {
    find(name) {
      const kept = known.get(name);
      if (kept === undefined) return undefined;
      const file = path.join(folder, kept);
      const state = fs.statSync(file, { throwIfNoEntry: false });
      if (!state || nameKept(name, state) !== kept) return undefined;
      used.add(kept);
      return file;
    },
    keep(name, file) {
      keepAs(file, remember(name, file));
    },
    write(name, bytes) {
      const half = path.join(folder, `${name}.${process.pid}`);
      fs.writeFileSync(half, bytes);
      const file = remember(name, half);
      fs.renameSync(half, file);
      return file;
    },
    prune() {
      for (const kept of fs.readdirSync(folder)) {
        if (!used.has(kept)) fs.rmSync(path.join(folder, kept), { force: true });
      }
    },
  };

  /** Gives the file that it is to become. */
  function remember(name: string, file: string): string {
    const kept = nameKept(name, fs.statSync(file));
    known.set(name, kept);
    used.add(kept);
    return path.join(folder, kept);
  }
}

function nameKept(name: string, { size, mtime }: fs.Stats): string {
  return `${name}.${size}-${mtime.getTime()}`;
}
