import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const createNoticesAndProofs: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('reply_notice')
      .addColumn('reader_id', 'text', (column) => column.primaryKey())
      // What the links in mail carry; nobody finds a reader by it but us.
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      // Null until the address's owner has said yes.
      .addColumn('confirmed_at', 'bigint')
      .execute();

    await db.schema
      .createTable('spent_proof')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('spent_proof_expiry').on('spent_proof').column('expires_at').execute();

    // A burst's ratings are kept, and counted only when the coach says so.
    await db.schema
      .alterTable('rating')
      .addColumn('is_quarantined', 'integer', (column) =>
        column
          .notNull()
          .defaultTo(0)
          .check(sql`is_quarantined in (0, 1)`),
      )
      .execute();
    await db.schema.dropIndex('rating_thread_stars').execute();
    await db.schema
      .createIndex('rating_summary')
      .on('rating')
      .columns(['thread_id', 'is_quarantined', 'stars'])
      .execute();
    await db.schema.createIndex('rating_of_reader').on('rating').column('reader_id').execute();
  },
};
