import type { Comment } from '../comment.ts';
import { EMPTIED, rowToComment } from './comment-row.ts';
import type { StoreParts } from './store-parts.ts';
import { toAct } from './moderation-store.ts';
import type { MessageStore } from './store.ts';

export function createMessageStore({
  db,
  write,
  scrub,
}: Pick<StoreParts, 'db' | 'write' | 'scrub'>): MessageStore {
  return {
    async listAnswers(messageIds) {
      const rows = await db
        .selectFrom('comment')
        .selectAll()
        .where('parent_id', 'in', [...messageIds, ''])
        .where('is_private', '=', 1)
        .where('author', '=', 'owner')
        .where('status', '=', 'approved')
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      const answers = new Map<string, Comment[]>();
      for (const answer of rows.map(rowToComment)) {
        const of = answers.get(answer.parentId ?? '') ?? [];
        of.push(answer);
        answers.set(answer.parentId ?? '', of);
      }
      return answers;
    },
    async setDelivery(answerId, delivery) {
      await write((tx) =>
        tx
          .updateTable('comment')
          .set({ delivery })
          .where('id', '=', answerId)
          // Of one that was taken back there is nothing to tell.
          .where('status', '!=', 'removed')
          .execute(),
      );
    },
    async deleteMessage({ id, batchId, at }) {
      const isDeleted = await write(async (tx) => {
        const row = await tx
          .updateTable('comment')
          .set({ ...EMPTIED, idempotency_key: null, request_hash: null })
          .where('id', '=', id)
          .where('is_private', '=', 1)
          .where('author', '=', 'reader')
          .where('status', '!=', 'removed')
          .returningAll()
          .executeTakeFirst();
        if (!row) return false;
        await tx.updateTable('comment').set(EMPTIED).where('parent_id', '=', id).execute();
        await tx
          .insertInto('moderation_act')
          .values(toAct(row, { act: 'delete', batchId, at, from: null, to: null }))
          .execute();
        return true;
      });
      if (isDeleted) await scrub();
      return isDeleted;
    },
  };
}
