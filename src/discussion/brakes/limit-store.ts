import path from 'node:path';
import { randomBytes } from 'node:crypto';
import Database from 'better-sqlite3';
import { RateLimiterPostgres, RateLimiterSQLite, type RateLimiterStoreAbstract } from 'rate-limiter-flexible';
import { makePrivateFile, makePrivateFolder } from '../../lib/private-files.ts';
import { openPool } from '../store/postgres.ts';

/** How often something may happen: `points` times in `seconds`. */
export interface Limit {
  name: string;
  points: number;
  seconds: number;
}

/** Where the brakes count. What they count by is salted with a word that is thrown away daily. */
export interface LimitStore {
  createLimiter(limit: Limit): RateLimiterStoreAbstract;
  /** The day's salt, the same for every process. */
  getSalt(day: string): Promise<string>;
  /** Deletes the salts of all days but this one, and what was counted and no longer counts. */
  forgetOtherDays(day: string): Promise<void>;
  close(): Promise<void>;
}

const TABLE = 'rate_limit';

/**
 * A SQLite file of its own beside the site's: what it holds is worth nothing tomorrow, so it is not
 * synced to the disk, is in no backup and never in the way of a comment.
 */
export function openSqliteLimits(file: string): LimitStore {
  if (file !== ':memory:') {
    makePrivateFolder(path.dirname(file));
    makePrivateFile(file);
  }
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  database.pragma('busy_timeout = 5000');
  database.pragma('secure_delete = ON');
  database.exec(
    `create table if not exists ${TABLE} (key text primary key, points integer not null default 0, expire integer);
     create table if not exists daily_salt (day text primary key, salt text not null)`,
  );
  const insert = database.prepare('insert into daily_salt values (?, ?) on conflict do nothing');
  const forget = database.prepare('delete from daily_salt where day <> ?');
  const expire = database.prepare(`delete from ${TABLE} where expire < ?`);
  const read = database.prepare<[string], { salt: string }>('select salt from daily_salt where day = ?');
  return {
    createLimiter: (limit) =>
      new RateLimiterSQLite({
        ...toOptions(limit),
        storeClient: database,
        storeType: 'better-sqlite3',
      }),
    getSalt(day) {
      insert.run(day, makeSalt());
      return Promise.resolve(read.get(day)?.salt ?? '');
    },
    forgetOtherDays(day) {
      forget.run(day);
      expire.run(Date.now());
      return Promise.resolve();
    },
    close() {
      database.close();
      return Promise.resolve();
    },
  };
}

/** Counts in the site's PostgreSQL, so that all processes count together. */
export async function openPostgresLimits(url: string): Promise<LimitStore> {
  const pool = openPool(url);
  // Two processes that make the same table at the same time: the second would fail without the lock.
  await pool.query(
    `begin; select pg_advisory_xact_lock(710424);
     create unlogged table if not exists ${TABLE} (key varchar(255) primary key, points integer not null default 0, expire bigint);
     create table if not exists daily_salt (day text primary key, salt text not null); commit`,
  );
  return {
    createLimiter: (limit) => new RateLimiterPostgres({ ...toOptions(limit), storeClient: pool }),
    async getSalt(day) {
      await pool.query('insert into daily_salt values ($1, $2) on conflict do nothing', [day, makeSalt()]);
      const { rows } = await pool.query<{ salt: string }>('select salt from daily_salt where day = $1', [
        day,
      ]);
      return rows[0]?.salt ?? '';
    },
    async forgetOtherDays(day) {
      await pool.query('delete from daily_salt where day <> $1', [day]);
      await pool.query(`delete from ${TABLE} where expire < $1`, [Date.now()]);
    },
    close: () => pool.end(),
  };
}

function toOptions({ name, points, seconds }: Limit) {
  return { keyPrefix: name, points, duration: seconds, tableName: TABLE, tableCreated: true };
}

function makeSalt(): string {
  return randomBytes(32).toString('base64url');
}
