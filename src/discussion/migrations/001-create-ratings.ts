import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createRatings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('rating')
      .addColumn('thread_id', 'text', (column) => column.notNull())
      .addColumn('reader_id', 'text', (column) => column.notNull())
      .addColumn('stars', 'integer', (column) => column.notNull().check(sql`stars between 1 and 5`))
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      // One reader, one rating a thread: held by the database, not by our care.
      .addPrimaryKeyConstraint('rating_pk', ['thread_id', 'reader_id'])
      .execute();
    // A summary reads this index alone.
    await db.schema.createIndex('rating_thread_stars').on('rating').columns(['thread_id', 'stars']).execute();
  },
};
