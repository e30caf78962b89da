import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Letters, and the queue of their copies. */
export const createLetters: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('letter')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('post', 'month')`))
      // A list as JSON: nobody asks for a letter by one of its posts.
      .addColumn('post_ids', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('note', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) =>
        column.notNull().check(sql`state in ('draft', 'waiting', 'sending', 'paused', 'sent', 'cancelled')`),
      )
      .addColumn('due_at', 'bigint')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('started_at', 'bigint')
      .addColumn('sent_at', 'bigint')
      // Since when refusals are counted that pause it: after a pause they are counted anew.
      .addColumn('counted_from', 'bigint')
      // Counted here, since who has ended may be erased.
      .addColumn('ended', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.createIndex('letter_created').on('letter').columns(['created_at', 'id']).execute();
    await db.schema.createIndex('letter_state').on('letter').column('state').execute();

    // Apart from the letter: whoever lists letters need not read what was made of them.
    await db.schema
      .createTable('made_letter')
      .addColumn('letter_id', 'text', (column) => column.primaryKey())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('html', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('known_post')
      .addColumn('post_id', 'text', (column) => column.primaryKey())
      .execute();

    await db.schema
      .createTable('letter_copy')
      .addColumn('letter_id', 'text', (column) => column.notNull())
      .addColumn('subscriber_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) =>
        column.notNull().check(sql`state in ('waiting', 'sent', 'refused')`),
      )
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('settled_at', 'bigint')
      // When it came back though a mail server had taken it, for a reason that may pass.
      .addColumn('returned_at', 'bigint')
      .addPrimaryKeyConstraint('letter_copy_key', ['letter_id', 'subscriber_id'])
      .execute();
    await db.schema
      .createIndex('letter_copy_due')
      .on('letter_copy')
      .columns(['due_at', 'letter_id', 'subscriber_id'])
      .where(sql.ref('state'), '=', sql.lit('waiting'))
      .execute();
    await db.schema
      .createIndex('letter_copy_state')
      .on('letter_copy')
      .columns(['letter_id', 'state'])
      .execute();
    await db.schema.createIndex('letter_copy_of').on('letter_copy').column('subscriber_id').execute();
  },
};
