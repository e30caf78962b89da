import fs from 'node:fs';
import path from 'node:path';

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
        const half = path.join(folder, `${hash}${ending}.${process.pid}`);
        linkOrCopy(file + ending, half);
        // Whole or not at all: a build that is killed leaves no half of a twin under its name.
        fs.renameSync(half, path.join(folder, hash + ending));
        kept.add(hash + ending);
      }
    },
    prune() {
      for (const name of fs.readdirSync(folder)) if (!used.has(name)) fs.rmSync(path.join(folder, name));
    },
  };
}

/** Nobody writes into a built file, so two names may share one. */
function linkOrCopy(from: string, to: string): void {
  fs.rmSync(to, { force: true });
  try {
    fs.linkSync(from, to);
  } catch {
    // The folder lies on another disk, or on one without links.
    fs.copyFileSync(from, to);
  }
}
