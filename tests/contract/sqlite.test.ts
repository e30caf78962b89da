import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, it } from 'vitest';
import { openSqliteLimits } from '../../src/discussion/brakes/limit-store.ts';
import { migrations } from '../../src/discussion/migrations/index.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { describeCommentStore } from './comment-store.ts';
import { describeImportStore } from './import-store.ts';
import { describeLetterStore } from './letter-store.ts';
import { describeLimitStore } from './limit-store.ts';
import { describeThreadStore } from './thread-store.ts';
import { describeOwnerStore } from './owner-store.ts';
import { describeRatingStore } from './rating-store.ts';
import { describeReadingStore } from './reading-store.ts';

describeRatingStore('SQLite', () => openSqliteStore(':memory:'));
describeCommentStore('SQLite', () => openSqliteStore(':memory:'));
describeThreadStore('SQLite', () => openSqliteStore(':memory:'));
describeOwnerStore('SQLite', () => openSqliteStore(':memory:'));
describeReadingStore('SQLite', () => openSqliteStore(':memory:'));
describeImportStore('SQLite', () => openSqliteStore(':memory:'));
describeLetterStore('SQLite', () => openSqliteStore(':memory:'));
describeLimitStore('SQLite', () => Promise.resolve(openSqliteLimits(':memory:')));

it('two processes on one SQLite file hear of each other’s changes', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  const file = path.join(folder, 'site.db');
  const [here, there] = [await openSqliteStore(file), await openSqliteStore(file)];
  const heard = new Set<string>();
  there.onChange((threadId) => heard.add(threadId));
  await here.setRating({ threadId: 'thread', readerId: 'sam', stars: 5, at: new Date() });
  await expect.poll(() => heard.has('thread'), { timeout: 2000 }).toBe(true);
  await Promise.all([here.close(), there.close()]);
  fs.rmSync(folder, { recursive: true });
});

it('knows of ratings that were there before raters were kept who is held', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  const file = path.join(folder, 'site.db');
  const database = new Database(file);
  const db = new Kysely({ dialect: new SqliteDialect({ database }) });
  const getMigrations = () => Promise.resolve(migrations);
  const { error } = await new Migrator({ db, provider: { getMigrations } }).migrateTo('051-create-reports');
  expect(error).toBeUndefined();
  // As a site had it: kim was held once and rated elsewhere since, and that counted.
  database.exec(`insert into rating values
    ('thread', 'sam', 5, 0, 0, 0), ('thread', 'kim', 5, 0, 0, 1), ('other', 'kim', 5, 0, 0, 0)`);
  await db.destroy();
  const store = await openSqliteStore(file);
  expect(await store.findRater('sam')).toEqual({ isHeld: false });
  expect(await store.findRater('kim')).toEqual({ isHeld: true });
  await store.close();
  fs.rmSync(folder, { recursive: true });
});
