import { sql } from 'kysely';
import { COMMENT_STATUSES } from '../comment.ts';
import { rowToComment } from './comment-row.ts';
import type { ModerationStore } from './store.ts';
import type { Database } from './writer.ts';

/** What the coach looks at; what she does about it is in moderation-store.ts. */
export function createQueueStore(
  db: Database,
): Pick<ModerationStore, 'listComments' | 'countByStatus' | 'countWaiting'> {
  return {
    async listComments({ status, isPrivate, isReported, isChanged, search, before, limit }) {
      let query = db.selectFrom('comment').selectAll().where('status', '!=', 'removed');
      if (status !== undefined) query = query.where('status', '=', status);
      if (isPrivate !== undefined) query = query.where('is_private', '=', isPrivate ? 1 : 0);
      if (isReported) {
        const waiting = db.selectFrom('report').select('comment_id').where('settled_by', 'is', null);
        query = query.where('status', '=', 'approved').where('id', 'in', waiting);
      }
      if (isChanged) {
        const waiting = db.selectFrom('earlier_text').select('comment_id').where('settled_by', 'is', null);
        query = query.where('status', 'in', ['approved', 'pending']).where('id', 'in', waiting);
      }
      if (search !== undefined && search.trim() !== '') {
        const pattern = `%${search
          .trim()
          .toLowerCase()
          .replace(/[\\%_]/g, '\\$&')}%`;
        query = query.where(
          sql<boolean>`(lower(name) like ${pattern} escape '\\' or lower(text) like ${pattern} escape '\\')`,
        );
      }
      if (before !== undefined) {
        const { created_at, id } = (await db
          .selectFrom('comment')
          .select(['created_at', 'id'])
          .where('id', '=', before)
          .executeTakeFirst()) ?? { created_at: 0, id: '' };
        query = query.where((where) =>
          where.or([
            where('created_at', '<', created_at),
            where.and([where('created_at', '=', created_at), where('id', '<', id)]),
          ]),
        );
      }
      const rows = await query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit).execute();
      return rows.map(rowToComment);
    },

    countWaiting() {
      const reported = db.selectFrom('report').select('comment_id').where('settled_by', 'is', null);
      const changed = db.selectFrom('earlier_text').select('comment_id').where('settled_by', 'is', null);
      const count = db.selectFrom('comment').select((select) => select.fn.countAll<number>().as('count'));
      const pending = count.where('status', '=', 'pending');
      return db
        .selectNoFrom([
          pending.where('is_private', '=', 0).$asScalar().as('comments'),
          pending.where('is_private', '=', 1).$asScalar().as('messages'),
          count.where('status', '=', 'approved').where('id', 'in', reported).$asScalar().as('reported'),
          count.where('status', '=', 'approved').where('id', 'in', changed).$asScalar().as('changed'),
        ])
        .executeTakeFirstOrThrow();
    },

    async countByStatus() {
      const rows = await db
        .selectFrom('comment')
        .select(['status', (select) => select.fn.countAll<number>().as('count')])
        .groupBy('status')
        .execute();
      const of = (status: string) => rows.find((row) => row.status === status)?.count ?? 0;
      const [pending, approved, rejected, spam, removed] = COMMENT_STATUSES;
      return {
        pending: of(pending),
        approved: of(approved),
        rejected: of(rejected),
        spam: of(spam),
        removed: of(removed),
      };
    },
  };
}
