import Database from 'better-sqlite3';
import { makePrivateFile } from '../../lib/private-files.ts';

/** How long one waits for the one before it. */
const MOST_MILLISECONDS = 15 * 60 * 1000;

/**
 * Runs one publish, or one build, at a time, in the order in which they get hold of the lock. It is a
 * lock of SQLite's, which the kernel lets go when a process dies: no crash leaves one behind.
 */
export async function withLock<Result>(file: string, act: () => Promise<Result>): Promise<Result> {
  makePrivateFile(file);
  const database = new Database(file);
  try {
    database.pragma(`busy_timeout = ${MOST_MILLISECONDS}`);
    database.exec('begin exclusive');
    return await act();
  } finally {
    database.close();
  }
}
