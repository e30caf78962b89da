import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPool } from '../../src/discussion/store/postgres.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { lookAtDatabase } from '../../src/server/launch/reached.ts';
import { startPostgres, type RunningPostgres } from '../postgres.ts';

let folder: string;
let postgres: RunningPostgres;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  postgres = await startPostgres();
}, 60_000);
afterAll(async () => {
  await postgres.stop();
  fs.rmSync(folder, { recursive: true });
});

describe('looking whether a database takes what is written', () => {
  it('writes to a SQLite that a server has open, and leaves nothing there', async () => {
    const databaseFile = path.join(folder, 'site.db');
    const store = await openSqliteStore(databaseFile);
    expect(await lookAtDatabase({ databaseUrl: undefined, databaseFile })).toEqual({ isReached: true });
    await store.close();
    const database = new Database(databaseFile, { readonly: true });
    expect(database.prepare("select 1 from sqlite_master where name = 'launch_check'").all()).toEqual([]);
    database.close();
  });

  it('says why a SQLite takes nothing', async () => {
    const missing = path.join(folder, 'missing.db');
    expect(await lookAtDatabase({ databaseUrl: undefined, databaseFile: missing })).toEqual({
      isReached: false,
      why: `there is no ${missing} yet: the server has not run`,
    });
    expect(fs.existsSync(missing)).toBe(false);
    const broken = path.join(folder, 'broken.db');
    fs.writeFileSync(broken, 'words, and no database: '.repeat(100));
    expect(await lookAtDatabase({ databaseUrl: undefined, databaseFile: broken })).toEqual({
      isReached: false,
      why: 'file is not a database',
    });
  });

  it('writes to a PostgreSQL, and leaves nothing there', async () => {
    const databaseUrl = await postgres.createDatabase();
    expect(await lookAtDatabase({ databaseUrl, databaseFile: '' })).toEqual({ isReached: true });
    const pool = openPool(databaseUrl);
    const { rows } = await pool.query("select 1 from pg_tables where tablename = 'launch_check'");
    await pool.end();
    expect(rows).toEqual([]);
  });

  it('says why a PostgreSQL takes nothing', async () => {
    const databaseUrl = (await postgres.createDatabase()).replace(/[^/]+$/, 'nothing_here');
    expect(await lookAtDatabase({ databaseUrl, databaseFile: '' })).toEqual({
      isReached: false,
      why: 'database "nothing_here" does not exist',
    });
  });
});
