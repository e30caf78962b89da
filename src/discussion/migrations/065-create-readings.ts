import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How often pages were opened: sums alone, of a post and a day. */
export const createReadings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('reading')
      // By the site's clocks: "2026-11-24".
      .addColumn('day', 'text', (column) => column.notNull())
      // The post's id; empty for all pages of the site together.
      .addColumn('post_id', 'text', (column) => column.notNull())
      .addColumn('views', 'integer', (column) => column.notNull())
      .addColumn('readers', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('reading_of_day', ['day', 'post_id'])
      .execute();
  },
};
