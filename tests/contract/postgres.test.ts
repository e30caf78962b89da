import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostgresLimits } from '../../src/discussion/brakes/limit-store.ts';
import { openPostgresStore } from '../../src/discussion/store/postgres.ts';
import type { Store } from '../../src/discussion/store/store.ts';
import { startPostgres, type RunningPostgres } from '../postgres.ts';
import { describeCommentStore } from './comment-store.ts';
import { describeImportStore } from './import-store.ts';
import { describeLetterStore } from './letter-store.ts';
import { describeLimitStore } from './limit-store.ts';
import { describeThreadStore } from './thread-store.ts';
import { describeOwnerStore } from './owner-store.ts';
import { describeRatingStore } from './rating-store.ts';
import { describeReadingStore } from './reading-store.ts';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());

const openStore = async () => openPostgresStore(await postgres.createDatabase());

describeRatingStore('PostgreSQL', openStore);
describeCommentStore('PostgreSQL', openStore, hearAll);
describeThreadStore('PostgreSQL', openStore, hearAll);
describeOwnerStore('PostgreSQL', openStore);
describeReadingStore('PostgreSQL', openStore);
describeImportStore('PostgreSQL', openStore);
describeLetterStore('PostgreSQL', openStore);
describeLimitStore('PostgreSQL', async () => openPostgresLimits(await postgres.createDatabase()));

/** It tells each change at once and, in the order of the commits, once more by the database: the last one twice. */
async function hearAll(store: Store): Promise<void> {
  let heard = 0;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const stop = store.onChange((threadId) => {
    if (threadId === 'last') heard += 1;
    if (heard === 2) resolve(undefined);
  });
  await store.setRating({ threadId: 'last', readerId: 'last', stars: 1, at: new Date() });
  await promise;
  stop();
}

describe('several processes on one PostgreSQL', () => {
  const stores: Store[] = [];
  const open = async (url: string) => {
    const store = await openPostgresStore(url);
    stores.push(store);
    return store;
  };
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
  });

  it('bring an empty database up to date at the same time', async () => {
    const url = await postgres.createDatabase();
    const opened = await Promise.all([open(url), open(url), open(url)]);
    await expect(Promise.all(opened.map((store) => store.ping()))).resolves.toHaveLength(3);
  });

  it('hear of each other’s changes', async () => {
    const url = await postgres.createDatabase();
    const [here, there] = [await open(url), await open(url)];
    const heard = new Promise((resolve) => there.onChange(resolve));
    await here.setRating({ threadId: 'thread', readerId: 'sam', stars: 5, at: new Date() });
    expect(await heard).toBe('thread');
    expect(await there.countRatings('thread')).toEqual([0, 0, 0, 0, 1]);
  });

  it('count one reader’s parallel ratings once, whichever process took them', async () => {
    const url = await postgres.createDatabase();
    const [here, there] = [await open(url), await open(url)];
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        (index % 2 ? here : there).setRating({
          threadId: 'thread',
          readerId: 'sam',
          stars: 3,
          at: new Date(),
        }),
      ),
    );
    expect(await here.countRatings('thread')).toEqual([0, 0, 1, 0, 0]);
  });

  it('publish nothing that its author took back in the moment in which it was approved', async () => {
    const url = await postgres.createDatabase();
    const store = await open(url);
    const at = new Date();
    await store.addComment({
      ...{ id: 'one', threadId: 'thread', parentId: undefined, readerId: 'sam', author: 'reader' },
      ...{ name: 'Sam', text: 'Good day', status: 'pending', isPrivate: false, createdAt: at },
    });
    const { default: pg } = await import('pg');
    const author = new pg.Client(url);
    await author.connect();
    await author.query('begin');
    await author.query("update comment set status = 'removed', text = '' where id = 'one'");
    const approved = store.moderate({ ids: ['one'], kind: 'approve', to: 'approved', batchId: 'batch', at });
    const countWaiting = async () => (await author.query('select from pg_locks where not granted')).rowCount;
    await expect.poll(countWaiting).toBe(1);
    await author.query('commit');
    await author.end();
    expect(await approved).toEqual([]);
    expect((await store.findComment('one'))?.status).toBe('removed');
    expect(await store.listActs({ limit: 9 })).toEqual([]);
  });

  it('tell of everything once more where the connection that listens was cut', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const url = await postgres.createDatabase();
    const [here, there] = [await open(url), await open(url)];
    await here.setRating({ threadId: 'missed', readerId: 'sam', stars: 5, at: new Date() });
    const heard = new Set<string>();
    there.onChange((threadId) => heard.add(threadId));
    const { default: pg } = await import('pg');
    const admin = new pg.Client(url);
    await admin.connect();
    await admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where pid != pg_backend_pid() and query like 'listen%'",
    );
    await admin.end();
    await expect.poll(() => heard.has('missed'), { timeout: 10_000 }).toBe(true);
    heard.clear();
    await here.setRating({ threadId: 'next', readerId: 'sam', stars: 5, at: new Date() });
    await expect.poll(() => heard.has('next'), { timeout: 10_000 }).toBe(true);
    vi.restoreAllMocks();
  });
});
