import { ok, toDo, type LaunchCheck } from '../finding.ts';

/** A daily one may be late by a day: a machine sleeps, a timer is missed. */
const MOST_HOURS = 48;

/** What readers gave is in no git. */
export const checkBackups: LaunchCheck = {
  slug: 'backups',
  check({ newestBackup, now, settings: { backupFolder } }) {
    const write = `Have npm run backup run each day (deploy/common-ground-backup.timer does); it writes to ${backupFolder}.`;
    if (!newestBackup) return toDo('There is no backup.', write);
    const hours = Math.floor((now.getTime() - newestBackup.getTime()) / (60 * 60 * 1000));
    return hours < MOST_HOURS
      ? ok(`The newest backup is ${hours} hours old. Copy ${backupFolder} to another machine, too.`)
      : toDo(`The newest backup is ${hours} hours old.`, write);
  },
};
