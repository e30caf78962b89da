import type { Selectable } from 'kysely';
import type { EarlierText } from '../earlier-text.ts';
import type { StoreParts } from './store-parts.ts';
import type { EarlierTextStore } from './store.ts';
import type { Tables } from './tables.ts';
import type { Database } from './writer.ts';

export function createEarlierTextStore({ db }: StoreParts): EarlierTextStore {
  return {
    async findEarlierTexts(commentIds) {
      const rows = await db
        .selectFrom('earlier_text')
        .selectAll()
        .where('comment_id', 'in', [...commentIds, ''])
        .where('settled_by', 'is', null)
        .execute();
      return new Map(rows.map((row) => [row.comment_id, rowToEarlierText(row)]));
    },
  };
}

export function rowToEarlierText(row: Selectable<Tables['earlier_text']>): EarlierText {
  return {
    commentId: row.comment_id,
    text: row.text,
    replacedAt: new Date(row.replaced_at),
    changes: row.changes,
  };
}

/** Keeps what a comment said before this change, unless the coach has still to look at an earlier change of it. */
export async function keepEarlierText(
  tx: Database,
  { commentId, text, at }: { commentId: string; text: string; at: Date },
): Promise<void> {
  const kept = { text, replaced_at: at.getTime(), changes: 1, settled_by: null };
  const counted = await tx
    .updateTable('earlier_text')
    .set((set) => ({ changes: set('changes', '+', 1) }))
    .where('comment_id', '=', commentId)
    .where('settled_by', 'is', null)
    .returning('comment_id')
    .executeTakeFirst();
  if (counted) return;
  await tx
    .insertInto('earlier_text')
    .values({ comment_id: commentId, ...kept })
    .onConflict((conflict) => conflict.column('comment_id').doUpdateSet(kept))
    .execute();
}

/** @returns the comments whose change this act accepts. */
export async function settleEarlierTexts(
  tx: Database,
  commentIds: readonly string[],
  batchId: string,
): Promise<string[]> {
  const rows = await tx
    .updateTable('earlier_text')
    .set({ settled_by: batchId })
    .where('comment_id', 'in', [...commentIds, ''])
    .where('settled_by', 'is', null)
    .returning('comment_id')
    .execute();
  return rows.map((row) => row.comment_id);
}

export async function dropEarlierTexts(tx: Database, commentIds: readonly string[]): Promise<void> {
  await tx
    .deleteFrom('earlier_text')
    .where('comment_id', 'in', [...commentIds, ''])
    .execute();
}
