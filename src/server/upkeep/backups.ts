import fs from 'node:fs';
import path from 'node:path';

/** Two weeks of daily ones: time to notice that something is gone. */
const KEPT = 14;

const NAME = /^site-\d{8}T\d{6}Z\.db$/;

/** "site-20261124T031500Z.db": by name in the order in which they were made. */
export function nameBackup(now: Date): string {
  return `site-${now.toISOString().replace(/[-:]|\.\d+/g, '')}.db`;
}

/** Deletes all but the newest ones; other files in the folder are left alone. */
export function pruneBackups(folder: string): void {
  for (const name of listBackups(folder).slice(0, -KEPT)) fs.rmSync(path.join(folder, name));
}

/** When the newest backup of the folder was made. */
export function findNewestBackup(folder: string): Date | undefined {
  const newest = listBackups(folder).at(-1);
  return newest === undefined ? undefined : fs.statSync(path.join(folder, newest)).mtime;
}

/** The names of those in the folder, oldest first. */
export function listBackups(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort();
}
