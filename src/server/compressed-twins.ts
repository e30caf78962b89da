import { openKeptFiles } from '../lib/kept-files.ts';

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
  const kept = openKeptFiles(folder);
  return {
    link: (hash, file) =>
      ENDINGS.every((ending) => kept.has(hash + ending)) &&
      ENDINGS.every((ending) => kept.take(hash + ending, file + ending)),
    keep(hash, file) {
      for (const ending of ENDINGS) kept.keep(hash + ending, file + ending);
    },
    prune: () => {
      kept.prune();
    },
  };
}
