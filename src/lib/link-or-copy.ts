import fs from 'node:fs';

/** Gives a file another name, in place of what may be there. Nobody may write into either after it. */
export function linkOrCopy(from: string, to: string): void {
  fs.rmSync(to, { force: true });
  try {
    fs.linkSync(from, to);
  } catch {
    // The folder lies on another disk, or on one without links.
    fs.copyFileSync(from, to);
  }
}
