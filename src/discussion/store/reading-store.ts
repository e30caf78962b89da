import { sql } from 'kysely';
import type { StoreParts } from './store-parts.ts';
import type { ReadingStore } from './store.ts';

export function createReadingStore({ db, write }: Pick<StoreParts, 'db' | 'write'>): ReadingStore {
  return {
    async addReadings(day, readings) {
      if (readings.length === 0) return;
      await write((tx) =>
        tx
          .insertInto('reading')
          .values(readings.map(({ postId, views, readers }) => ({ day, post_id: postId, views, readers })))
          .onConflict((conflict) =>
            conflict.columns(['day', 'post_id']).doUpdateSet((set) => ({
              views: sql<number>`reading.views + ${set.ref('excluded.views')}`,
              readers: sql<number>`reading.readers + ${set.ref('excluded.readers')}`,
            })),
          )
          .execute(),
      );
    },
    async listReadings(since) {
      const rows = await db.selectFrom('reading').selectAll().where('day', '>=', since).execute();
      return rows.map(({ day, post_id, views, readers }) => ({ day, postId: post_id, views, readers }));
    },
    async countGiven({ since, milliseconds }) {
      // A number of JavaScript is a fraction to SQLite, whose division would be one as well.
      const span = sql<number>`cast((created_at - ${since.getTime()}) / ${milliseconds} as integer)`;
      const given = db
        .selectFrom('rating')
        .select(['thread_id', span.as('span'), sql<string>`'rating'`.as('kind')])
        .where('created_at', '>=', since.getTime())
        .where('is_quarantined', '=', 0)
        .unionAll(
          db
            .selectFrom('comment')
            .select((select) => [
              select.ref('thread_id').$notNull().as('thread_id'),
              span.as('span'),
              sql<string>`'comment'`.as('kind'),
            ])
            .where('created_at', '>=', since.getTime())
            .where('thread_id', 'is not', null)
            .where('is_private', '=', 0)
            .where('author', '=', 'reader')
            .where('status', '=', 'approved'),
        );
      const rows = await db
        .selectFrom(given.as('given'))
        .select((select) => ['thread_id', 'span', 'kind', select.fn.countAll<number>().as('count')])
        .groupBy(['thread_id', 'span', 'kind'])
        .execute();
      return rows.map(({ thread_id, span: index, kind, count }) => ({
        postId: thread_id,
        span: index,
        kind: kind === 'rating' ? 'rating' : 'comment',
        count,
      }));
    },
  };
}
