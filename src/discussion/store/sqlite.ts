import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { createKyselyStore } from './kysely-store.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Opens (and makes, where it is missing) the SQLite file of a site; ":memory:" for a passing one. */
export async function openSqliteStore(file: string): Promise<Store> {
  if (file !== ':memory:') fs.mkdirSync(path.dirname(file), { recursive: true });
  const database = new Database(file);
  // Readers never wait for a writer.
  database.pragma('journal_mode = WAL');
  // Every commit is synced: an acknowledged rating survives a power cut (sqlite.org/pragma.html#pragma_synchronous).
  database.pragma('synchronous = FULL');
  // Another process (a backup, a second server for a moment) may hold the lock; wait rather than fail.
  database.pragma('busy_timeout = 5000');
  database.pragma('foreign_keys = ON');
  return createKyselyStore(new Kysely<Tables>({ dialect: new SqliteDialect({ database }) }));
}
