import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewComment, Store } from '../../src/discussion/store/store.ts';

const NOON = new Date('2026-11-24T12:00:00Z');

/**
 * What every backend must keep to about the pages of a thread, and about private messages.
 *
 * @param hearAll waits until all that was changed so far is told
 */
export function describeThreadStore(
  name: string,
  openStore: () => Promise<Store>,
  hearAll: (store: Store) => Promise<void> = () => Promise.resolve(),
): void {
  let store: Store;
  beforeEach(async () => {
    store = await openStore();
  });
  afterEach(() => store.close());

  const add = async (id: string, seconds: number, over: Partial<NewComment> = {}) => {
    const added = await store.addComment({
      id,
      threadId: 'thread',
      parentId: undefined,
      readerId: `reader of ${id}`,
      author: 'reader',
      name: 'Sam',
      text: `text of ${id}`,
      status: 'approved',
      isPrivate: false,
      createdAt: new Date(NOON.getTime() + seconds * 1000),
      ...over,
    });
    if (typeof added === 'string') throw new Error(added);
    return added.comment;
  };
  const idsOf = (comments: readonly { id: string }[]) => comments.map(({ id }) => id);

  describe(`a thread's pages in ${name}`, () => {
    it('count and list what a reader sees, in both orders, those of one moment by their ids', async () => {
      await add('b', 0);
      await add('a', 0);
      await add('c', 1);
      await add('waits', 2, { status: 'pending', readerId: 'sam' });
      await add('spam', 3, { status: 'spam', readerId: 'sam' });
      await add('rejected', 4, { status: 'rejected', readerId: 'sam' });
      await add('secret', 5, { isPrivate: true, readerId: 'sam' });
      await add('elsewhere', 6, { threadId: 'other' });
      const of = (readerId?: string) => ({ threadId: 'thread', readerId });
      const page = { sort: 'oldest', offset: 0, limit: 9 } as const;
      expect(idsOf(await store.listRoots({ ...of(), ...page }))).toEqual(['a', 'b', 'c']);
      expect(idsOf(await store.listRoots({ ...of(), ...page, offset: 1, limit: 1 }))).toEqual(['b']);
      expect(idsOf(await store.listRoots({ ...of('sam'), ...page, sort: 'newest' }))).toEqual([
        'spam',
        'waits',
        'c',
        'b',
        'a',
      ]);
      expect(await store.countThread('thread')).toEqual({ commentCount: 3, rootCount: 3 });
      expect(await store.countThread('thread', 'sam')).toEqual({ commentCount: 3, rootCount: 5 });
      expect(idsOf(await store.listNewest('thread', 2))).toEqual(['c', 'b']);
    });

    it('keep a place for replies to what is gone, as long as they are seen', async () => {
      await add('gone', 0, { status: 'rejected' });
      await add('gone too', 1, { status: 'rejected' });
      await add('reply', 2, { parentId: 'gone' });
      await add('own reply', 3, { parentId: 'gone too', status: 'pending', readerId: 'sam' });
      const page = { threadId: 'thread', sort: 'oldest', offset: 0, limit: 9 } as const;
      expect(idsOf(await store.listRoots(page))).toEqual(['gone']);
      expect(idsOf(await store.listRoots({ ...page, readerId: 'sam' }))).toEqual(['gone', 'gone too']);
      expect(await store.countThread('thread', 'sam')).toEqual({ commentCount: 1, rootCount: 2 });
    });

    it('number replies to each by themselves, and tell how many there are', async () => {
      for (const root of ['one', 'two']) {
        await add(root, 0);
        for (const index of [1, 2, 3]) await add(`${root}-${index}`, index, { parentId: root });
      }
      await add('one-secret', 9, { parentId: 'one', isPrivate: true });
      const found = await store.listReplies({ rootIds: ['one', 'two', 'three'], offset: 1, limit: 1 });
      expect([...found].map(([id, { replies, total }]) => [id, idsOf(replies), total]).sort()).toEqual([
        ['one', ['one-2'], 3],
        ['two', ['two-2'], 3],
      ]);
      expect((await store.listReplies({ rootIds: [], limit: 9 })).size).toBe(0);
    });

    it('are erased with all that readers said and rated there, and nowhere else', async () => {
      await add('one', 0);
      await add('reply', 1, { parentId: 'one' });
      await add('waits', 2, { status: 'pending' });
      await add('secret', 3, { isPrivate: true });
      await add('elsewhere', 4, { threadId: 'other' });
      await store.setRating({ threadId: 'thread', readerId: 'sam', stars: 2, at: NOON });
      await store.setRating({ threadId: 'other', readerId: 'sam', stars: 3, at: NOON });
      await store.addReport({ commentId: 'one', readerId: 'sam', at: NOON });
      await store.moderate({ ids: ['waits'], kind: 'approve', to: 'approved', batchId: 'batch', at: NOON });
      await hearAll(store);
      const changed = new Set<string>();
      store.onChange((threadId) => changed.add(threadId));
      await store.eraseThread('thread');
      expect(changed).toEqual(new Set(['thread']));
      const left = await Promise.all(['one', 'reply', 'waits'].map((id) => store.findComment(id)));
      expect(left).toEqual([undefined, undefined, undefined]);
      expect(await store.countReports(['one'])).toEqual(new Map());
      expect(await store.listActs({ limit: 9 })).toEqual([]);
      expect(await store.countThreads(['thread', 'other'])).toEqual(
        new Map([['other', { histogram: [0, 0, 1, 0, 0], commentCount: 1 }]]),
      );
      expect((await store.findComment('secret'))?.text).toBe('text of secret');
    });

    it('tell how many stand before a comment', async () => {
      const roots = [await add('b', 0), await add('a', 0), await add('c', 1)];
      const replies = [await add('r1', 2, { parentId: 'a' }), await add('r2', 3, { parentId: 'a' })];
      const before = await Promise.all(
        roots.map((root) => store.countRootsBefore(root, { threadId: 'thread' })),
      );
      expect(before).toEqual([1, 0, 2]);
      expect(await Promise.all(replies.map((reply) => store.countRepliesBefore(reply)))).toEqual([0, 1]);
    });
  });

  describe(`private messages in ${name}`, () => {
    const message = { threadId: undefined, isPrivate: true, answerEmail: 'sam@reader.example' } as const;

    it('keep where the answer shall go, and what became of it', async () => {
      await add('message', 0, message);
      const reply = {
        ...(await add('unused', 1)),
        id: 'answer',
        parentId: 'message',
        author: 'owner' as const,
      };
      await store.addReply({ ...reply, ...message, answerEmail: undefined, delivery: 'waiting' }, 'batch');
      expect(await store.findComment('message')).toMatchObject({ answerEmail: 'sam@reader.example' });
      expect((await store.listAnswers(['message', 'other'])).get('message')).toMatchObject([
        { id: 'answer', delivery: 'waiting' },
      ]);
      await store.setDelivery('answer', 'failed');
      expect((await store.listAnswers(['message'])).get('message')).toMatchObject([{ delivery: 'failed' }]);
    });

    it('are deleted with all that came with them, once, and nothing else is', async () => {
      await add('message', 0, message);
      const reply = {
        ...(await add('public', 1)),
        id: 'answer',
        parentId: 'message',
        author: 'owner' as const,
      };
      await store.addReply({ ...reply, ...message, answerEmail: undefined }, 'batch');
      const act = { batchId: 'batch-2', at: new Date(NOON.getTime() + 60_000) };
      expect(await store.deleteMessage({ ...act, id: 'public' })).toBe(false);
      expect(await store.deleteMessage({ ...act, id: 'message' })).toBe(true);
      expect(await store.deleteMessage({ ...act, id: 'message' })).toBe(false);
      expect(await store.findComment('message')).toMatchObject({
        status: 'removed',
        text: '',
        answerEmail: undefined,
      });
      expect((await store.listAnswers(['message'])).size).toBe(0);
      expect(await store.findComment('public')).toMatchObject({ text: 'text of public' });
      expect((await store.listActs({ limit: 1 }))[0]).toMatchObject({ kind: 'delete', commentId: 'message' });
      // Nothing brings it back.
      await store.undo('batch-2', NOON);
      expect(await store.findComment('message')).toMatchObject({ status: 'removed', text: '' });
    });

    it('sent again with another way to answer are another message', async () => {
      const said = { ...message, readerId: 'sam', text: 'the same' };
      await add('first', 0, { ...said, answerEmail: undefined });
      expect((await add('second', 1, said)).id).toBe('second');
      expect((await add('third', 2, said)).id).toBe('second');
    });
  });
}
