import { openKeptFiles } from '../lib/kept-files.ts';
import { linkOrCopy } from '../lib/link-or-copy.ts';

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
    link(hash, file) {
      const br = kept.find(`${hash}.br`);
      const gz = kept.find(`${hash}.gz`);
      if (br === undefined || gz === undefined) return false;
      linkOrCopy(br, `${file}.br`);
      linkOrCopy(gz, `${file}.gz`);
      return true;
    },
    keep(hash, file) {
      kept.keep(`${hash}.br`, `${file}.br`);
      kept.keep(`${hash}.gz`, `${file}.gz`);
    },
    prune: () => {
      kept.prune();
    },
  };
}
