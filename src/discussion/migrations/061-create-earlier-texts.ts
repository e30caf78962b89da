import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What a published comment said before its author changed it, until the coach has looked at the change. */
export const createEarlierTexts: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('earlier_text')
      .addColumn('comment_id', 'text', (column) => column.primaryKey())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('replaced_at', 'bigint', (column) => column.notNull())
      // How often the comment was changed since.
      .addColumn('changes', 'integer', (column) => column.notNull())
      // The act by which the coach accepted what it says now; null while that waits for her.
      .addColumn('settled_by', 'text')
      .execute();
    await db.schema
      .createIndex('earlier_text_waiting')
      .on('earlier_text')
      .columns(['settled_by', 'comment_id'])
      .execute();
  },
};
