import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What a write works with: reads and writes in it happen together or not at all. */
export type Database = Kysely<Tables>;

/** Runs writes, each in a transaction; what it gives back is durable. */
export type Write = <T>(act: (db: Database) => Promise<T>) => Promise<T>;

/** For a database with many connections: a transaction for each write. */
export function writeEach(db: Database): Write {
  return (act) => db.transaction().execute(act);
}

interface Job {
  run(db: Database): Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * For a database with one writer: all writes that wait go into one transaction, since a commit
 * costs one sync of the disk however much is in it. Each has a savepoint, so that one that fails
 * takes no other with it, and is answered only after the commit.
 */
export function writeInGroups(db: Database): Write {
  let waiting: Job[] = [];
  let isRunning = false;

  const runGroup = async (jobs: Job[]) => {
    const done: Job[] = [];
    await db.connection().execute(async (connection) => {
      // "immediate": a transaction that reads first could not become a writer once another process wrote.
      await sql`begin immediate`.execute(connection);
      try {
        for (const job of jobs) {
          await sql`savepoint job`.execute(connection);
          try {
            await job.run(connection);
            done.push(job);
          } catch (error) {
            await sql`rollback to job`.execute(connection);
            job.reject(error);
          }
          await sql`release job`.execute(connection);
        }
        await sql`commit`.execute(connection);
      } catch (error) {
        await sql`rollback`.execute(connection);
        throw error;
      }
    });
    for (const job of done) job.resolve();
  };

  const runAll = async () => {
    isRunning = true;
    while (waiting.length > 0) {
      // SQLite answers at once, so without this turn of the event loop each request would be carried
      // through to its answer before the next one is read, and every group would be a group of one.
      await new Promise((resolve) => setImmediate(resolve));
      const jobs = waiting;
      waiting = [];
      await runGroup(jobs).catch((error: unknown) => {
        for (const job of jobs) job.reject(error);
      });
    }
    isRunning = false;
  };

  return async <T>(act: (db: Database) => Promise<T>) => {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    let outcome: { value: T } | undefined;
    waiting.push({
      async run(connection) {
        outcome = { value: await act(connection) };
      },
      resolve: () => {
        resolve(undefined);
      },
      reject,
    });
    if (!isRunning) void runAll();
    await promise;
    if (!outcome) throw new Error('A write was answered before it ran.');
    return outcome.value;
  };
}
