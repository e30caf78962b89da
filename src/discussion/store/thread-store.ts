import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Comment } from '../comment.ts';
import type { ReaderId } from '../reader-token.ts';
import { rowToComment } from './comment-row.ts';
import { dropEarlierTexts } from './earlier-text-store.ts';
import type { StoreParts } from './store-parts.ts';
import type { CommentsOfThread, ThreadStore } from './store.ts';
import type { Tables } from './tables.ts';
import type { Database } from './writer.ts';

type Comments = ExpressionBuilder<Tables, 'comment'>;

/** What of a thread a reader sees, a page at a time. */
export function createThreadStore({
  db,
  write,
  changed,
  scrub,
}: Pick<StoreParts, 'db' | 'write' | 'changed' | 'scrub'>): ThreadStore {
  return {
    async countThread(threadId, readerId) {
      const [comments, roots] = await Promise.all([
        db
          .selectFrom('comment')
          .select((select) => select.fn.countAll<number>().as('count'))
          .where('thread_id', '=', threadId)
          .where('is_private', '=', 0)
          .where('status', '=', 'approved')
          .executeTakeFirstOrThrow(),
        selectRoots(db, { threadId, readerId })
          .select((select) => select.fn.countAll<number>().as('count'))
          .executeTakeFirstOrThrow(),
      ]);
      return { commentCount: comments.count, rootCount: roots.count };
    },
    async listRoots({ sort, offset, limit, ...whose }) {
      const direction = sort === 'newest' ? 'desc' : 'asc';
      const rows = await selectRoots(db, whose)
        .selectAll()
        .orderBy('created_at', direction)
        .orderBy('id', direction)
        .limit(limit)
        .offset(offset)
        .execute();
      return rows.map(rowToComment);
    },
    async listReplies({ rootIds, readerId, offset = 0, limit }) {
      const numbered = db
        .selectFrom('comment')
        .selectAll()
        .select((select) => [
          select.fn
            .agg<number>('row_number')
            .over((over) => over.partitionBy('parent_id').orderBy('created_at').orderBy('id'))
            .as('place'),
          select.fn
            .countAll<number>()
            .over((over) => over.partitionBy('parent_id'))
            .as('total'),
        ])
        .where('parent_id', 'in', [...rootIds, ''])
        .where('is_private', '=', 0)
        .where((where) => isSeen(where, readerId));
      const rows = await db
        .selectFrom(numbered.as('reply'))
        .selectAll()
        .where('place', '>', offset)
        .where('place', '<=', offset + limit)
        .orderBy('place')
        .execute();
      const found = new Map<string, { replies: Comment[]; total: number }>();
      for (const row of rows) {
        const of = found.get(row.parent_id ?? '') ?? { replies: [], total: row.total };
        of.replies.push(rowToComment(row));
        found.set(row.parent_id ?? '', of);
      }
      return found;
    },
    async countRootsBefore({ createdAt, id }, whose) {
      const { count } = await selectRoots(db, whose)
        .select((select) => select.fn.countAll<number>().as('count'))
        .where((where) => isBefore(where, { createdAt, id }))
        .executeTakeFirstOrThrow();
      return count;
    },
    async countRepliesBefore({ createdAt, id, parentId = '' }, readerId) {
      const { count } = await db
        .selectFrom('comment')
        .select((select) => select.fn.countAll<number>().as('count'))
        .where('parent_id', '=', parentId)
        .where('is_private', '=', 0)
        .where((where) => isSeen(where, readerId))
        .where((where) => isBefore(where, { createdAt, id }))
        .executeTakeFirstOrThrow();
      return count;
    },
    async listNewest(threadId, limit) {
      const rows = await db
        .selectFrom('comment')
        .selectAll()
        .where('thread_id', '=', threadId)
        .where('is_private', '=', 0)
        .where('status', '=', 'approved')
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(rowToComment);
    },
    async eraseThread(threadId) {
      await write(async (tx) => {
        await tx.deleteFrom('rating').where('thread_id', '=', threadId).execute();
        await tx.deleteFrom('imported_rating').where('thread_id', '=', threadId).execute();
        const gone = await tx
          .selectFrom('comment')
          .select('id')
          .where('thread_id', '=', threadId)
          .where('is_private', '=', 0)
          .execute();
        const ids = gone.map(({ id }) => id);
        await dropEarlierTexts(tx, ids);
        await tx
          .deleteFrom('report')
          .where('comment_id', 'in', [...ids, ''])
          .execute();
        await tx
          .deleteFrom('moderation_act')
          .where('comment_id', 'in', [...ids, ''])
          .execute();
        // Replies before what they reply to.
        await tx
          .deleteFrom('comment')
          .where('thread_id', '=', threadId)
          .where('is_private', '=', 0)
          .where('parent_id', 'is not', null)
          .execute();
        await tx
          .deleteFrom('comment')
          .where('thread_id', '=', threadId)
          .where('is_private', '=', 0)
          .execute();
        await changed.within(tx, threadId);
      });
      changed.after(threadId);
      await scrub();
    },
  };
}

/** Comments that reply to none: those that this reader sees, and those that are gone where replies to them stay. */
function selectRoots(db: Database, { threadId, readerId }: CommentsOfThread) {
  return db
    .selectFrom('comment')
    .where('thread_id', '=', threadId)
    .where('parent_id', 'is', null)
    .where('is_private', '=', 0)
    .where((where) =>
      where.or([
        isSeen(where, readerId),
        where.exists((select) =>
          select
            .selectFrom('comment as reply')
            .select('reply.id')
            .whereRef('reply.parent_id', '=', 'comment.id')
            .where('reply.is_private', '=', 0)
            .where((reply) =>
              reply.or([
                reply('reply.status', '=', 'approved'),
                ...(readerId === undefined
                  ? []
                  : [
                      reply.and([
                        reply('reply.reader_id', '=', readerId),
                        reply('reply.status', 'in', ['pending', 'spam']),
                      ]),
                    ]),
              ]),
            ),
        ),
      ]),
    );
}

/** What is published, and this reader's own that waits: to its author, what was taken for spam waits. */
function isSeen(where: Comments, readerId: ReaderId | undefined): Expression<SqlBool> {
  return where.or([
    where('status', '=', 'approved'),
    ...(readerId === undefined
      ? []
      : [where.and([where('reader_id', '=', readerId), where('status', 'in', ['pending', 'spam'])])]),
  ]);
}

function isBefore(
  where: Comments,
  { createdAt, id }: Pick<Comment, 'createdAt' | 'id'>,
): Expression<SqlBool> {
  const at = createdAt.getTime();
  return where.or([
    where('created_at', '<', at),
    where.and([where('created_at', '=', at), where('id', '<', id)]),
  ]);
}
