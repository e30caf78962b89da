import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { describeCommentStore } from './comment-store.ts';
import { describeRatingStore } from './rating-store.ts';

describeRatingStore('SQLite', () => openSqliteStore(':memory:'));
describeCommentStore('SQLite', () => openSqliteStore(':memory:'));

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
