import fs from 'node:fs';
import path from 'node:path';
import { keepAs, linkOrCopy } from '../../lib/link-or-copy.ts';

/** Pages that builds rendered, by a name for all that each was rendered from. */
export interface KeptPages {
  /** Puts the page of this name there; false where none is kept. */
  take: (name: string, file: string) => boolean;
  keep: (name: string, file: string) => void;
  /** Forgets those that were neither taken nor kept. */
  prune: () => void;
}

export function openKeptPages(folder: string): KeptPages {
  fs.mkdirSync(folder, { recursive: true });
  const known = new Set(fs.readdirSync(folder));
  const used = new Set<string>();
  return {
    take(name, file) {
      if (!known.has(name)) return false;
      used.add(name);
      linkOrCopy(path.join(folder, name), file);
      return true;
    },
    keep(name, file) {
      used.add(name);
      keepAs(file, path.join(folder, name));
    },
    prune() {
      for (const name of known) if (!used.has(name)) fs.rmSync(path.join(folder, name), { force: true });
    },
  };
}
