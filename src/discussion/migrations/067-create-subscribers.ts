import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who gets letters. */
export const createSubscribers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('subscriber')
      .addColumn('id', 'text', (column) => column.primaryKey())
      // Keyed with the site's secret: finds an address, and tells nobody what it is.
      .addColumn('address_hash', 'text', (column) => column.notNull().unique())
      .addColumn('sealed_address', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('pace', 'text', (column) => column.notNull().check(sql`pace in ('each', 'month')`))
      .addColumn('asked_at', 'bigint', (column) => column.notNull())
      // Null until the address's owner has said yes.
      .addColumn('consent_how', 'text', (column) => column.check(sql`consent_how in ('form', 'import')`))
      .addColumn('consent_at', 'bigint')
      .addColumn('consent_words', 'text')
      .addColumn('ended_at', 'bigint')
      .addColumn('ended_why', 'text', (column) =>
        column.check(sql`ended_why in ('asked', 'refused', 'complained')`),
      )
      .execute();
    await db.schema.createIndex('subscriber_asked').on('subscriber').columns(['asked_at', 'id']).execute();
    await db.schema.createIndex('subscriber_consent').on('subscriber').column('consent_at').execute();

    // None of them: whatever the site writes about.
    await db.schema
      .createTable('subscriber_topic')
      .addColumn('subscriber_id', 'text', (column) => column.notNull())
      .addColumn('topic', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('subscriber_topic_key', ['subscriber_id', 'topic'])
      .execute();
  },
};
