import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, PostgresDialect, sql, SqliteDialect } from 'kysely';
import * as z from 'zod';
import { makePrivateFile, makePrivateFolder, narrow } from '../../lib/private-files.ts';
import { SiteError } from '../../lib/site-error.ts';
import { BEFORE_RESTORE } from './before-restore.ts';
import { openPool, openPostgresStore } from './postgres.ts';
import { openDatabase, openSqliteStore } from './sqlite.ts';

/** Where the site's data lives: a PostgreSQL address, or a SQLite file. */
export interface StorePlace {
  databaseUrl: string | undefined;
  databaseFile: string;
}

type AnyTables = Record<string, Record<string, unknown>>;

/** What is worth nothing tomorrow, and what each database keeps about itself. */
const LEFT_OUT = /^(?:kysely_migration|kysely_migration_lock|rate_limit|daily_salt)$/;

/**
 * Writes everything into one SQLite file, while the site goes on taking comments: the state of one
 * moment. A PostgreSQL's backup is the same kind of file, so a site can move from one to the other. For
 * this user alone, like what it is of.
 */
export async function backUp(place: StorePlace, target: string): Promise<void> {
  const passing = `${target}.part`;
  makePrivateFolder(path.dirname(path.resolve(target)));
  fs.rmSync(passing, { force: true });
  makePrivateFile(passing);
  if (place.databaseUrl === undefined) {
    if (!fs.existsSync(place.databaseFile)) {
      throw new SiteError('backup-source-missing', `There is no database at ${place.databaseFile}.`);
    }
    const source = new Database(place.databaseFile, { fileMustExist: true });
    await source.backup(passing);
    source.close();
  } else {
    await (await openSqliteStore(passing)).close();
    await copyFromPostgres(place.databaseUrl, passing);
  }
  settle(passing);
  // Whole or not at all: a backup that was cut off never has the name of one.
  fs.renameSync(passing, target);
}

/**
 * Puts a backup in the place of what is there. The SQLite file that was there is kept beside it, and so is what another
 * restore has kept.
 *
 * @throws {SiteError} `backup-unreadable`, `restore-while-running`
 */
export async function restore(place: StorePlace, source: string): Promise<void> {
  refuseBrokenBackup(source);
  if (place.databaseUrl !== undefined) return copyToPostgres(source, place.databaseUrl);
  const { databaseFile } = place;
  const passing = `${databaseFile}.part`;
  makePrivateFolder(path.dirname(databaseFile));
  if (fs.existsSync(databaseFile)) refuseWhileRunning(databaseFile);
  for (const end of LEFT_BESIDE) fs.rmSync(passing + end, { force: true });
  try {
    // A copy has the rights of what it is of, which lay wherever its owner put it.
    fs.copyFileSync(source, passing);
    narrow(passing);
    // Brings a backup of an earlier version up to date, and fails now rather than at the next start.
    await (await openSqliteStore(passing)).close();
    settle(passing);
  } catch (error) {
    for (const end of LEFT_BESIDE) fs.rmSync(passing + end, { force: true });
    throw error;
  }
  // Nothing of what is live is touched before the whole of the other is there.
  if (fs.existsSync(databaseFile))
    fs.renameSync(databaseFile, findFreeName(`${databaseFile}${BEFORE_RESTORE}`));
  fs.renameSync(passing, databaseFile);
}

/** What SQLite keeps beside a database, and the database itself. */
const LEFT_BESIDE = ['', '-wal', '-shm', '-journal'];

function findFreeName(name: string): string {
  let found = name;
  for (let number = 2; fs.existsSync(found); number += 1) found = `${name}-${number}`;
  return found;
}

/** One file without a log beside it, synced. */
function settle(file: string): void {
  const database = new Database(file);
  database.pragma('journal_mode = DELETE');
  database.close();
  refuseBrokenBackup(file);
}

function refuseBrokenBackup(file: string): void {
  try {
    const database = new Database(file, { readonly: true, fileMustExist: true });
    const integrity = database.pragma('integrity_check', { simple: true });
    const tables = database.prepare("select name from sqlite_master where name = 'comment'").all();
    database.close();
    if (integrity === 'ok' && tables.length === 1) return;
  } catch (error) {
    throw new SiteError('backup-unreadable', `${file} cannot be read as a backup.`, { cause: error });
  }
  throw new SiteError('backup-unreadable', `${file} is damaged, or no backup of a site.`);
}

/** SQLite gives up its log only when nobody else has the file open. */
function refuseWhileRunning(file: string): void {
  const database = openDatabase(file);
  database.pragma('busy_timeout = 0');
  try {
    database.pragma('journal_mode = DELETE');
  } catch (error) {
    throw new SiteError('restore-while-running', `${file} is in use.`, {
      hint: 'Stop the server first, then restore, then start it again.',
      cause: error,
    });
  } finally {
    database.close();
  }
}

async function copyFromPostgres(url: string, file: string): Promise<void> {
  const from = new Kysely<AnyTables>({ dialect: new PostgresDialect({ pool: openPool(url) }) });
  const to = new Kysely<AnyTables>({ dialect: new SqliteDialect({ database: openDatabase(file) }) });
  // One moment for all tables.
  await from
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => to.transaction().execute((target) => copyTables(tx, target)));
  await from.destroy();
  await to.destroy();
}

async function copyToPostgres(file: string, url: string): Promise<void> {
  // Brings the database up to date, so that it has the tables.
  await (await openPostgresStore(url)).close();
  const from = new Kysely<AnyTables>({ dialect: new SqliteDialect({ database: openDatabase(file) }) });
  const to = new Kysely<AnyTables>({ dialect: new PostgresDialect({ pool: openPool(url) }) });
  await to.transaction().execute(async (tx) => {
    await copyTables(from, tx);
    // Servers that run hear that every thread may have changed.
    await sql`select pg_notify('thread_changed', thread_id) from
      (select thread_id from rating union select thread_id from comment where thread_id is not null) as t`.execute(
      tx,
    );
  });
  await from.destroy();
  await to.destroy();
}

/** So many rows go over together: SQLite takes 32,766 values in a statement, a comment has fourteen. */
const ROWS_AT_ONCE = 500;

async function copyTables(from: Kysely<AnyTables>, to: Kysely<AnyTables>): Promise<void> {
  const names = async (db: Kysely<AnyTables>) =>
    (await db.introspection.getTables()).map(({ name }) => name).filter((name) => !LEFT_OUT.test(name));
  const there = new Set(await names(to));
  for (const name of await names(from)) {
    if (!there.has(name)) continue;
    await to.deleteFrom(name).execute();
    const rows = await from.selectFrom(name).selectAll().execute();
    // Comments before their replies, which refer to them.
    rows.sort(
      (a, b) =>
        Number('parent_id' in a && a['parent_id'] !== null) -
        Number('parent_id' in b && b['parent_id'] !== null),
    );
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      await to
        .insertInto(name)
        .values(rows.slice(start, start + ROWS_AT_ONCE))
        .execute();
    }
  }
}

/** The one argument of the two commands. */
export const fileArgumentSchema = z.tuple(
  [z.string().min(1)],
  'Name one file, such as backups/site.db, after two hyphens',
);
