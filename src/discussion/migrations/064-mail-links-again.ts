import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** One of the coach's links at a time can be mailed again: its token is kept sealed. */
export const mailLinksAgain: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('owner_link').addColumn('sealed', 'text').execute();
    await db.schema.alterTable('owner_link').addColumn('mailed_at', 'bigint').execute();
    // 1 for the one that is mailed again, null for every other: of two made at once, one finds its place taken.
    await db.schema.alterTable('owner_link').addColumn('is_current', 'integer').execute();
    await db.schema
      .createIndex('owner_link_current')
      .unique()
      .on('owner_link')
      .column('is_current')
      .execute();
  },
};
