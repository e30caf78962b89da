import fs from 'node:fs';
import path from 'node:path';
import { keepAs, linkOrCopy } from './link-or-copy.ts';

/** Files that builds made, by a name for all that each was made from. */
export interface KeptFiles {
  has: (name: string) => boolean;
  /** Puts the file of this name there; false where none is kept. */
  take: (name: string, file: string) => boolean;
  keep: (name: string, file: string) => void;
  /** Forgets those that were neither taken nor kept. */
  prune: () => void;
}

export function openKeptFiles(folder: string): KeptFiles {
  fs.mkdirSync(folder, { recursive: true });
  const known = new Set(fs.readdirSync(folder));
  const used = new Set<string>();
  return {
    has: (name) => known.has(name),
    take(name, file) {
      if (!known.has(name)) return false;
      used.add(name);
      linkOrCopy(path.join(folder, name), file);
      return true;
    },
    keep(name, file) {
      known.add(name);
      used.add(name);
      keepAs(file, path.join(folder, name));
    },
    prune() {
      for (const name of known) if (!used.has(name)) fs.rmSync(path.join(folder, name), { force: true });
    },
  };
}
