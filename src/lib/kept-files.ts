import fs from 'node:fs';
import path from 'node:path';
import { keepAs, linkOrCopy } from './link-or-copy.ts';

/** Files that builds made, by a name for all that each was made from. */
export interface KeptFiles {
  has: (name: string) => boolean;
  /**
   * Puts the file of this name there; false where none is kept. One that somebody has written into
   * since, under any of its names, counts as not kept.
   */
  take: (name: string, file: string) => boolean;
  keep: (name: string, file: string) => void;
  /** Forgets those that were neither taken nor kept. */
  prune: () => void;
}

/** A kept file's own name tells how it was when it was kept: "name.size-time". */
export function openKeptFiles(folder: string): KeptFiles {
  fs.mkdirSync(folder, { recursive: true });
  const known = new Map(fs.readdirSync(folder).map((kept) => [path.parse(kept).name, kept]));
  const used = new Set<string>();
  return {
    has: (name) => known.has(name),
    take(name, file) {
      const kept = known.get(name);
      if (kept === undefined || nameKept(name, path.join(folder, kept)) !== kept) return false;
      used.add(kept);
      linkOrCopy(path.join(folder, kept), file);
      return true;
    },
    keep(name, file) {
      const kept = nameKept(name, file);
      if (kept === undefined) return;
      known.set(name, kept);
      used.add(kept);
      keepAs(file, path.join(folder, kept));
    },
    prune() {
      for (const kept of fs.readdirSync(folder)) {
        if (!used.has(kept)) fs.rmSync(path.join(folder, kept), { force: true });
      }
    },
  };
}

function nameKept(name: string, file: string): string | undefined {
  const state = fs.statSync(file, { throwIfNoEntry: false });
  return state && `${name}.${state.size}-${state.mtime.getTime()}`;
}
