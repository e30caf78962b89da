import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who of a list that came from elsewhere is yet to be asked by mail. */
export const createLetterQuestions: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('letter_question')
      .addColumn('subscriber_id', 'text', (column) => column.primaryKey())
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('letter_question_due')
      .on('letter_question')
      .columns(['due_at', 'subscriber_id'])
      .execute();
  },
};
