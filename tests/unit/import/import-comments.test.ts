import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../src/discussion/store/sqlite.ts';
import { makeFindThread } from '../../../src/import/find-thread.ts';
import type { ImportedComment, ImportedEntry } from '../../../src/import/imported.ts';
import { makeEntry } from '../../../src/import/sources/entry.ts';
import { importComments, toStored } from '../../../src/server/moving-in/import-comments.ts';

function comment(sourceId: string, more: Partial<ImportedComment> = {}): ImportedComment {
  return {
    sourceId,
    name: 'Ann',
    at: '2019-05-01T10:00:00+02:00',
    text: 'Words.',
    state: 'approved',
    ...more,
  };
}

describe('comments of an imported text', () => {
  it('keep their day and state, and stand under the first of those that they reply to', () => {
    const [root, reply, deep, lost] = toStored(
      [
        comment('a'),
        comment('b', { parentId: 'a', state: 'pending' }),
        comment('c', { parentId: 'b' }),
        comment('d', { parentId: 'gone', name: ' ', state: 'rejected' }),
      ],
      'Someone',
    );
    expect(root).toMatchObject({
      name: 'Ann',
      text: 'Words.',
      createdAt: new Date('2019-05-01T08:00:00Z'),
      status: 'approved',
      parentId: undefined,
    });
    expect([reply?.parentId, deep?.parentId]).toEqual([root?.id, root?.id]);
    expect(reply?.status).toBe('pending');
    expect(lost).toMatchObject({ name: 'Someone', status: 'rejected', parentId: undefined });
  });

  it('have the same names whenever they come, and no two one', () => {
    const names = () => toStored([comment('a'), comment('b')], '').map(({ id }) => id);
    expect(names()).toEqual(names());
    expect(new Set(names()).size).toBe(2);
    expect(names()[0]).toMatch(/^[\w-]{12}$/);
  });

  it('go on in the next where one is longer than the form takes, with every word', () => {
    const text = Array.from(
      { length: 300 },
      (_, index) => `Sentence number ${index} is here, and it has some words.`,
    ).join('\n\n');
    const parts = toStored([comment('a', { text })], '');
    expect(parts.map((part) => part.text).join('\n\n')).toBe(text);
    expect(parts.every((part) => part.text.length <= 5_000)).toBe(true);
    expect(new Set(parts.slice(1).map(({ parentId }) => parentId))).toEqual(new Set([parts[0]?.id]));
  });

  it('reply to none where two reply to each other', () => {
    const kept = toStored([comment('a', { parentId: 'b' }), comment('b', { parentId: 'a' })], '');
    expect(kept.map(({ parentId }) => parentId)).toEqual([undefined, undefined]);
  });
});

describe('comments of an imported site', () => {
  it('find the post that came from their text, or had their address, and say which found none', async () => {
    const content = fs.mkdtempSync(path.join(os.tmpdir(), 'import-'));
    fs.mkdirSync(path.join(content, 'posts/no'), { recursive: true });
    fs.writeFileSync(
      path.join(content, 'posts/no/index.mdx'),
      '---\nid: thread-no\nimportedFrom: wordpress:12@old.example\n---\nWords.\n',
    );
    fs.writeFileSync(
      path.join(content, 'posts/yes.mdx'),
      '---\nid: thread-yes\npreviousAddresses: [/2019/04/yes/]\n---\nWords.\n',
    );
    const store = await openSqliteStore(':memory:');
    const entry = (sourceId: string, address: string, more: Partial<ImportedEntry> = {}) =>
      makeEntry({
        sourceId,
        kind: 'post',
        state: 'published',
        title: address,
        address,
        body: { html: '' },
        comments: [comment(`c-${sourceId}`)],
        ...more,
      });
    const site = {
      entries: [
        entry('wordpress:12@old.example', 'https://old.example/no/', { ratings: { average: 4.5, count: 2 } }),
        entry('disqus:7', 'https://old.example/2019/04/yes.html'),
        entry('disqus:8', 'https://old.example/gone/'),
        entry('disqus:9', 'https://old.example/quiet/', { comments: [] }),
      ],
    };
    const bring = async () => importComments(site, await makeFindThread(content), store, 'Someone');
    expect(await bring()).toEqual([
      { sourceId: 'wordpress:12@old.example', title: 'https://old.example/no/', added: 1 },
      { sourceId: 'disqus:7', title: 'https://old.example/2019/04/yes.html', added: 1 },
      {
        sourceId: 'disqus:8',
        title: 'https://old.example/gone/',
        added: 0,
        why: 'no post here came from that text, or had its address; pages have no comments',
      },
    ]);
    expect((await bring()).map(({ added }) => added)).toEqual([0, 0, 0]);
    expect((await store.listNewest('thread-yes', 5)).map(({ text }) => text)).toEqual(['Words.']);
    expect(await store.findImportedRating('thread-no')).toEqual({ average: 4.5, count: 2 });
    await store.close();
    fs.rmSync(content, { recursive: true });
  });
});
