import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Where a reader wants the answer to a private message, and whether it went there. */
export const addAnswersByMail: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('comment').addColumn('answer_email', 'text').execute();
    await db.schema
      .alterTable('comment')
      .addColumn('delivery', 'text', (column) => column.check(sql`delivery in ('waiting', 'sent', 'failed')`))
      .execute();
  },
};
