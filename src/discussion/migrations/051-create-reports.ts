import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What readers report to the coach, until she has looked at it. */
export const createReports: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('report')
      .addColumn('comment_id', 'text', (column) => column.notNull())
      .addColumn('reader_id', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      // The act by which the coach settled it; null while it waits for her.
      .addColumn('settled_by', 'text')
      .addPrimaryKeyConstraint('report_pk', ['comment_id', 'reader_id'])
      .execute();
    await db.schema.createIndex('report_of_reader').on('report').column('reader_id').execute();
    await db.schema
      .createIndex('report_waiting')
      .on('report')
      .columns(['settled_by', 'comment_id'])
      .execute();
  },
};
