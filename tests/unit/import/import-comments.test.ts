import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDiscussion } from '../../../src/discussion/discussion.ts';
import { openSqliteStore } from '../../../src/discussion/store/sqlite.ts';
import { makeFindThread } from '../../../src/import/find-thread.ts';
import type { ImportedComment, ImportedEntry } from '../../../src/import/imported.ts';
import { makeEntry } from '../../../src/import/sources/entry.ts';
import { importComments, toStored } from '../../../src/server/moving-in/import-comments.ts';

const nameComment = (sourceId: string, part = '') => sourceId + part;

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
      nameComment,
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

  it('go on in the next where one is longer than the form takes, with every word', () => {
    const text = Array.from(
      { length: 300 },
      (_, index) => `Sentence number ${index} is here, and it has some words.`,
    ).join('\n\n');
    const parts = toStored([comment('a', { text })], '', nameComment);
    expect(parts.map((part) => part.text).join('\n\n')).toBe(text);
    expect(parts.every((part) => part.text.length <= 5_000)).toBe(true);
    expect(new Set(parts.slice(1).map(({ parentId }) => parentId))).toEqual(new Set([parts[0]?.id]));
  });

  it('reply to none where two reply to each other', () => {
    const kept = toStored(
      [comment('a', { parentId: 'b' }), comment('b', { parentId: 'a' })],
      '',
      nameComment,
    );
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
    fs.mkdirSync(path.join(content, 'pages'));
    fs.writeFileSync(
      path.join(content, 'pages/about.mdx'),
      '---\npreviousAddresses: [/about-me/]\n---\nWords.\n',
    );
    fs.writeFileSync(
      path.join(content, 'pages/my-way.mdx'),
      '---\nimportedFrom: wordpress:2@old.example\n---\nWords.\n',
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
        entry('disqus:10', 'https://old.example/about-me.html'),
        entry('wordpress:2@old.example', 'https://old.example/way/', { kind: 'page' }),
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
        why: 'no-post',
      },
      { sourceId: 'disqus:10', title: 'https://old.example/about-me.html', added: 0, why: 'page' },
      { sourceId: 'wordpress:2@old.example', title: 'https://old.example/way/', added: 0, why: 'page' },
    ]);
    expect((await bring()).map(({ added }) => added)).toEqual([0, 0, 0, 0, 0]);
    expect((await store.listNewest('thread-yes', 5)).map(({ text }) => text)).toEqual(['Words.']);
    expect(await store.findImportedRating('thread-no')).toEqual({ average: 4.5, count: 2 });
    await store.close();
    fs.rmSync(content, { recursive: true });
  });

  it('of two blogs of one host that count alike all come, each under its own text, and once', async () => {
    const store = await openSqliteStore(':memory:');
    const blog = (text: string, more: readonly ImportedComment[]) => ({
      entries: [
        makeEntry({
          sourceId: `wordpress:${text}@host.example`,
          kind: 'post',
          state: 'published',
          title: text,
          body: { html: '' },
          comments: [...more],
        }),
      ],
    });
    const own = (words: string) => [
      comment('wordpress:comment-7@host.example', { text: words }),
      comment('wordpress:comment-8@host.example', {
        text: `${words} `.repeat(900),
        parentId: 'wordpress:comment-7@host.example',
      }),
    ];
    const bring = async (text: string) =>
      (
        await importComments(blog(text, own(text)), () => ({ thread: `thread-${text}` }), store, 'Someone')
      ).map(({ added }) => added);
    const inThread = async (text: string) => {
      const { comments } = await createDiscussion({ store, now: () => new Date() }).getThreadState(
        `thread-${text}`,
      );
      return comments.map(({ comment, replies }) => [
        comment?.text,
        replies.map((reply) => reply.text.slice(0, text.length)),
      ]);
    };
    expect([await bring('first'), await bring('other')]).toEqual([[3], [3]]);
    for (const text of ['first', 'other']) expect(await inThread(text)).toEqual([[text, [text, text]]]);
    expect([await bring('first'), await bring('other')]).toEqual([[0], [0]]);
    await store.close();
  });

  it('that came before names were a thread’s own come no second time', async () => {
    const store = await openSqliteStore(':memory:');
    const hash = createHash('sha256').update('imported c-1').digest('base64url').slice(0, 12);
    await store.addImported('here', [
      {
        id: hash,
        parentId: undefined,
        name: 'Ann',
        text: 'Words.',
        createdAt: new Date(),
        status: 'approved',
      },
    ]);
    const site = {
      entries: [
        makeEntry({
          sourceId: 'wordpress:1@old.example',
          kind: 'post',
          state: 'published',
          title: 'Text',
          body: { html: '' },
          comments: [comment('c-1'), comment('c-2', { parentId: 'c-1' })],
        }),
      ],
    };
    expect(await importComments(site, () => ({ thread: 'here' }), store, '')).toMatchObject([{ added: 1 }]);
    expect(await importComments(site, () => ({ thread: 'here' }), store, '')).toMatchObject([{ added: 0 }]);
    const { comments } = await createDiscussion({ store, now: () => new Date() }).getThreadState('here');
    expect(comments).toMatchObject([{ comment: { id: hash }, replies: [{ text: 'Words.' }] }]);
    await store.close();
  });
});
