import fs from 'node:fs';
import path from 'node:path';
import { keepAs, linkOrCopy } from '../lib/link-or-copy.ts';

const ENDINGS = ['.br', '.gz'];

/** Compressed twins of files, by the hash of what was compressed, kept from build to build. */
export interface Twins {
  /** Puts twins beside a file; false where none are kept of these bytes. */
  link: (hash: string, file: string) => boolean;
  /** Keeps the twins that lie beside a file. */
  keep: (hash: string, file: string) => void;
  /** Forgets those that nobody asked for. */
  prune: () => void;
}

/** Compressing a list page as well as can be takes 40 ms; linking to what was made before takes none. */
export function openTwins(folder: string): Twins {
  fs.mkdirSync(folder, { recursive: true });
  const kept = new Set(fs.readdirSync(folder));
  const used = new Set<string>();
  return {
    link(hash, file) {
      const names = ENDINGS.map((ending) => hash + ending);
      if (!names.every((name) => kept.has(name))) return false;
      for (const ending of ENDINGS) {
        used.add(hash + ending);
        linkOrCopy(path.join(folder, hash + ending), file + ending);
      }
      return true;
    },
    keep(hash, file) {
      for (const ending of ENDINGS) {
        if (kept.has(hash + ending)) continue;
        used.add(hash + ending);
        keepAs(file + ending, path.join(folder, hash + ending));
        kept.add(hash + ending);
      }
    },
    prune() {
      for (const name of fs.readdirSync(folder)) if (!used.has(name)) fs.rmSync(path.join(folder, name));
    },
  };
}
