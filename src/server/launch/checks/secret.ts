import { ok, toDo, type LaunchCheck } from '../finding.ts';

/** Whoever knows it can be any reader. */
export const checkSecret: LaunchCheck = {
  slug: 'secret',
  check({ secret, settings: { databaseUrl } }) {
    if (secret.place === 'environment') return ok('SECRET is set.');
    if (!secret.isPrivate) {
      return toDo(`Others on this machine can read ${secret.file}.`, `Write: chmod 600 ${secret.file}`);
    }
    if (databaseUrl !== undefined) {
      return toDo(
        'The secret is kept on this machine, and servers that share a database must share it.',
        `Set SECRET on each server to the same text: what is in ${secret.file}.`,
      );
    }
    return ok(`The secret is kept in ${secret.file}, readable by the site alone. Keep a copy with a backup.`);
  },
};
