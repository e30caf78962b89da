import fs from 'node:fs';
import path from 'node:path';
import { BEFORE_RESTORE } from '../../discussion/store/before-restore.ts';
import { narrow } from '../../lib/private-files.ts';
import { listBackups } from './backups.ts';
import { SECRET_FILE, type Settings } from '../settings/settings.ts';

/** What SQLite keeps beside a database. */
const BESIDE = ['', '-wal', '-shm'];

/**
 * Takes from everybody else what a version before this one, or a copy by hand, let them read: the data
 * folder, with all that lies below it, and the files that hold what readers gave or what signs for them.
 */
export function narrowData(
  settings: Pick<Settings, 'dataFolder' | 'databaseFile' | 'limitsFile' | 'backupFolder'>,
): void {
  const { dataFolder, databaseFile, limitsFile, backupFolder } = settings;
  narrow(dataFolder);
  narrow(path.join(dataFolder, SECRET_FILE));
  for (const file of [databaseFile, limitsFile]) for (const end of BESIDE) narrow(file + end);
  for (const file of listKept(databaseFile)) narrow(file);
  narrowBackups(backupFolder);
}

/** What `npm run restore` has replaced. */
function listKept(databaseFile: string): string[] {
  const { dir, base } = path.parse(databaseFile);
  if (!fs.existsSync(dir)) return [];
  return fs
    .readdirSync(dir)
    .filter((name) => name.startsWith(base + BEFORE_RESTORE))
    .map((name) => path.join(dir, name));
}

/** The folder of the backups and each of them. */
export function narrowBackups(folder: string): void {
  narrow(folder);
  for (const name of listBackups(folder)) narrow(path.join(folder, name));
}
