import fs from 'node:fs';
import path from 'node:path';
import { linkOrCopy } from '../../lib/link-or-copy.ts';
import type { OutputFile } from './output.ts';

/** Writes a site beside the folder that it is for, which it takes the place of once it is whole. */
export interface SiteWriter {
  /** Copied, not linked: whoever tries something out in a built script must not find it in the next export. */
  copy: (from: string, name: string) => void;
  write: (files: readonly OutputFile[]) => void;
  finish: () => void;
  /** Leaves what was there before as it was. */
  drop: () => void;
}

export function openWriter(outDir: string): SiteWriter {
  const making = `${outDir}.making`;
  const folders = new Set<string>();
  const drop = () => {
    fs.rmSync(making, { recursive: true, force: true });
  };
  // A build that was killed has left one.
  drop();
  return {
    copy(from, name) {
      fs.cpSync(from, path.join(making, name), { recursive: true });
    },
    write(files) {
      for (const { name, content } of files) {
        const file = path.join(making, name);
        const folder = path.dirname(file);
        if (!folders.has(folder)) fs.mkdirSync(folder, { recursive: true });
        folders.add(folder);
        if ('bytes' in content) fs.writeFileSync(file, content.bytes);
        else linkOrCopy(content.file, file);
      }
    },
    finish() {
      fs.rmSync(outDir, { recursive: true, force: true });
      fs.renameSync(making, outDir);
    },
    drop,
  };
}
