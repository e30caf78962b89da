import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { parseWith } from '../../lib/parse.ts';
import { SiteError } from '../../lib/site-error.ts';
import { migrations } from '../migrations/index.ts';
import { starsSchema, type Histogram } from '../rating.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * One set of queries for every backend. Brings the database up to date first.
 *
 * @throws {SiteError} `migration-failed`, naming the migration.
 */
export async function createKyselyStore(db: Kysely<Tables>): Promise<Store> {
  await migrate(db);
  return {
    async setRating({ threadId, readerId, stars, at }) {
      const time = at.getTime();
      await db
        .insertInto('rating')
        .values({ thread_id: threadId, reader_id: readerId, stars, created_at: time, updated_at: time })
        .onConflict((conflict) =>
          conflict.columns(['thread_id', 'reader_id']).doUpdateSet({ stars, updated_at: time }),
        )
        .execute();
    },
    async withdrawRating(threadId, readerId) {
      await db
        .deleteFrom('rating')
        .where('thread_id', '=', threadId)
        .where('reader_id', '=', readerId)
        .execute();
    },
    async findRating(threadId, readerId) {
      const row = await db
        .selectFrom('rating')
        .select('stars')
        .where('thread_id', '=', threadId)
        .where('reader_id', '=', readerId)
        .executeTakeFirst();
      return row && parseWith(starsSchema, row.stars, { code: 'store-corrupt', place: 'rating.stars' });
    },
    async countRatings(threadId) {
      const rows = await db
        .selectFrom('rating')
        .select(['stars', (select) => select.fn.countAll<number | string>().as('readers')])
        .where('thread_id', '=', threadId)
        .groupBy('stars')
        .execute();
      const readers = new Map(rows.map((row) => [row.stars, Number(row.readers)]));
      const of = (stars: number) => readers.get(stars) ?? 0;
      return [of(1), of(2), of(3), of(4), of(5)] satisfies Histogram;
    },
    async ping() {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'unknown';
  throw new SiteError(
    'migration-failed',
    `The database could not be brought up to date: migration ${failed}.`,
    {
      cause: error,
    },
  );
}
