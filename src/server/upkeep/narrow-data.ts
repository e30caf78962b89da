import path from 'node:path';
import { narrow } from '../../lib/private-files.ts';
import { listBackups } from './backups.ts';
import { SECRET_FILE, type Settings } from '../settings/settings.ts';

/** What SQLite keeps beside a database, and `npm run restore` beside the one it replaced. */
const BESIDE = ['', '-wal', '-shm', '.before-restore'];

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
  narrowBackups(backupFolder);
}

/** The folder of the backups and each of them. */
export function narrowBackups(folder: string): void {
  narrow(folder);
  for (const name of listBackups(folder)) narrow(path.join(folder, name));
}
