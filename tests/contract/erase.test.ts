import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { createLetterStore } from '../../src/letters/store/create-letter-store.ts';

const at = new Date('2026-11-24T12:00:00Z');

it('leaves no byte of an erased reader in the SQLite file or its log, after much moving about', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  const store = await openSqliteStore(path.join(folder, 'site.db'));
  const secrets = [
    'SecretNameOfSam',
    'SecretTextOfSam',
    'sam-secret@mail.example',
    'secret-reader-sam',
    'secret-key-of-sam',
  ];
  const add = (id: string, readerId: string, name: string, text: string, key: string) =>
    store.addComment({
      id,
      threadId: `thread-${id.length}`,
      parentId: undefined,
      readerId,
      author: 'reader',
      name,
      text,
      status: 'approved',
      isPrivate: false,
      createdAt: at,
      idempotency: { key, requestHash: `hash of ${id}` },
    });
  // Pages fill, split and empty again, so that SQLite moves rows between them.
  for (let index = 0; index < 400; index += 1) {
    const isSam = index % 7 === 0;
    const filler = 'x'.repeat((index * 137) % 3000);
    await add(
      `c${(index * 7919) % 1000}-${index}`,
      isSam ? 'secret-reader-sam' : `reader-${index}`,
      isSam ? 'SecretNameOfSam' : 'Kim',
      isSam ? `SecretTextOfSam ${filler}` : filler,
      isSam ? `secret-key-of-sam-${index}` : `key-${index}`,
    );
    await store.setRating({
      threadId: `thread-${index % 9}`,
      readerId: isSam ? 'secret-reader-sam' : `reader-${index}`,
      stars: 3,
      at,
    });
    if (index % 11 === 0) await store.eraseReader(`reader-${index - 1}`);
    if (index % 49 === 0) {
      await store.editComment({
        id: `c${(index * 7919) % 1000}-${index}`,
        readerId: 'secret-reader-sam',
        text: `SecretTextOfSam again ${'y'.repeat(index)}`,
        status: 'approved',
        isEarlierKept: true,
        at,
        editableSince: at,
      });
    }
  }
  await store.askForNotice({
    id: 'notice',
    readerId: 'secret-reader-sam',
    email: 'sam-secret@mail.example',
    at,
  });
  await store.banReader({ readerId: 'secret-reader-sam', batchId: 'ban', at });
  const bytes = () =>
    fs
      .readdirSync(folder)
      .map((name) => fs.readFileSync(path.join(folder, name), 'latin1'))
      .join('\n');
  const before = bytes();
  expect(secrets.filter((secret) => !before.includes(secret))).toEqual([]);
  await store.eraseReader('secret-reader-sam');
  const after = bytes();
  expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);
  expect(after).toContain('Kim');
  await store.close();
  fs.rmSync(folder, { recursive: true });
});

it('leaves no byte of an erased reader of letters, sealed or not', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  const file = path.join(folder, 'site.db');
  const store = await openSqliteStore(file);
  const letters = createLetterStore(store.parts, { secret: 'a secret of at least 32 characters' });
  for (let index = 0; index < 300; index += 1) {
    const id = index === 150 ? 'secret-id-of-sam' : `reader-${index}`;
    const email = index === 150 ? 'sam-secret@mail.example' : `reader-${index}@mail.example`;
    const choices = { pace: 'each', topics: index === 150 ? ['a-topic-of-sam-alone'] : ['trust'] } as const;
    await letters.askToJoin({ id, email, language: 'en', choices, at });
    await letters.confirmSubscriber(id, { how: 'form', at, words: 'Yes' });
  }
  for (const id of ['post.one', 'post.two']) {
    const dates = { dueAt: at, createdAt: at, startedAt: undefined, sentAt: undefined };
    await letters.addLetter({
      id,
      kind: 'post',
      postIds: [id],
      subject: id,
      note: '',
      state: 'waiting',
      ...dates,
    });
    await letters.startLetter(id, { subject: id, html: id, text: id }, at);
  }
  for (let index = 0; index < 300; index += 2) {
    const copy = {
      letterId: 'post.one',
      subscriberId: index === 150 ? 'secret-id-of-sam' : `reader-${index}`,
    };
    await letters.settleCopy(copy, { kind: 'sent', at });
  }
  const database = new Database(file, { readonly: true });
  const row = database
    .prepare<[], { sealed_address: string; address_hash: string }>(
      "select sealed_address, address_hash from subscriber where id = 'secret-id-of-sam'",
    )
    .get();
  database.close();
  const bytes = () =>
    fs
      .readdirSync(folder)
      .map((name) => fs.readFileSync(path.join(folder, name), 'latin1'))
      .join('\n');
  const secrets = [
    'secret-id-of-sam',
    'a-topic-of-sam-alone',
    row?.sealed_address ?? '',
    row?.address_hash ?? '',
  ];
  const before = bytes();
  expect(secrets.filter((secret) => secret === '' || !before.includes(secret))).toEqual([]);
  // Not even before it is erased does it lie there in the open.
  expect(before).not.toContain('sam-secret');
  expect(before).not.toContain('@mail.example');
  expect(await letters.eraseSubscriber('secret-id-of-sam')).toBe(true);
  const after = bytes();
  expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);
  expect(after).toContain('reader-149');
  expect((await letters.countLetter('post.one')).sent).toBe(150);
  await store.close();
  fs.rmSync(folder, { recursive: true });
});
