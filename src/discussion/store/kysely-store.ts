import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { SiteError } from '../../lib/site-error.ts';
import { createKyselyMailStore } from '../mail/kysely-mail-store.ts';
import { migrations } from '../migrations/index.ts';
import { createKyselyOwnerStore } from '../owner/kysely-owner-store.ts';
import { createCommentStore } from './comment-store.ts';
import { createEarlierTextStore } from './earlier-text-store.ts';
import { createImportStore } from './import-store.ts';
import { createMessageStore } from './message-store.ts';
import { createModerationStore } from './moderation-store.ts';
import { createNoticeStore } from './notice-store.ts';
import { createRatingStore } from './rating-store.ts';
import { createReaderStore } from './reader-store.ts';
import { createReadingStore } from './reading-store.ts';
import { createReportStore } from './report-store.ts';
import { createThreadStore } from './thread-store.ts';
import type { StoreParts } from './store-parts.ts';
import type { Store } from './store.ts';
import type { Database } from './writer.ts';

/** A store that is open, and the parts that it is made of: letters keep theirs beside them. */
export interface OpenedStore extends Store {
  parts: StoreParts;
}

/**
 * One set of queries for every database. Brings it up to date first.
 *
 * @throws {SiteError} `migration-failed`, naming the migration.
 */
export async function createKyselyStore(parts: StoreParts, close: () => Promise<void>): Promise<OpenedStore> {
  const { db, changed } = parts;
  await migrate(db);
  return {
    ...createRatingStore(parts),
    ...createCommentStore(parts),
    ...createThreadStore(parts),
    ...createMessageStore(parts),
    ...createModerationStore(parts),
    ...createReaderStore(parts),
    ...createNoticeStore(parts),
    ...createReportStore(parts),
    ...createEarlierTextStore(parts),
    ...createReadingStore(parts),
    ...createImportStore(parts),
    ...createKyselyOwnerStore(parts),
    ...createKyselyMailStore(parts),
    onChange: (listener) => changed.listen(listener),
    async ping() {
      await sql`select 1`.execute(db);
    },
    close,
    parts,
  };
}

async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? 'unknown';
  throw new SiteError(
    'migration-failed',
    `The database could not be brought up to date: migration ${failed}.`,
    {
      cause: error,
    },
  );
}
