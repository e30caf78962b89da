import type { ModerationAct } from '../moderation-act.ts';
import { makeRandomId } from '../random-id.ts';
import { commentToRow, EMPTIED, rowToComment } from './comment-row.ts';
import { settleEarlierTexts } from './earlier-text-store.ts';
import type { StoreParts } from './store-parts.ts';
import { createQueueStore } from './queue-store.ts';
import type { ModerationStore } from './store.ts';
import type { Tables } from './tables.ts';
import type { Database } from './writer.ts';

type ActRow = Tables['moderation_act'];

export function createModerationStore({ db, write, changed }: StoreParts): ModerationStore {
  /** Tells of every thread that a write touched, once each. */
  const changedAll = async (tx: Database, threadIds: Iterable<string | null | undefined>) => {
    for (const threadId of new Set(threadIds)) if (threadId) await changed.within(tx, threadId);
  };
  const afterAll = (threadIds: Iterable<string | null | undefined>) => {
    for (const threadId of new Set(threadIds)) if (threadId) changed.after(threadId);
  };

  return {
    ...createQueueStore(db),

    async moderate({ ids, kind, to, batchId, at }) {
      const moved = await write(async (tx) => {
        const rows = await tx
          .selectFrom('comment')
          .selectAll()
          .where('id', 'in', [...ids, ''])
          .where('status', 'not in', ['removed', to])
          .execute();
        const moved = [];
        for (const row of rows) {
          // Its author may have taken it back since it was read: what is empty is not published.
          const now = await tx
            .updateTable('comment')
            .set({ status: to })
            .where('id', '=', row.id)
            .where('status', '=', row.status)
            .returningAll()
            .executeTakeFirst();
          if (!now) continue;
          moved.push(now);
          const act = { act: kind, batchId, at, from: row.status, to };
          await tx.insertInto('moderation_act').values(toAct(now, act)).execute();
        }
        await settleReports(tx, ids, batchId);
        const movedIds = moved.map((row) => row.id);
        if (to === 'approved') await settleEarlierTexts(tx, movedIds, batchId);
        await changedAll(
          tx,
          moved.map((row) => row.thread_id),
        );
        return moved.map(rowToComment);
      });
      afterAll(moved.map((comment) => comment.threadId));
      return moved;
    },

    async keep({ ids, batchId, at }) {
      return write(async (tx) => {
        const published = await tx
          .selectFrom('comment')
          .select('id')
          .where('id', 'in', [...ids, ''])
          .where('status', '=', 'approved')
          .execute();
        const accepted = await settleEarlierTexts(
          tx,
          published.map((row) => row.id),
          batchId,
        );
        const settled = await settleReports(tx, ids, batchId);
        for (const id of accepted) settled.add(id);
        const rows = await tx
          .selectFrom('comment')
          .selectAll()
          .where('id', 'in', [...settled, ''])
          .execute();
        for (const row of rows) {
          await tx
            .insertInto('moderation_act')
            .values(toAct(row, { act: 'keep', batchId, at, from: row.status, to: row.status }))
            .execute();
        }
        return rows.map(rowToComment);
      });
    },

    async addReply(reply, batchId) {
      const row = commentToRow(reply);
      const outcome = await write(async (tx) => {
        const known = await insertReply(tx, row);
        if (known) return { reply: rowToComment(known.row), batchId: known.batchId, isRepeat: true };
        const act = { act: 'reply', batchId, at: reply.createdAt, from: null, to: row.status } as const;
        await tx.insertInto('moderation_act').values(toAct(row, act)).execute();
        await changedAll(tx, [row.thread_id]);
        return { reply: rowToComment(row), batchId, isRepeat: false };
      });
      if (!outcome.isRepeat) afterAll([row.thread_id]);
      return outcome;
    },

    async banReader({ readerId, batchId, at }) {
      const dropped = await write(async (tx) => {
        await tx
          .insertInto('banned_reader')
          .values({ reader_id: readerId, banned_at: at.getTime() })
          .onConflict((conflict) => conflict.column('reader_id').doNothing())
          .execute();
        const nobody = { id: null, thread_id: null, reader_id: readerId };
        await tx
          .insertInto('moderation_act')
          .values(toAct(nobody, { act: 'ban', batchId, at, from: null, to: null }))
          .execute();
        const rows = await tx
          .updateTable('comment')
          .set({ status: 'spam' })
          .where('reader_id', '=', readerId)
          .where('status', '=', 'pending')
          .returningAll()
          .execute();
        for (const row of rows) {
          await tx
            .insertInto('moderation_act')
            .values(toAct(row, { act: 'ban', batchId, at, from: 'pending', to: 'spam' }))
            .execute();
        }
        await changedAll(
          tx,
          rows.map((row) => row.thread_id),
        );
        return rows.map(rowToComment);
      });
      afterAll(dropped.map((comment) => comment.threadId));
      return dropped;
    },

    async isBanned(readerId) {
      const row = await db
        .selectFrom('banned_reader')
        .select('reader_id')
        .where('reader_id', '=', readerId)
        .executeTakeFirst();
      return row !== undefined;
    },

    async undo(batchId, at) {
      const undone = await write(async (tx) => {
        const acts = await tx
          .updateTable('moderation_act')
          .set({ undone_at: at.getTime() })
          .where('batch_id', '=', batchId)
          .where('undone_at', 'is', null)
          .returningAll()
          .execute();
        for (const act of acts) await takeBack(tx, act);
        for (const table of ['report', 'earlier_text'] as const) {
          await tx.updateTable(table).set({ settled_by: null }).where('settled_by', '=', batchId).execute();
        }
        await changedAll(
          tx,
          acts.map((act) => act.thread_id),
        );
        return acts;
      });
      afterAll(undone.map((act) => act.thread_id));
      return undone.map(rowToAct);
    },

    async listActs({ before, limit }) {
      let query = db.selectFrom('moderation_act').selectAll();
      if (before !== undefined) {
        const { at, id } = (await db
          .selectFrom('moderation_act')
          .select(['at', 'id'])
          .where('id', '=', before)
          .executeTakeFirst()) ?? { at: 0, id: '' };
        query = query.where((where) =>
          where.or([where('at', '<', at), where.and([where('at', '=', at), where('id', '<', id)])]),
        );
      }
      const rows = await query.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).execute();
      return rows.map(rowToAct);
    },
  };
}

/** Gives the row another id where its own belongs to something else. @returns what says the same already under its id. */
async function insertReply(
  tx: Database,
  row: Tables['comment'],
): Promise<{ row: Tables['comment']; batchId: string } | undefined> {
  const inserted = await tx
    .insertInto('comment')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return undefined;
  const known = await tx
    .selectFrom('comment')
    .innerJoin('moderation_act', 'moderation_act.comment_id', 'comment.id')
    .selectAll('comment')
    .select('moderation_act.batch_id')
    .where('comment.id', '=', row.id)
    .where('moderation_act.act', '=', 'reply')
    .where('comment.status', '!=', 'removed')
    .where('comment.parent_id', 'is not distinct from', row.parent_id)
    .where('comment.text', '=', row.text)
    .executeTakeFirst();
  if (known) return { row: known, batchId: known.batch_id };
  row.id = makeRandomId();
  await tx.insertInto('comment').values(row).execute();
  return undefined;
}

/** @returns the comments whose reports this act settles. */
async function settleReports(tx: Database, ids: readonly string[], batchId: string): Promise<Set<string>> {
  const rows = await tx
    .updateTable('report')
    .set({ settled_by: batchId })
    .where('comment_id', 'in', [...ids, ''])
    .where('settled_by', 'is', null)
    .returning('comment_id')
    .execute();
  return new Set(rows.map((row) => row.comment_id));
}

async function takeBack(tx: Database, act: ActRow): Promise<void> {
  if (act.comment_id === null) {
    if (act.act === 'ban' && act.reader_id !== null) {
      await tx.deleteFrom('banned_reader').where('reader_id', '=', act.reader_id).execute();
    }
    return;
  }
  if (act.act === 'reply') {
    await tx.updateTable('comment').set(EMPTIED).where('id', '=', act.comment_id).execute();
    return;
  }
  if (act.from_status === null || act.to_status === null) return;
  await tx
    .updateTable('comment')
    .set({ status: act.from_status })
    .where('id', '=', act.comment_id)
    .where('status', '=', act.to_status)
    .execute();
}

export function toAct(
  about: { id: string | null; thread_id: string | null; reader_id: string | null },
  {
    act,
    batchId,
    at,
    from,
    to,
  }: Pick<ActRow, 'act'> & {
    batchId: string;
    at: Date;
    from: ActRow['from_status'];
    to: ActRow['to_status'];
  },
): ActRow {
  return {
    id: makeRandomId(),
    batch_id: batchId,
    act,
    thread_id: about.thread_id,
    comment_id: about.id,
    reader_id: about.reader_id,
    from_status: from,
    to_status: to,
    at: at.getTime(),
    undone_at: null,
  };
}

function rowToAct(row: ActRow): ModerationAct {
  return {
    id: row.id,
    batchId: row.batch_id,
    kind: row.act,
    threadId: row.thread_id ?? undefined,
    commentId: row.comment_id ?? undefined,
    readerId: row.reader_id ?? undefined,
    from: row.from_status ?? undefined,
    to: row.to_status ?? undefined,
    at: new Date(row.at),
    undoneAt: row.undone_at === null ? undefined : new Date(row.undone_at),
  };
}
