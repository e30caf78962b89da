import fs from 'node:fs';

/** Gives a file another name, in place of what may be there. Nobody may write into either after it. */
export function linkOrCopy(from: string, to: string): void {
  try {
    fs.linkSync(from, to);
  } catch {
    // Something is there, or the folder lies on another disk, or on one without links.
    fs.rmSync(to, { force: true });
    try {
      fs.linkSync(from, to);
    } catch {
      fs.copyFileSync(from, to);
      const { atime, mtime } = fs.statSync(from);
      fs.utimesSync(to, atime, mtime);
    }
  }
}
