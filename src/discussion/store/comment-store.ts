import { commentToRow, EMPTIED, rowToComment } from './comment-row.ts';
import { dropEarlierTexts, keepEarlierText } from './earlier-text-store.ts';
import type { StoreParts } from './store-parts.ts';
import type { AddedComment, CommentStore, NewComment } from './store.ts';
import type { Database } from './writer.ts';

/** Two equal comments this close are one that was sent twice (tdoc#519 saw 0.8 s between them). */
const TWIN_MILLISECONDS = 15_000;

export function createCommentStore({ db, write, changed }: StoreParts): CommentStore {
  return {
    async addComment(comment) {
      const { threadId } = comment;
      const outcome = await write(async (tx) => {
        const known = (await findByKey(tx, comment)) ?? (await findTwin(tx, comment));
        if (known) return known;
        if (!(await spendProof(tx, comment))) {
          // The other one of two equal requests may have spent it while this one waited.
          return (await findByKey(tx, comment)) ?? 'proof-spent';
        }
        const row = commentToRow(comment, comment.idempotency);
        const inserted = await tx
          .insertInto('comment')
          .values(row)
          // Another process may have said the same a moment ago.
          .onConflict((conflict) => conflict.columns(['reader_id', 'idempotency_key']).doNothing())
          .returningAll()
          .executeTakeFirst();
        if (!inserted) return (await findByKey(tx, comment)) ?? 'key-reused';
        if (threadId !== undefined) await changed.within(tx, threadId);
        return { comment: rowToComment(inserted), isRepeat: false, firstStatus: row.first_status };
      });
      const isAdded = typeof outcome !== 'string' && !outcome.isRepeat;
      if (isAdded && threadId !== undefined) changed.after(threadId);
      return outcome;
    },
    async findComment(id) {
      const row = await db.selectFrom('comment').selectAll().where('id', '=', id).executeTakeFirst();
      return row && rowToComment(row);
    },
    async editComment({ id, readerId, text, from, status, isEarlierKept, at, editableSince }) {
      const edited = await write(async (tx) => {
        const before = await tx.selectFrom('comment').select('text').where('id', '=', id).executeTakeFirst();
        let query = tx
          .updateTable('comment')
          .set({ text, status, edited_at: at.getTime() })
          .where('id', '=', id)
          .where('reader_id', '=', readerId)
          .where('status', '!=', 'removed')
          .where('created_at', '>=', editableSince.getTime());
        if (from !== undefined) query = query.where('status', '=', from);
        const row = await query.returningAll().executeTakeFirst();
        if (row && before && isEarlierKept)
          await keepEarlierText(tx, { commentId: id, text: before.text, at });
        if (row?.thread_id) await changed.within(tx, row.thread_id);
        return row;
      });
      if (edited?.thread_id) changed.after(edited.thread_id);
      return edited && rowToComment(edited);
    },
    async removeComment(id, readerId) {
      const removed = await write(async (tx) => {
        const row = await tx
          .updateTable('comment')
          .set(EMPTIED)
          .where('id', '=', id)
          .where('reader_id', '=', readerId)
          .where('status', '!=', 'removed')
          .returning('thread_id')
          .executeTakeFirst();
        if (row) await dropEarlierTexts(tx, [id]);
        if (row?.thread_id) await changed.within(tx, row.thread_id);
        return row;
      });
      if (removed?.thread_id) changed.after(removed.thread_id);
      return removed !== undefined;
    },
    async countApproved(readerId, exceptId = '') {
      const { count } = await db
        .selectFrom('comment')
        .select((select) => select.fn.countAll<number>().as('count'))
        .where('reader_id', '=', readerId)
        .where('status', '=', 'approved')
        .where('is_private', '=', 0)
        .where('id', '!=', exceptId)
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

async function findByKey(
  db: Database,
  { readerId, idempotency }: NewComment,
): Promise<AddedComment | 'key-reused' | undefined> {
  if (readerId === undefined || idempotency === undefined) return undefined;
  const row = await db
    .selectFrom('comment')
    .selectAll()
    .where('reader_id', '=', readerId)
    .where('idempotency_key', '=', idempotency.key)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.request_hash !== idempotency.requestHash) return 'key-reused';
  return { comment: rowToComment(row), isRepeat: true, firstStatus: row.first_status };
}

async function findTwin(db: Database, comment: NewComment): Promise<AddedComment | undefined> {
  if (comment.readerId === undefined) return undefined;
  const row = await db
    .selectFrom('comment')
    .selectAll()
    .where('reader_id', '=', comment.readerId)
    .where('created_at', '>=', comment.createdAt.getTime() - TWIN_MILLISECONDS)
    .where('status', '!=', 'removed')
    .where('thread_id', 'is not distinct from', comment.threadId ?? null)
    .where('parent_id', 'is not distinct from', comment.parentId ?? null)
    .where('is_private', '=', comment.isPrivate ? 1 : 0)
    // Who asks for the answer elsewhere says something else.
    .where('answer_email', 'is not distinct from', comment.answerEmail ?? null)
    .where('name', '=', comment.name)
    .where('text', '=', comment.text)
    .executeTakeFirst();
  return row && { comment: rowToComment(row), isRepeat: true, firstStatus: row.first_status };
}

/** True where there is nothing to spend; false where it was spent before. */
async function spendProof(db: Database, { proof, createdAt }: NewComment): Promise<boolean> {
  if (proof === undefined) return true;
  // An expired one is refused for that alone, so its row has done its work.
  await db.deleteFrom('spent_proof').where('expires_at', '<', createdAt.getTime()).execute();
  const row = await db
    .insertInto('spent_proof')
    .values({ id: proof.id, expires_at: proof.expiresAt.getTime() })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
