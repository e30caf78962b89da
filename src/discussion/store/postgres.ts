import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { createChanged, tellOfAllThreads, type Changed } from './changes.ts';
import { createKyselyStore, type OpenedStore } from './kysely-store.ts';
import type { Tables } from './tables.ts';
import { WITHOUT_NUL } from './without-nul.ts';
import { writeEach } from './writer.ts';

/** Connections of one process: PostgreSQL allows 100 in all unless told otherwise. */
const MOST_CONNECTIONS = 10;

/** How long to wait before listening again after the connection broke. */
const LISTEN_AGAIN_MILLISECONDS = 500;

const CHANNEL = 'thread_changed';

/** The driver gives bigints as text; our times and counts fit a number. */
const { INT8 } = pg.types.builtins;

/** Opens the PostgreSQL database of a site; any number of processes may share it. */
export async function openPostgresStore(url: string): Promise<OpenedStore> {
  const pool = openPool(url);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [WITHOUT_NUL] });
  const changed = createChanged(async (tx, threadId) => {
    await sql`select pg_notify(${CHANNEL}, ${threadId})`.execute(tx);
  });
  // PostgreSQL forgets deleted rows by itself (autovacuum); this only makes it do so at once.
  const scrub = async () => {
    await sql`vacuum rating, rater, comment, report, reply_notice, banned_reader, moderation_act,
      subscriber, subscriber_topic, letter_copy, letter_question`.execute(db);
  };
  const parts = { db, write: writeEach(db), changed, scrub };
  let stopListening = () => Promise.resolve();
  const store = await createKyselyStore(parts, async () => {
    await stopListening();
    await db.destroy();
  });
  stopListening = await hearOthers(url, db, changed);
  return store;
}

/** @internal Shared with the rate limiter, which has its own tables in the same database. */
export function openPool(url: string): pg.Pool {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    types,
  });
  // A connection that breaks while it is idle is replaced at the next query; unheard, it would end the process.
  pool.on('error', (error) => {
    // While it ends, its connections may be cut as well.
    if (pool.ending) return;
    console.error(`A database connection broke: ${error.message}`);
  });
  return pool;
}

/** Passes on what other processes change. After a gap, every thread may have changed. */
async function hearOthers(url: string, db: Kysely<Tables>, changed: Changed): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;

  const tellAll = () => tellOfAllThreads(db, changed);
  const listen = async () => {
    const next = new pg.Client({ connectionString: url, keepAlive: true });
    next.on('error', again);
    next.on('end', again);
    next.on('notification', ({ payload }) => {
      if (payload) changed.after(payload);
    });
    await next.connect();
    await next.query(`listen ${CHANNEL}`);
    client = next;
  };
  const again = () => {
    if (isOver || timer) return;
    client = undefined;
    timer = setTimeout(() => {
      timer = undefined;
      listen().then(tellAll).catch(again);
    }, LISTEN_AGAIN_MILLISECONDS);
    timer.unref();
  };

  await listen();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await client?.end();
  };
}
