import { ok, toDo, type LaunchCheck } from '../finding.ts';

/** What a reader sends can be kept. */
export const checkDatabase: LaunchCheck = {
  slug: 'database',
  check({ database, settings: { databaseUrl, dataFolder } }) {
    if (database.isReached) return ok('The database takes what is written.');
    return toDo(
      `Nothing can be written: ${database.why}.`,
      databaseUrl === undefined
        ? `Start the server once, and let its user own ${dataFolder}.`
        : 'Correct DATABASE_URL, and let its user create tables in that database.',
    );
  },
};
