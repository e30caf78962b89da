import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { backUp, restore, type StorePlace } from '../../src/discussion/store/backup.ts';
import { openPostgresStore } from '../../src/discussion/store/postgres.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import type { OpenedStore } from '../../src/discussion/store/kysely-store.ts';
import { createLetterStore } from '../../src/letters/store/create-letter-store.ts';
import { narrowData } from '../../src/server/upkeep/narrow-data.ts';
import { startPostgres, type RunningPostgres } from '../postgres.ts';

const at = new Date('2026-11-24T12:00:00Z');
let folder: string;
let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  return () => {
    fs.rmSync(folder, { recursive: true });
  };
});

const sqlite = (): StorePlace => ({ databaseUrl: undefined, databaseFile: path.join(folder, 'site.db') });
const onPostgres = async (): Promise<StorePlace> => ({
  databaseUrl: await postgres.createDatabase(),
  databaseFile: '',
});
const open = ({ databaseUrl, databaseFile }: StorePlace): Promise<OpenedStore> =>
  databaseUrl === undefined ? openSqliteStore(databaseFile) : openPostgresStore(databaseUrl);

/** A little of everything, replies before their parents in the order of ids. */
async function fill(store: OpenedStore): Promise<void> {
  for (let index = 0; index < 20; index += 1) {
    await store.setRating({ threadId: `thread-${index % 3}`, readerId: `reader-${index}`, stars: 4, at });
  }
  const comment = {
    threadId: 'thread',
    author: 'reader',
    name: 'Sam',
    status: 'approved',
    isPrivate: false,
  } as const;
  await store.addComment({
    ...comment,
    id: 'z',
    parentId: undefined,
    readerId: 'sam',
    text: 'Ü',
    createdAt: at,
  });
  await store.addComment({ ...comment, id: 'a', parentId: 'z', readerId: 'kim', text: '😀', createdAt: at });
  await store.editComment({
    id: 'z',
    readerId: 'sam',
    text: 'Ä',
    status: 'approved',
    isEarlierKept: true,
    at,
    editableSince: at,
  });
  await store.moderate({ ids: ['a'], kind: 'reject', to: 'rejected', batchId: 'batch', at });
  await store.askForNotice({ id: 'notice', readerId: 'sam', email: 'sam@mail.example', at });
  await fillLetters(store);
}

const lettersOf = (store: OpenedStore) =>
  createLetterStore(store.parts, { secret: 'a secret of at least 32 characters' });

/** A letter that is half sent. */
async function fillLetters(store: OpenedStore): Promise<void> {
  const letters = lettersOf(store);
  for (const id of ['ada', 'bob']) {
    await letters.askToJoin({
      id,
      email: `${id}@mail.example`,
      language: 'en',
      choices: { pace: 'each', topics: ['trust'] },
      at,
    });
    await letters.confirmSubscriber(id, { how: 'form', at, words: 'Yes' });
  }
  const id = 'post.trust';
  const dates = { dueAt: at, createdAt: at, startedAt: undefined, sentAt: undefined };
  await letters.addLetter({
    id,
    kind: 'post',
    postIds: ['trust'],
    subject: 'Ü',
    note: '',
    state: 'waiting',
    ...dates,
  });
  await letters.startLetter(id, { subject: 'Ü', html: '<p>😀', text: '😀' }, at);
  await letters.settleCopy({ letterId: id, subscriberId: 'ada' }, { kind: 'sent', at });
}

/** All that a store answers about what `fill` put in. */
async function readAll(place: StorePlace) {
  const store = await open(place);
  const all = {
    counts: [...(await store.countThreads(['thread', 'thread-0', 'thread-1', 'thread-2']))].sort(),
    comments: await store.listComments({ limit: 99 }),
    acts: await store.listActs({ limit: 99 }),
    sam: await store.readReader('sam'),
    subscribers: await lettersOf(store).listSubscribers({ limit: 9 }),
    letters: await lettersOf(store).listLetters({ limit: 9 }),
    made: await lettersOf(store).findMade('post.trust'),
    numbers: await lettersOf(store).countLetter('post.trust'),
    known: await lettersOf(store).listKnownPosts(),
  };
  await store.close();
  return all;
}

describe('a backup', () => {
  it.each([
    ['SQLite to SQLite', sqlite, sqlite],
    ['PostgreSQL to PostgreSQL', onPostgres, onPostgres],
    ['SQLite to PostgreSQL', sqlite, onPostgres],
    ['PostgreSQL to SQLite', onPostgres, sqlite],
  ])('brings everything back, from %s', async (_name, makeSource, makeTarget) => {
    const source = await makeSource();
    const store = await open(source);
    await fill(store);
    await store.close();
    const before = await readAll(source);
    const file = path.join(folder, 'backups/site.db');
    await backUp(source, file);
    const target = await makeTarget();
    await restore(target, file);
    expect(await readAll(target)).toEqual(before);
    expect(before.comments).toHaveLength(2);
    expect(before.subscribers).toHaveLength(2);
    expect(before.numbers).toMatchObject({ waiting: 1, sent: 1 });
    expect(before.sam.earlierTexts).toMatchObject([{ commentId: 'z', text: 'Ü' }]);
  });

  it('is whole while ratings stream in: none that was acknowledged before it is missing', async () => {
    const source = sqlite();
    const store = await open(source);
    let acknowledged = 0;
    let isOver = false;
    const writer = async () => {
      while (!isOver) {
        await store.setRating({ threadId: 'thread', readerId: `r${acknowledged}`, stars: 5, at });
        acknowledged += 1;
      }
    };
    const writing = writer();
    await expect.poll(() => acknowledged).toBeGreaterThan(50);
    const before = acknowledged;
    const file = path.join(folder, 'copy.db');
    await backUp(source, file);
    isOver = true;
    await writing;
    await store.close();
    const copy = await openSqliteStore(file);
    const [, , , , count] = await copy.countRatings('thread');
    await copy.close();
    expect(count).toBeGreaterThanOrEqual(before);
    expect(count).toBeLessThanOrEqual(acknowledged);
  });

  it('is not put in place under a running server', async () => {
    const place = sqlite();
    const store = await open(place);
    await fill(store);
    const file = path.join(folder, 'copy.db');
    await backUp(place, file);
    await expect(restore(place, file)).rejects.toThrow('is in use');
    await store.close();
    await restore(place, file);
    expect(fs.existsSync(`${place.databaseFile}.before-restore`)).toBe(true);
  });

  it('keeps what every restore replaces, for this user alone', async () => {
    const place = sqlite();
    await (await open(place)).close();
    const empty = path.join(folder, 'empty.db');
    await backUp(place, empty);
    const store = await open(place);
    await fill(store);
    await store.close();
    const before = await readAll(place);
    await restore(place, empty);
    await restore(place, empty);
    const kept = { ...place, databaseFile: `${place.databaseFile}.before-restore` };
    expect(await readAll(kept)).toEqual(before);
    const second = `${kept.databaseFile}-2`;
    expect((await readAll({ ...place, databaseFile: second })).comments).toEqual([]);
    fs.chmodSync(second, 0o644);
    const file = path.join(folder, 'none');
    narrowData({
      dataFolder: folder,
      databaseFile: place.databaseFile,
      limitsFile: file,
      backupFolder: file,
    });
    expect(fs.statSync(second).mode & 0o777).toBe(0o600);
  });

  it('leaves what is there as it is where it cannot be copied whole, or not be brought up to date', async () => {
    const place = sqlite();
    const store = await open(place);
    await fill(store);
    await store.close();
    const before = await readAll(place);
    const file = path.join(folder, 'copy.db');
    await backUp(place, file);
    const copy = vi.spyOn(fs, 'copyFileSync').mockImplementation((_source, target) => {
      fs.writeFileSync(target, 'half');
      throw new Error('ENOSPC: no space left on device');
    });
    await expect(restore(place, file)).rejects.toThrow('no space left');
    copy.mockRestore();
    const newer = new Database(file);
    newer.exec("insert into kysely_migration values ('9999-later', '2030-01-01')");
    newer.close();
    await expect(restore(place, file)).rejects.toThrow();
    expect(await readAll(place)).toEqual(before);
    expect(fs.readdirSync(folder).filter((name) => /\.part|before-restore/.test(name))).toEqual([]);
  });

  it('is refused where it is something else', async () => {
    const file = path.join(folder, 'notes.txt');
    fs.writeFileSync(file, 'no database at all, and long enough to be looked at by SQLite: '.repeat(100));
    await expect(restore(sqlite(), file)).rejects.toThrow('cannot be read as a backup');
    await expect(restore(sqlite(), path.join(folder, 'nothing'))).rejects.toThrow('cannot be read');
  });
});
