import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Yes and no are 1 and 0 in both databases, since SQLite has no other. */
const isFlag = (column: string) => sql`${sql.ref(column)} in (0, 1)`;

export const createComments: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('comment')
      .addColumn('id', 'text', (column) => column.primaryKey())
      // Null for a message from the contact page, which belongs to no post.
      .addColumn('thread_id', 'text')
      // Rows are blanked, never deleted, so that a reply always has its parent.
      .addColumn('parent_id', 'text', (column) => column.references('comment.id'))
      // Null for the coach's own, and for readers who had themselves erased.
      .addColumn('reader_id', 'text')
      .addColumn('author', 'text', (column) => column.notNull().check(sql`author in ('reader', 'owner')`))
      .addColumn('name', 'text', (column) => column.notNull().check(sql`length(name) <= 60`))
      .addColumn('text', 'text', (column) => column.notNull().check(sql`length(text) <= 5000`))
      .addColumn('status', 'text', (column) =>
        column.notNull().check(sql`status in ('pending', 'approved', 'rejected', 'spam', 'removed')`),
      )
      .addColumn('first_status', 'text', (column) => column.notNull())
      .addColumn('is_private', 'integer', (column) => column.notNull().check(isFlag('is_private')))
      .addColumn('idempotency_key', 'text')
      .addColumn('request_hash', 'text')
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('edited_at', 'bigint')
      .addCheckConstraint('comment_has_a_place', sql`thread_id is not null or is_private = 1`)
      // A client that tries again says the same thing once.
      .addUniqueConstraint('comment_said_once', ['reader_id', 'idempotency_key'])
      .execute();
    await db.schema
      .createIndex('comment_of_thread')
      .on('comment')
      .columns(['thread_id', 'is_private', 'status', 'created_at'])
      .execute();
    await db.schema
      .createIndex('comment_queue')
      .on('comment')
      .columns(['status', 'created_at', 'id'])
      .execute();
    await db.schema.createIndex('comment_parent').on('comment').column('parent_id').execute();

    await db.schema
      .createTable('banned_reader')
      .addColumn('reader_id', 'text', (column) => column.primaryKey())
      .addColumn('banned_at', 'bigint', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('moderation_act')
      .addColumn('id', 'text', (column) => column.primaryKey())
      // One press of a button, over however many comments: undone together.
      .addColumn('batch_id', 'text', (column) => column.notNull())
      .addColumn('act', 'text', (column) => column.notNull())
      .addColumn('thread_id', 'text')
      .addColumn('comment_id', 'text')
      .addColumn('reader_id', 'text')
      .addColumn('from_status', 'text')
      .addColumn('to_status', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('undone_at', 'bigint')
      .execute();
    await db.schema
      .createIndex('moderation_act_at')
      .on('moderation_act')
      .columns(['at', 'batch_id'])
      .execute();
    await db.schema.createIndex('moderation_act_batch').on('moderation_act').column('batch_id').execute();
    await db.schema.createIndex('moderation_act_reader').on('moderation_act').column('reader_id').execute();
  },
};
