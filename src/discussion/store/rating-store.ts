import { parseWith } from '../../lib/parse.ts';
import { starsSchema, type Histogram, type Stars } from '../rating.ts';
import type { StoreParts } from './store-parts.ts';
import type { RatingStore, ThreadCounts } from './store.ts';
import type { Tables } from './tables.ts';
import type { Database } from './writer.ts';

export function createRatingStore({ db, write, changed }: StoreParts): RatingStore {
  return {
    async setRating({ threadId, readerId, stars, at, isHeld }) {
      const time = at.getTime();
      await write(async (tx) => {
        // Of two first ratings at once, one makes the row and both go by it.
        if (isHeld !== undefined) await remember(tx, { reader_id: readerId, is_held: isHeld ? 1 : 0 });
        await tx
          .insertInto('rating')
          .values((select) => ({
            thread_id: threadId,
            reader_id: readerId,
            stars,
            created_at: time,
            updated_at: time,
            is_quarantined: select.fn.coalesce(
              select.selectFrom('rater').select('is_held').where('reader_id', '=', readerId),
              select.val(0),
            ),
          }))
          .onConflict((conflict) =>
            conflict.columns(['thread_id', 'reader_id']).doUpdateSet({ stars, updated_at: time }),
          )
          .execute();
        await changed.within(tx, threadId);
      });
      changed.after(threadId);
    },
    async withdrawRating(threadId, readerId) {
      await write(async (tx) => {
        const withdrawn = await tx
          .deleteFrom('rating')
          .where('thread_id', '=', threadId)
          .where('reader_id', '=', readerId)
          .returning('reader_id')
          .execute();
        // Or the next one would be their first again, and measured on somebody else's busy day.
        if (withdrawn.length > 0) await remember(tx, { reader_id: readerId, is_held: 0 });
        await changed.within(tx, threadId);
      });
      changed.after(threadId);
    },
    async findRating(threadId, readerId) {
      const row = await db
        .selectFrom('rating')
        .select('stars')
        .where('thread_id', '=', threadId)
        .where('reader_id', '=', readerId)
        .executeTakeFirst();
      return row && rowToStars(row);
    },
    async findRater(readerId) {
      const { rater, rating } = await db
        .selectNoFrom((select) => [
          select.selectFrom('rater').select('is_held').where('reader_id', '=', readerId).as('rater'),
          select.selectFrom('rating').select('stars').where('reader_id', '=', readerId).limit(1).as('rating'),
        ])
        .executeTakeFirstOrThrow();
      return rater === null && rating === null ? undefined : { isHeld: rater === 1 };
    },
    async countRatings(threadId) {
      const rows = await db
        .selectFrom('rating')
        .select(['stars', (select) => select.fn.countAll<number>().as('readers')])
        .where('thread_id', '=', threadId)
        .where('is_quarantined', '=', 0)
        .groupBy('stars')
        .execute();
      return rowsToHistogram(rows);
    },
    async countThreads(threadIds) {
      if (threadIds.length === 0) return new Map();
      const rows = await db
        .selectFrom('rating')
        .select(['thread_id', 'stars', (select) => select.fn.countAll<number>().as('readers')])
        .where('thread_id', 'in', threadIds)
        .where('is_quarantined', '=', 0)
        .groupBy(['thread_id', 'stars'])
        .unionAll(
          db
            .selectFrom('comment')
            .select((select) => [
              select.ref('thread_id').$notNull().as('thread_id'),
              // Stars are one to five, so zero is free to mean comments.
              select.val(0).$castTo<number>().as('stars'),
              select.fn.countAll<number>().as('readers'),
            ])
            .where('thread_id', 'in', threadIds)
            .where('is_private', '=', 0)
            .where('status', '=', 'approved')
            .groupBy('thread_id'),
        )
        .execute();
      const counts = new Map<string, ThreadCounts>();
      for (const [threadId, own] of Map.groupBy(rows, (row) => row.thread_id)) {
        const comments = own.find((row) => row.stars === 0);
        counts.set(threadId, {
          histogram: rowsToHistogram(own),
          commentCount: comments?.readers ?? 0,
        });
      }
      return counts;
    },
    async countQuarantined() {
      const rows = await db
        .selectFrom('rating')
        .select((select) => [
          'thread_id',
          select.fn.countAll<number>().as('readers'),
          select.fn.max('created_at').as('latest_at'),
        ])
        .where('is_quarantined', '=', 1)
        .groupBy('thread_id')
        .execute();
      return rows.map((row) => ({
        threadId: row.thread_id,
        count: row.readers,
        latestAt: new Date(row.latest_at),
      }));
    },
    async endQuarantine(threadId, verdict) {
      const count = await write(async (tx) => {
        if (verdict === 'count') {
          await tx
            .updateTable('rater')
            .set({ is_held: 0 })
            .where('reader_id', 'in', (select) =>
              select
                .selectFrom('rating')
                .select('reader_id')
                .where('thread_id', '=', threadId)
                .where('is_quarantined', '=', 1),
            )
            .execute();
        }
        const ended =
          verdict === 'count'
            ? await tx
                .updateTable('rating')
                .set({ is_quarantined: 0 })
                .where('thread_id', '=', threadId)
                .where('is_quarantined', '=', 1)
                .returning('reader_id')
                .execute()
            : await tx
                .deleteFrom('rating')
                .where('thread_id', '=', threadId)
                .where('is_quarantined', '=', 1)
                .returning('reader_id')
                .execute();
        await changed.within(tx, threadId);
        return ended.length;
      });
      changed.after(threadId);
      return count;
    },
  };
}

/** Whatever was known of a reader before stays. */
async function remember(tx: Database, rater: Tables['rater']): Promise<void> {
  await tx
    .insertInto('rater')
    .values(rater)
    .onConflict((conflict) => conflict.column('reader_id').doNothing())
    .execute();
}

export function rowToStars(row: { stars: number }): Stars {
  return parseWith(starsSchema, row.stars, { code: 'store-corrupt', place: 'rating.stars' });
}

function rowsToHistogram(rows: readonly { stars: number; readers: number }[]): Histogram {
  const readers = new Map(rows.map((row) => [row.stars, row.readers]));
  const of = (stars: number) => readers.get(stars) ?? 0;
  return [of(1), of(2), of(3), of(4), of(5)];
}
