import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How readers rated a post where it stood before: told, and never counted with what is given here. */
export const createImportedRatings: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('imported_rating')
      .addColumn('thread_id', 'text', (column) => column.primaryKey())
      // Of stars from one to five: 450 are four and a half.
      .addColumn('hundredths', 'integer', (column) =>
        column.notNull().check(sql`hundredths >= 100 and hundredths <= 500`),
      )
      .addColumn('readers', 'integer', (column) => column.notNull().check(sql`readers > 0`))
      .execute();
  },
};
