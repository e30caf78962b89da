import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whether an address was confirmed in the browser that gave it; of those of before nobody knows. */
export const proveNotices: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('reply_notice')
      .addColumn('is_proven', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
