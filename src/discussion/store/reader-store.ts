import { EMPTIED, rowToComment } from './comment-row.ts';
import { dropEarlierTexts, rowToEarlierText } from './earlier-text-store.ts';
import type { StoreParts } from './store-parts.ts';
import { rowToNotice } from './notice-store.ts';
import { rowToStars } from './rating-store.ts';
import type { ReaderStore } from './store.ts';

export function createReaderStore({ db, write, changed, scrub }: StoreParts): ReaderStore {
  return {
    async readReader(readerId) {
      const [ratings, comments, notice, reports, earlier, ban, rater] = await Promise.all([
        db
          .selectFrom('rating')
          .selectAll()
          .where('reader_id', '=', readerId)
          .orderBy('created_at')
          .orderBy('thread_id')
          .execute(),
        db
          .selectFrom('comment')
          .selectAll()
          .where('reader_id', '=', readerId)
          .where('status', '!=', 'removed')
          .orderBy('created_at')
          .orderBy('id')
          .execute(),
        db.selectFrom('reply_notice').selectAll().where('reader_id', '=', readerId).executeTakeFirst(),
        db.selectFrom('report').selectAll().where('reader_id', '=', readerId).orderBy('created_at').execute(),
        db
          .selectFrom('earlier_text')
          .innerJoin('comment', 'comment.id', 'earlier_text.comment_id')
          .selectAll('earlier_text')
          .where('comment.reader_id', '=', readerId)
          .orderBy('earlier_text.replaced_at')
          .orderBy('earlier_text.comment_id')
          .execute(),
        db.selectFrom('banned_reader').selectAll().where('reader_id', '=', readerId).executeTakeFirst(),
        db.selectFrom('rater').selectAll().where('reader_id', '=', readerId).executeTakeFirst(),
      ]);
      return {
        ratings: ratings.map((row) => ({
          threadId: row.thread_id,
          stars: rowToStars(row),
          createdAt: new Date(row.created_at),
          updatedAt: new Date(row.updated_at),
        })),
        comments: comments.map(rowToComment),
        earlierTexts: earlier.map(rowToEarlierText),
        notice: notice && rowToNotice(notice),
        reports: reports.map((row) => ({ commentId: row.comment_id, createdAt: new Date(row.created_at) })),
        isHeld: rater?.is_held === 1,
        bannedAt: ban && new Date(ban.banned_at),
      };
    },
    async listPrivateReplies(readerId) {
      const rows = await db
        .selectFrom('comment')
        .innerJoin('comment as parent', 'parent.id', 'comment.parent_id')
        .selectAll('comment')
        .where('parent.reader_id', '=', readerId)
        .where('comment.author', '=', 'owner')
        .where('comment.is_private', '=', 1)
        .where('comment.status', '=', 'approved')
        .orderBy('comment.created_at')
        .execute();
      return rows.map(rowToComment);
    },
    async eraseReader(readerId) {
      const threadIds = await write(async (tx) => {
        // Before the ratings, in the order in which a rating is written: PostgreSQL locks row by row.
        await tx.deleteFrom('rater').where('reader_id', '=', readerId).execute();
        const ratings = await tx
          .deleteFrom('rating')
          .where('reader_id', '=', readerId)
          .returning('thread_id')
          .execute();
        // The coach's answers to what was private quote it often enough, and nobody else reads them.
        await tx
          .updateTable('comment')
          .set(EMPTIED)
          .where('is_private', '=', 1)
          .where('parent_id', 'in', (select) =>
            select.selectFrom('comment').select('id').where('reader_id', '=', readerId),
          )
          .execute();
        const comments = await tx
          .updateTable('comment')
          .set({ ...EMPTIED, reader_id: null, idempotency_key: null, request_hash: null })
          .where('reader_id', '=', readerId)
          .returning(['id', 'thread_id'])
          .execute();
        await dropEarlierTexts(
          tx,
          comments.map(({ id }) => id),
        );
        await tx.deleteFrom('reply_notice').where('reader_id', '=', readerId).execute();
        // What still waits to be mailed about them, or to them.
        await tx.deleteFrom('mail').where('about', '=', readerId).execute();
        await tx.deleteFrom('report').where('reader_id', '=', readerId).execute();
        await tx.deleteFrom('banned_reader').where('reader_id', '=', readerId).execute();
        await tx
          .updateTable('moderation_act')
          .set({ reader_id: null, comment_id: null })
          .where('reader_id', '=', readerId)
          .execute();
        const ids = [...ratings, ...comments].flatMap(({ thread_id }) => thread_id ?? []);
        const touched = [...new Set(ids)];
        for (const threadId of touched) await changed.within(tx, threadId);
        return touched;
      });
      for (const threadId of threadIds) changed.after(threadId);
      await scrub();
    },
  };
}
