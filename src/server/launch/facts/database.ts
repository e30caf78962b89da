import fs from 'node:fs';
import Database from 'better-sqlite3';
import { openPool } from '../../../discussion/store/postgres.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Reached } from './reached.ts';

/** Writes something and takes it back, where readers' words will go. */
export async function lookAtDatabase({
  databaseUrl,
  databaseFile,
}: Pick<Settings, 'databaseUrl' | 'databaseFile'>): Promise<Reached> {
  try {
    if (databaseUrl === undefined) writeToSqlite(databaseFile);
    else await writeToPostgres(databaseUrl);
    return { isReached: true };
  } catch (error) {
    return { isReached: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function writeToSqlite(file: string): void {
  if (!fs.existsSync(file)) throw new Error(`there is no ${file} yet: the server has not run`);
  const database = new Database(file, { fileMustExist: true });
  try {
    database.pragma('busy_timeout = 5000');
    database.exec('begin immediate; create table launch_check (id integer); rollback;');
  } finally {
    database.close();
  }
}

async function writeToPostgres(url: string): Promise<void> {
  const pool = openPool(url);
  try {
    const client = await pool.connect();
    try {
      await client.query('begin; create table launch_check (id integer); rollback;');
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}
