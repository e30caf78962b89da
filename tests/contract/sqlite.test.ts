import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { describeCommentStore } from './comment-store.ts';
import { describeOwnerStore } from './owner-store.ts';
import { describeRatingStore } from './rating-store.ts';

describeRatingStore('SQLite', () => openSqliteStore(':memory:'));
describeCommentStore('SQLite', () => openSqliteStore(':memory:'));
describeOwnerStore('SQLite', () => openSqliteStore(':memory:'));

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
  const before = await openSqliteStore(file);
  const rating = { stars: 5, at: new Date() } as const;
  await before.setRating({ ...rating, threadId: 'thread', readerId: 'sam' });
  await before.setRating({ ...rating, threadId: 'thread', readerId: 'kim', isHeld: true });
  await before.close();
  const database = new Database(file);
  // As a site had it: kim rated elsewhere since, and that counted.
  database.exec(`drop table rater; drop index owner_link_current;
    alter table owner_link drop column sealed; alter table owner_link drop column mailed_at;
    alter table owner_link drop column is_current; delete from kysely_migration where name >= '060';
    insert into rating values ('other', 'kim', 5, 0, 0, 0)`);
  database.close();
  const store = await openSqliteStore(file);
  expect(await store.findRater('sam')).toEqual({ isHeld: false });
  expect(await store.findRater('kim')).toEqual({ isHeld: true });
  await store.close();
  fs.rmSync(folder, { recursive: true });
});
