import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What must be known of who rated when their ratings are gone, or tell nothing of it. */
export const createRaters: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('rater')
      .addColumn('reader_id', 'text', (column) => column.primaryKey())
      .addColumn('is_held', 'integer', (column) => column.notNull().check(sql`is_held in (0, 1)`))
      .execute();
    // Who has one rating in quarantine came in a burst, wherever else they rated since.
    await sql`insert into rater (reader_id, is_held)
      select distinct reader_id, 1 from rating where is_quarantined = 1`.execute(db);
  },
};
