import { commentToRow } from './comment-row.ts';
import type { StoreParts } from './store-parts.ts';
import type { ImportStore } from './store.ts';

/** So many rows at once: each has seventeen values, and SQLite takes 32,766. */
const ROWS_AT_ONCE = 500;

export function createImportStore({
  db,
  write,
  changed,
}: Pick<StoreParts, 'db' | 'write' | 'changed'>): ImportStore {
  return {
    async addImported(threadId, comments) {
      // Replies behind what they reply to.
      const [roots, replies] = [
        comments.filter(({ parentId }) => parentId === undefined),
        comments.filter(({ parentId }) => parentId !== undefined),
      ];
      const rows = [...roots, ...replies].map((comment) =>
        commentToRow({ ...comment, threadId, readerId: undefined, author: 'reader', isPrivate: false }),
      );
      const added = await write(async (tx) => {
        let count = 0;
        for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
          const inserted = await tx
            .insertInto('comment')
            .values(rows.slice(from, from + ROWS_AT_ONCE))
            .onConflict((conflict) => conflict.column('id').doNothing())
            .returning('id')
            .execute();
          count += inserted.length;
        }
        if (count > 0) await changed.within(tx, threadId);
        return count;
      });
      if (added > 0) changed.after(threadId);
      return added;
    },
    async setImportedRating(threadId, { average, count }) {
      const told = { hundredths: Math.round(average * 100), readers: count };
      await write(async (tx) => {
        await tx
          .insertInto('imported_rating')
          .values({ thread_id: threadId, ...told })
          .onConflict((conflict) => conflict.column('thread_id').doUpdateSet(told))
          .execute();
        await changed.within(tx, threadId);
      });
      changed.after(threadId);
    },
    async findImportedRating(threadId) {
      const row = await db
        .selectFrom('imported_rating')
        .selectAll()
        .where('thread_id', '=', threadId)
        .executeTakeFirst();
      return row && { average: row.hundredths / 100, count: row.readers };
    },
  };
}
