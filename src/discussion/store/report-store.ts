import { rowToComment } from './comment-row.ts';
import type { StoreParts } from './store-parts.ts';
import type { ReportStore } from './store.ts';

export function createReportStore({ db, write }: StoreParts): ReportStore {
  return {
    async addReport({ commentId, readerId, at }) {
      return write(async (tx) => {
        const row = await tx
          .selectFrom('comment')
          .selectAll()
          .where('id', '=', commentId)
          .where('status', '=', 'approved')
          .where('is_private', '=', 0)
          .where('author', '=', 'reader')
          .executeTakeFirst();
        if (!row) return undefined;
        const added = await tx
          .insertInto('report')
          .values({ comment_id: commentId, reader_id: readerId, created_at: at.getTime(), settled_by: null })
          .onConflict((conflict) => conflict.columns(['comment_id', 'reader_id']).doNothing())
          .returning('comment_id')
          .executeTakeFirst();
        return { comment: rowToComment(row), isRepeat: added === undefined };
      });
    },
    async countReports(commentIds) {
      const rows = await db
        .selectFrom('report')
        .select(['comment_id', (select) => select.fn.countAll<number>().as('count')])
        .where('comment_id', 'in', [...commentIds, ''])
        .where('settled_by', 'is', null)
        .groupBy('comment_id')
        .execute();
      return new Map(rows.map((row) => [row.comment_id, row.count]));
    },
  };
}
