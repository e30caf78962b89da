import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A page of a thread is read without its other pages. */
export const indexCommentPages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createIndex('comment_page')
      .on('comment')
      // The last three are what is asked of each: nothing but the index is read to count 5,000 comments.
      .columns(['thread_id', 'parent_id', 'created_at', 'id', 'is_private', 'status', 'reader_id'])
      .execute();
    await db.schema.dropIndex('comment_parent').execute();
    await db.schema
      .createIndex('comment_reply')
      .on('comment')
      .columns(['parent_id', 'created_at', 'id'])
      .execute();
  },
};
