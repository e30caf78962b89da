import type { StoreParts } from './store-parts.ts';
import type { NoticeStore, ReplyNotice } from './store.ts';
import type { Tables } from './tables.ts';

export function createNoticeStore({ db, write }: StoreParts): NoticeStore {
  return {
    askForNotice({ id, readerId, email, at }) {
      return write(async (tx) => {
        const known = await tx
          .selectFrom('reply_notice')
          .selectAll()
          .where('reader_id', '=', readerId)
          .executeTakeFirst();
        if (known?.email === email) return rowToNotice(known);
        const row = {
          reader_id: readerId,
          id,
          email,
          created_at: at.getTime(),
          confirmed_at: null,
          is_proven: 0,
        };
        await tx
          .insertInto('reply_notice')
          .values(row)
          .onConflict((conflict) =>
            conflict
              .column('reader_id')
              .doUpdateSet({ id, email, created_at: row.created_at, confirmed_at: null, is_proven: 0 }),
          )
          .execute();
        return rowToNotice(row);
      });
    },
    async findNotice(id) {
      const row = await db.selectFrom('reply_notice').selectAll().where('id', '=', id).executeTakeFirst();
      return row && rowToNotice(row);
    },
    async findNoticeOf(readerId) {
      const row = await db
        .selectFrom('reply_notice')
        .selectAll()
        .where('reader_id', '=', readerId)
        .executeTakeFirst();
      return row && rowToNotice(row);
    },
    async listNoticesOf(rootId) {
      const rows = await db
        .selectFrom('reply_notice')
        .selectAll()
        .where('confirmed_at', 'is not', null)
        .where('reader_id', 'in', (select) =>
          select
            .selectFrom('comment')
            .select((each) => each.ref('reader_id').$notNull().as('reader_id'))
            .where('reader_id', 'is not', null)
            .where('status', '=', 'approved')
            .where((where) => where.or([where('id', '=', rootId), where('parent_id', '=', rootId)])),
        )
        .execute();
      return rows.map(rowToNotice);
    },
    confirmNotice: (id, { at, isProven }) =>
      write(async (tx) => {
        const row = await tx
          .updateTable('reply_notice')
          .set((set) => ({ confirmed_at: set.fn.coalesce('confirmed_at', set.val(at.getTime())) }))
          .$if(isProven, (update) => update.set({ is_proven: 1 }))
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst();
        return row !== undefined;
      }),
    endNotice: (id) =>
      write(async (tx) => {
        const row = await tx
          .deleteFrom('reply_notice')
          .where('id', '=', id)
          .returning('id')
          .executeTakeFirst();
        return row !== undefined;
      }),
    dropUnconfirmed: (before) =>
      write(async (tx) => {
        const rows = await tx
          .deleteFrom('reply_notice')
          .where('confirmed_at', 'is', null)
          .where('created_at', '<', before.getTime())
          .returning('id')
          .execute();
        return rows.length;
      }),
  };
}

export function rowToNotice(row: Tables['reply_notice']): ReplyNotice {
  return {
    id: row.id,
    readerId: row.reader_id,
    email: row.email,
    createdAt: new Date(row.created_at),
    confirmedAt: row.confirmed_at === null ? undefined : new Date(row.confirmed_at),
    isProven: row.is_proven === 1,
  };
}
