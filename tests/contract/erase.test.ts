import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';

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
