import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The coach's links and sessions, and the mail that waits to be sent. */
export const createOwner: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('owner_link')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('ends_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('owner_session')
      .addColumn('hash', 'text', (column) => column.primaryKey())
      .addColumn('started_at', 'bigint', (column) => column.notNull())
      .addColumn('ends_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('mail')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('sealed', 'text', (column) => column.notNull())
      .addColumn('about', 'text')
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('ends_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('mail_due').on('mail').column('due_at').execute();
    await db.schema.createIndex('mail_about').on('mail').column('about').execute();
  },
};
