import path from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { makePrivateFile, makePrivateFolder } from '../../lib/private-files.ts';
import { createChanged, tellOfAllThreads } from './changes.ts';
import { createKyselyStore, type OpenedStore } from './kysely-store.ts';
import { refuseNetworkFolder } from './network-folder.ts';
import type { Tables } from './tables.ts';
import { writeInGroups } from './writer.ts';

/**
 * Opens (and makes, where it is missing) the SQLite file of a site; ":memory:" for a passing one.
 *
 * @throws {SiteError} `database-on-network`
 */
export async function openSqliteStore(file: string): Promise<OpenedStore> {
  if (file !== ':memory:') {
    makePrivateFolder(path.dirname(file));
    refuseNetworkFolder(path.dirname(file));
  }
  const database = openDatabase(file);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: keepStatements(database) }) });
  const scrub = () =>
    db.connection().execute(() => {
      scrubFiles(database);
      return Promise.resolve();
    });
  const changed = createChanged();
  const stopLooking = hearOthers(database, () => tellOfAllThreads(db, changed));
  return createKyselyStore({ db, write: writeInGroups(db), changed, scrub }, () => {
    stopLooking();
    return db.destroy();
  });
}

/** How often to look whether another process wrote: a look takes some microseconds. */
const LOOK_MILLISECONDS = 1000;

/**
 * Calls back after another process (a command, a second server) has written. SQLite counts such
 * writes (sqlite.org/pragma.html#pragma_data_version) but does not say what they were.
 */
function hearOthers(database: Database.Database, tell: () => Promise<void>): () => void {
  const read = () => database.pragma('data_version', { simple: true });
  let known = read();
  const timer = setInterval(() => {
    const version = read();
    if (version === known) return;
    known = version;
    tell().catch((error: unknown) => {
      console.error(error);
    });
  }, LOOK_MILLISECONDS);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** A connection set up as the site needs it. */
export function openDatabase(file: string): Database.Database {
  if (file !== ':memory:') makePrivateFile(file);
  const database = new Database(file);
  // Readers never wait for a writer.
  database.pragma('journal_mode = WAL');
  // Every commit is synced: an acknowledged rating survives a power cut (sqlite.org/pragma.html#pragma_synchronous).
  database.pragma('synchronous = FULL');
  // Another process (a backup, a second server for a moment) may hold the lock; wait rather than fail.
  database.pragma('busy_timeout = 5000');
  database.pragma('foreign_keys = ON');
  // What is deleted is overwritten.
  database.pragma('secure_delete = ON');
  // Its own knows ASCII alone (sqlite.org/lang_corefunc.html#lower), so that "Émilie" would be found by nothing.
  database.function('lower', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? text.toLowerCase() : text,
  );
  return database;
}

/**
 * Overwriting what is deleted leaves the copies that SQLite made when it moved rows between pages,
 * and the log of the pages as they were: the first go by writing the file anew, the second by
 * emptying the log.
 */
function scrubFiles(database: Database.Database): void {
  database.exec('VACUUM');
  database.pragma('wal_checkpoint(TRUNCATE)');
}

/** Kysely prepares anew for each query; the site has some sixty different ones. */
function keepStatements(database: Database.Database): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      const known = statements.get(text);
      if (known) return known;
      const statement = database.prepare(text);
      // Lists of ids make texts of every length: those are not worth keeping.
      if (statements.size < 500) statements.set(text, statement);
      return statement;
    },
    close() {
      statements.clear();
      database.close();
    },
  };
}
