import { readWholeThread } from '../whole-thread.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Comment, CommentStatus } from '../../src/discussion/comment.ts';
import type { NewComment, Store } from '../../src/discussion/store/store.ts';

const NOON = new Date('2026-11-24T12:00:00Z');
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

let ids = 0;
function comment(over: Partial<NewComment> = {}): NewComment {
  ids += 1;
  return {
    id: `comment-${ids}`,
    threadId: 'thread',
    parentId: undefined,
    readerId: 'sam',
    author: 'reader',
    name: 'Sam',
    text: `text ${ids}`,
    status: 'pending',
    isPrivate: false,
    createdAt: NOON,
    ...over,
  };
}

/**
 * What every backend must keep to about comments, moderation, notices and readers.
 *
 * @param hearAll waits until all that was changed so far is told
 */
export function describeCommentStore(
  name: string,
  openStore: () => Promise<Store>,
  hearAll: (store: Store) => Promise<void> = () => Promise.resolve(),
): void {
  let store: Store;
  beforeEach(async () => {
    store = await openStore();
  });
  afterEach(() => store.close());

  const add = async (over: Partial<NewComment> = {}): Promise<Comment> => {
    const added = await store.addComment(comment(over));
    if (typeof added === 'string') throw new Error(added);
    return added.comment;
  };
  const moderate = (ids: string[], to: CommentStatus, batchId = 'batch', kind = 'approve' as const) =>
    store.moderate({ ids, kind, to, batchId, at: later(60) });
  const texts = (comments: readonly Comment[]) => comments.map(({ text }) => text);

  describe(`comments in ${name}`, () => {
    it('gives back what was added, to the millisecond', async () => {
      const createdAt = new Date('2026-11-24T12:00:00.123Z');
      const added = await add({ id: 'one', text: 'Größe 😀\n*so*', createdAt });
      expect(added).toEqual({
        id: 'one',
        threadId: 'thread',
        parentId: undefined,
        readerId: 'sam',
        author: 'reader',
        name: 'Sam',
        text: 'Größe 😀\n*so*',
        status: 'pending',
        isPrivate: false,
        createdAt,
        editedAt: undefined,
      });
      expect(await store.findComment('one')).toEqual(added);
      expect(await store.findComment('two')).toBeUndefined();
    });

    it('adds once what comes twice with a key, and says so', async () => {
      const idempotency = { key: 'a-key-of-sixteen', requestHash: 'hash' };
      const first = await store.addComment(comment({ idempotency, id: 'first' }));
      const second = await store.addComment(comment({ idempotency, id: 'second', createdAt: later(3600) }));
      expect(first).toMatchObject({ isRepeat: false, comment: { id: 'first' } });
      expect(second).toMatchObject({ isRepeat: true, comment: { id: 'first' }, firstStatus: 'pending' });
    });

    it('adds once what comes fifty times at once with a key', async () => {
      const idempotency = { key: 'a-key-of-sixteen', requestHash: 'hash' };
      const all = await Promise.all(
        Array.from({ length: 50 }, () => store.addComment(comment({ idempotency }))),
      );
      const given = new Set(all.map((each) => (typeof each === 'string' ? each : each.comment.id)));
      expect(given.size).toBe(1);
      expect(await store.listComments({ limit: 100 })).toHaveLength(1);
    });

    it('refuses a key that comes with another request, and knows whose key it is', async () => {
      const key = 'a-key-of-sixteen';
      await add({ idempotency: { key, requestHash: 'hash' } });
      expect(await store.addComment(comment({ idempotency: { key, requestHash: 'other' } }))).toBe(
        'key-reused',
      );
      const stranger = await store.addComment(
        comment({ readerId: 'kim', idempotency: { key, requestHash: 'other' } }),
      );
      expect(stranger).toMatchObject({ isRepeat: false });
    });

    it('takes the same words within 15 seconds for one comment, and afterwards for two', async () => {
      const said = { text: 'the same', name: 'Sam' };
      const first = await add(said);
      expect(await store.addComment(comment({ ...said, createdAt: later(15) }))).toMatchObject({
        isRepeat: true,
        comment: { id: first.id },
      });
      expect(await store.addComment(comment({ ...said, createdAt: later(16) }))).toMatchObject({
        isRepeat: false,
      });
      expect(await store.addComment(comment({ ...said, readerId: 'kim' }))).toMatchObject({
        isRepeat: false,
      });
      expect(await store.addComment(comment({ ...said, threadId: 'other' }))).toMatchObject({
        isRepeat: false,
      });
    });

    it('shows a thread’s approved comments to everybody, and a reader’s own to that reader', async () => {
      await add({ text: 'approved', status: 'approved', createdAt: later(2) });
      await add({ text: 'waits', createdAt: later(1) });
      await add({ text: 'of kim', readerId: 'kim' });
      await add({ text: 'private', isPrivate: true, status: 'approved' });
      await add({ text: 'elsewhere', threadId: 'thread-2', status: 'approved' });
      expect(texts(await readWholeThread(store, 'thread'))).toEqual(['approved']);
      expect(texts(await readWholeThread(store, 'thread', 'sam'))).toEqual(['waits', 'approved']);
    });

    it('lets the author edit in time, and nobody else', async () => {
      const { id } = await add();
      const edit = { id, readerId: 'sam', text: 'new', status: 'pending', at: later(60) } as const;
      expect(await store.editComment({ ...edit, readerId: 'kim', editableSince: NOON })).toBeUndefined();
      expect(await store.editComment({ ...edit, editableSince: later(1) })).toBeUndefined();
      expect(await store.editComment({ ...edit, editableSince: NOON })).toMatchObject({
        text: 'new',
        editedAt: later(60),
      });
    });

    it('empties what its author takes back and keeps its replies', async () => {
      const parent = await add({ status: 'approved', text: 'gone' });
      await add({ parentId: parent.id, status: 'approved', text: 'stays', readerId: 'kim' });
      expect(await store.removeComment(parent.id, 'kim')).toBe(false);
      expect(await store.removeComment(parent.id, 'sam')).toBe(true);
      expect(await store.removeComment(parent.id, 'sam')).toBe(false);
      expect(texts(await readWholeThread(store, 'thread', 'sam'))).toEqual(['stays']);
      expect(await store.findComment(parent.id)).toMatchObject({ name: '', text: '', status: 'removed' });
    });

    it('finds nothing by what can be nobody’s id', async () => {
      await add({ status: 'approved' });
      for (const id of ['\0', 'a\0b', '\ud800', '', 'x'.repeat(10_000)]) {
        expect(await store.findComment(id)).toBeUndefined();
        expect(await store.listComments({ before: id, limit: 9 })).toEqual([]);
        expect(await store.listActs({ before: id, limit: 9 })).toEqual([]);
        expect(await moderate([id], 'spam')).toEqual([]);
        expect((await store.countReports([id])).size).toBe(0);
        expect(await store.removeComment(id, id)).toBeFalsy();
      }
    });

    it('refuses a reply to what never was', async () => {
      await expect(store.addComment(comment({ parentId: 'nothing' }))).rejects.toThrow();
    });

    it('keeps the others of a group where one write fails', async () => {
      const outcomes = await Promise.allSettled([
        add({ text: 'before' }),
        add({ parentId: 'nothing' }),
        add({ text: 'after' }),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(texts(await store.listComments({ limit: 9 })).sort()).toEqual(['after', 'before']);
    });

    it('counts a reader’s approved public comments, one of them aside', async () => {
      const { id } = await add({ status: 'approved' });
      await add({ status: 'approved', isPrivate: true });
      await add();
      expect(await store.countApproved('sam')).toBe(1);
      expect(await store.countApproved('sam', id)).toBe(0);
    });

    it('counts ratings and approved comments of many threads at once', async () => {
      await add({ status: 'approved' });
      await add({ status: 'approved' });
      await add();
      await store.setRating({ threadId: 'thread', readerId: 'sam', stars: 4, at: NOON });
      await store.setRating({ threadId: 'rated', readerId: 'sam', stars: 5, at: NOON });
      const counts = await store.countThreads(['thread', 'rated', 'neither']);
      expect(Object.fromEntries(counts)).toEqual({
        thread: { histogram: [0, 0, 0, 1, 0], commentCount: 2 },
        rated: { histogram: [0, 0, 0, 0, 1], commentCount: 0 },
      });
      expect(await store.countThreads([])).toEqual(new Map());
    });
  });

  describe(`moderation in ${name}`, () => {
    it('lists the queue newest first, in pages, by status, privacy and words', async () => {
      for (let index = 0; index < 5; index += 1) {
        await add({ text: `Waits ${index}`, createdAt: later(Math.floor(index / 2)) });
      }
      await add({ text: 'for you', isPrivate: true, createdAt: later(9) });
      await add({ text: 'a 100% Approved_one', status: 'approved', createdAt: later(10) });
      const first = await store.listComments({ status: 'pending', isPrivate: false, limit: 2 });
      const second = await store.listComments({
        status: 'pending',
        isPrivate: false,
        limit: 9,
        before: first[1]?.id,
      });
      expect([...first, ...second].map(({ createdAt }) => createdAt.getTime())).toEqual(
        [2, 1, 1, 0, 0].map((seconds) => later(seconds).getTime()),
      );
      expect(new Set(texts([...first, ...second])).size).toBe(5);
      expect(texts(await store.listComments({ isPrivate: true, limit: 9 }))).toEqual(['for you']);
      expect(texts(await store.listComments({ search: '100% APPROVED_', limit: 9 }))).toHaveLength(1);
      expect(await store.listComments({ search: '100_', limit: 9 })).toEqual([]);
      expect(await store.listComments({ search: '%', limit: 9 })).toHaveLength(1);
      await add({ name: 'Émilie', text: 'Ein Besuch in ÖSTERREICH, Ärger über Übung', createdAt: later(11) });
      for (const search of ['émilie', 'ÉMILIE', 'Ärger', 'ärger', 'österreich', 'ÜBUNG'])
        expect(texts(await store.listComments({ search, limit: 9 })), search).toHaveLength(1);
      expect(await store.countByStatus()).toEqual({
        pending: 7,
        approved: 1,
        rejected: 0,
        spam: 0,
        removed: 0,
      });
    });

    it('moves many comments at once, writes it down, and takes all of it back', async () => {
      const one = await add();
      const two = await add({ status: 'spam' });
      const there = await add({ status: 'approved' });
      const moved = await moderate([one.id, two.id, there.id, 'nothing'], 'approved');
      expect(moved.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort());
      const acts = await store.listActs({ limit: 9 });
      expect(acts).toHaveLength(2);
      expect(acts[0]).toMatchObject({ batchId: 'batch', kind: 'approve', to: 'approved', at: later(60) });
      expect(await store.undo('batch', later(90))).toHaveLength(2);
      expect((await store.findComment(one.id))?.status).toBe('pending');
      expect((await store.findComment(two.id))?.status).toBe('spam');
      expect((await store.findComment(there.id))?.status).toBe('approved');
      expect(await store.undo('batch', later(91))).toEqual([]);
      expect((await store.listActs({ limit: 9 }))[0]?.undoneAt).toEqual(later(90));
    });

    it('leaves alone, when it takes back, what has moved on since', async () => {
      const { id } = await add();
      await moderate([id], 'approved', 'first');
      await moderate([id], 'rejected', 'second');
      await store.undo('first', later(90));
      expect((await store.findComment(id))?.status).toBe('rejected');
    });

    it('never brings back what its author took back', async () => {
      const { id } = await add();
      await moderate([id], 'approved', 'first');
      await store.removeComment(id, 'sam');
      expect(await moderate([id], 'approved', 'second')).toEqual([]);
      await store.undo('first', later(90));
      expect(await store.findComment(id)).toMatchObject({ status: 'removed', text: '' });
    });

    it('bans a reader, empties their queue, and forgives both', async () => {
      const waits = await add();
      const published = await add({ status: 'approved' });
      const other = await add({ readerId: 'kim' });
      const dropped = await store.banReader({ readerId: 'sam', batchId: 'ban', at: later(60) });
      expect(dropped.map(({ id }) => id)).toEqual([waits.id]);
      expect(await store.isBanned('sam')).toBe(true);
      expect(await store.isBanned('kim')).toBe(false);
      expect((await store.findComment(published.id))?.status).toBe('approved');
      expect((await store.findComment(other.id))?.status).toBe('pending');
      await store.undo('ban', later(90));
      expect(await store.isBanned('sam')).toBe(false);
      expect((await store.findComment(waits.id))?.status).toBe('pending');
    });

    it('adds the coach’s reply and takes it back', async () => {
      const parent = await add({ status: 'approved' });
      const reply = comment({
        id: 'reply',
        parentId: parent.id,
        readerId: undefined,
        author: 'owner',
        status: 'approved',
      });
      await store.addReply({ ...reply, editedAt: undefined }, 'batch');
      expect(await readWholeThread(store, 'thread')).toHaveLength(2);
      await store.undo('batch', later(90));
      expect(await readWholeThread(store, 'thread')).toHaveLength(1);
    });

    it('pages through the log', async () => {
      const all = await Promise.all(Array.from({ length: 5 }, () => add()));
      for (const [index, { id }] of all.entries()) await moderate([id], 'approved', `batch-${index}`);
      const first = await store.listActs({ limit: 2 });
      const second = await store.listActs({ limit: 9, before: first[1]?.id });
      expect(new Set([...first, ...second].map(({ batchId }) => batchId)).size).toBe(5);
    });
  });

  describe(`reports in ${name}`, () => {
    const report = (commentId: string, readerId: string) =>
      store.addReport({ commentId, readerId, at: later(60) });
    const reported = async () =>
      (await store.listComments({ isReported: true, limit: 99 })).map(({ id }) => id);

    it('counts each reader once, and takes none of what a reader cannot see or the coach wrote', async () => {
      const { id } = await add({ status: 'approved' });
      expect((await report(id, 'kim'))?.isRepeat).toBe(false);
      expect((await report(id, 'kim'))?.isRepeat).toBe(true);
      await report(id, 'lou');
      expect(await store.countReports([id, 'none'])).toEqual(new Map([[id, 2]]));
      const others = [
        await add({ status: 'pending' }),
        await add({ status: 'approved', isPrivate: true }),
        await add({ status: 'approved', author: 'owner', readerId: undefined }),
      ];
      for (const other of [...others.map((each) => each.id), 'none']) {
        expect(await report(other, 'kim')).toBeUndefined();
      }
      expect(await reported()).toEqual([id]);
    });

    it('waits for the coach, who keeps or rejects, and may think again', async () => {
      const [kept, rejected] = [await add({ status: 'approved' }), await add({ status: 'approved' })];
      await report(kept.id, 'kim');
      await report(rejected.id, 'kim');
      const ids = [kept.id, 'none'];
      expect(await store.keep({ ids, batchId: 'keep', at: later(90) })).toMatchObject([{ id: kept.id }]);
      expect(await store.keep({ ids, batchId: 'again', at: later(90) })).toEqual([]);
      const rejection = { kind: 'reject', to: 'rejected', batchId: 'reject', at: later(90) } as const;
      await store.moderate({ ids: [rejected.id], ...rejection });
      expect(await reported()).toEqual([]);
      expect((await store.findComment(kept.id))?.status).toBe('approved');
      expect((await store.listActs({ limit: 9 })).map(({ kind }) => kind)).toContain('keep');
      await store.undo('keep', later(95));
      await store.undo('reject', later(95));
      expect(new Set(await reported())).toEqual(new Set([kept.id, rejected.id]));
    });
  });

  describe(`changes of what was published in ${name}`, () => {
    const change = (id: string, text: string, over: { status?: CommentStatus; seconds?: number } = {}) =>
      store.editComment({
        id,
        readerId: 'sam',
        text,
        from: 'approved',
        status: over.status ?? 'approved',
        isEarlierKept: true,
        at: later(over.seconds ?? 60),
        editableSince: NOON,
      });
    const changed = async () =>
      (await store.listComments({ isChanged: true, limit: 99 })).map(({ id, text }) => ({ id, text }));
    const earlier = async (id: string) => (await store.findEarlierTexts([id, 'none'])).get(id);

    it('keep what was there first, count, and wait for the coach', async () => {
      const { id } = await add({ status: 'approved', text: 'first' });
      await add({ status: 'approved', text: 'other' });
      expect([await changed(), await earlier(id)]).toEqual([[], undefined]);
      await change(id, 'second');
      await change(id, 'third', { seconds: 90 });
      expect(await earlier(id)).toEqual({ commentId: id, text: 'first', replacedAt: later(60), changes: 2 });
      expect(await changed()).toEqual([{ id, text: 'third' }]);
      expect((await store.readReader('sam')).earlierTexts).toEqual([await earlier(id)]);
    });

    it('are refused where the comment has moved on, or without a wish to keep it keep nothing', async () => {
      const { id } = await add({ text: 'waits' });
      expect(await change(id, 'second')).toBeUndefined();
      const edit = { id, readerId: 'sam', text: 'third', at: later(1), editableSince: NOON } as const;
      expect(await store.editComment({ ...edit, status: 'pending' })).toMatchObject({ text: 'third' });
      expect(await earlier(id)).toBeUndefined();
    });

    it.each(['keep', 'approve'] as const)(
      'are settled when the coach decides, until she thinks again: %s',
      async (kind) => {
        const { id } = await add({ status: 'approved', text: 'first' });
        await change(id, 'second', { status: kind === 'keep' ? 'approved' : 'pending' });
        const act = { ids: [id], batchId: 'batch', at: later(90) };
        const settled = await (kind === 'keep'
          ? store.keep(act)
          : store.moderate({ ...act, kind, to: 'approved' }));
        expect(settled).toMatchObject([{ id, text: 'second' }]);
        expect([await changed(), await earlier(id)]).toEqual([[], undefined]);
        expect(await store.listActs({ limit: 9 })).toMatchObject([{ kind, commentId: id }]);
        await store.undo('batch', later(95));
        expect([await changed(), (await earlier(id))?.text]).toEqual([[{ id, text: 'second' }], 'first']);
        await store.moderate({ ids: [id], kind: 'approve', to: 'approved', batchId: 'again', at: later(96) });
        await store.keep({ ids: [id], batchId: 'kept', at: later(97) });
        await change(id, 'third', { seconds: 99 });
        expect(await earlier(id)).toEqual({
          commentId: id,
          text: 'second',
          replacedAt: later(99),
          changes: 1,
        });
      },
    );

    it('are not settled by Keep while they are out of sight', async () => {
      const { id } = await add({ status: 'approved', text: 'first' });
      await change(id, 'second', { status: 'pending' });
      expect(await store.keep({ ids: [id], batchId: 'batch', at: later(90) })).toEqual([]);
      expect(await changed()).toEqual([{ id, text: 'second' }]);
    });

    it('leave nothing when the comment or its author goes', async () => {
      const [one, two] = [await add({ status: 'approved' }), await add({ status: 'approved' })];
      await change(one.id, 'second');
      await change(two.id, 'second');
      await store.keep({ ids: [two.id], batchId: 'batch', at: later(90) });
      await store.removeComment(one.id, 'sam');
      expect((await store.readReader('sam')).earlierTexts).toMatchObject([{ commentId: two.id }]);
      await store.eraseReader('sam');
      await store.undo('batch', later(95));
      expect(await store.findEarlierTexts([one.id, two.id])).toEqual(new Map());
    });
  });

  describe(`quarantine in ${name}`, () => {
    it('keeps a burst’s ratings out of every count until the coach decides', async () => {
      const rate = (readerId: string, isHeld: boolean) =>
        store.setRating({ threadId: 'thread', readerId, stars: 1, at: NOON, isHeld });
      await rate('sam', false);
      await rate('kim', true);
      await rate('lou', true);
      // One that counted goes on counting, whatever comes later.
      await rate('sam', true);
      expect(await store.countRatings('thread')).toEqual([1, 0, 0, 0, 0]);
      expect((await store.countThreads(['thread'])).get('thread')?.histogram).toEqual([1, 0, 0, 0, 0]);
      expect(await store.countQuarantined()).toEqual([{ threadId: 'thread', count: 2, latestAt: NOON }]);
      expect(await store.findRating('thread', 'kim')).toBe(1);
      expect(await store.endQuarantine('thread', 'count')).toBe(2);
      expect(await store.countRatings('thread')).toEqual([3, 0, 0, 0, 0]);
      await rate('ash', true);
      expect(await store.endQuarantine('thread', 'discard')).toBe(1);
      expect(await store.findRating('thread', 'ash')).toBeUndefined();
    });

    it('is a reader’s: it outlives what they withdraw, and goes with them to every thread', async () => {
      const rate = (threadId: string, isHeld: boolean) =>
        store.setRating({ threadId, readerId: 'kim', stars: 1, at: NOON, isHeld });
      expect(await store.findRater('kim')).toBeUndefined();
      await rate('thread', true);
      await store.withdrawRating('thread', 'kim');
      expect(await store.findRater('kim')).toEqual({ isHeld: true });
      expect((await store.readReader('kim')).isHeld).toBe(true);
      await rate('thread', false);
      await rate('other', false);
      expect(await store.countRatings('thread')).toEqual([0, 0, 0, 0, 0]);
      expect(await store.countRatings('other')).toEqual([0, 0, 0, 0, 0]);
    });

    it('does not reach whose first rating counted, after a withdrawal either', async () => {
      const rate = (threadId: string, isHeld: boolean) =>
        store.setRating({ threadId, readerId: 'sam', stars: 5, at: NOON, isHeld });
      await rate('thread', false);
      await store.withdrawRating('thread', 'sam');
      await rate('other', true);
      expect(await store.findRater('sam')).toEqual({ isHeld: false });
      expect(await store.countRatings('other')).toEqual([0, 0, 0, 0, 1]);
    });

    it('is decided once for first ratings at the same moment', async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          store.setRating({
            threadId: `at-once-${index}`,
            readerId: 'lou',
            stars: 1,
            at: NOON,
            isHeld: index % 2 === 0,
          }),
        ),
      );
      const rater = await store.findRater('lou');
      const counts = await Promise.all(
        Array.from({ length: 20 }, (_, index) => store.countRatings(`at-once-${index}`)),
      );
      expect(counts.filter(([one]) => one === 1)).toHaveLength(rater?.isHeld ? 0 : 20);
    });

    it('lets readers go with “count”, and keeps them with “discard”', async () => {
      const rate = (readerId: string, threadId: string) =>
        store.setRating({ threadId, readerId, stars: 2, at: NOON, isHeld: true });
      await rate('kim', 'thread');
      await rate('kim', 'third');
      await rate('lou', 'other');
      await store.endQuarantine('thread', 'count');
      await store.endQuarantine('other', 'discard');
      expect(await store.findRater('kim')).toEqual({ isHeld: false });
      expect(await store.findRater('lou')).toEqual({ isHeld: true });
      await rate('kim', 'new');
      await rate('lou', 'new');
      expect(await store.countRatings('new')).toEqual([0, 1, 0, 0, 0]);
      // What waits elsewhere waits for a word about that thread.
      await rate('kim', 'third');
      expect(await store.countRatings('third')).toEqual([0, 0, 0, 0, 0]);
    });

    it('is forgotten with an erased reader', async () => {
      await store.setRating({ threadId: 'thread', readerId: 'kim', stars: 1, at: NOON, isHeld: true });
      await store.eraseReader('kim');
      expect(await store.findRater('kim')).toBeUndefined();
      expect(await store.countQuarantined()).toEqual([]);
    });
  });

  describe(`readers in ${name}`, () => {
    it('knows everything about a reader, and after an erase nothing', async () => {
      const message = await add({ text: 'a secret', isPrivate: true, threadId: undefined });
      await add({ text: 'published', status: 'approved' });
      await add({ text: 'of kim', readerId: 'kim', status: 'approved' });
      const answer = comment({
        parentId: message.id,
        threadId: undefined,
        readerId: undefined,
        author: 'owner',
        status: 'approved',
        isPrivate: true,
        text: 'you wrote of a secret',
      });
      await store.addReply({ ...answer, editedAt: undefined }, 'batch');
      await store.setRating({ threadId: 'rated', readerId: 'sam', stars: 2, at: NOON });
      await store.askForNotice({ id: 'notice', readerId: 'sam', email: 'sam@mail.example', at: NOON });
      const ofKim = await add({
        text: 'also of kim',
        readerId: 'kim',
        threadId: 'other',
        status: 'approved',
      });
      await store.addReport({ commentId: ofKim.id, readerId: 'sam', at: NOON });
      await store.banReader({ readerId: 'sam', batchId: 'ban', at: NOON });
      await store.addMail({ id: 'mail', sealed: 'sealed', about: 'sam', dueAt: NOON, endsAt: later(60) });

      const record = await store.readReader('sam');
      expect(record.ratings).toEqual([{ threadId: 'rated', stars: 2, createdAt: NOON, updatedAt: NOON }]);
      expect(texts(record.comments).sort()).toEqual(['a secret', 'published']);
      expect(record.notice?.email).toBe('sam@mail.example');
      expect(record.reports).toEqual([{ commentId: ofKim.id, createdAt: NOON }]);
      expect(record.bannedAt).toEqual(NOON);
      expect(texts(await store.listPrivateReplies('sam'))).toEqual(['you wrote of a secret']);

      await hearAll(store);
      const changed = new Set<string>();
      store.onChange((threadId) => changed.add(threadId));
      await store.eraseReader('sam');
      expect(changed).toEqual(new Set(['rated', 'thread']));
      expect(await store.readReader('sam')).toEqual({
        ratings: [],
        comments: [],
        earlierTexts: [],
        notice: undefined,
        reports: [],
        isHeld: false,
        bannedAt: undefined,
      });
      expect(texts(await readWholeThread(store, 'thread'))).toEqual(['of kim']);
      expect(JSON.stringify(await store.listComments({ limit: 99 }))).not.toContain('secret');
      expect(JSON.stringify(await store.listActs({ limit: 99 }))).not.toContain('sam');
      expect(await store.claimMail(later(1), later(2))).toBeUndefined();
    });
  });

  describe(`notices in ${name}`, () => {
    const ask = (email: string, id: string, readerId = 'sam') =>
      store.askForNotice({ id, readerId, email, at: NOON });

    it('waits for a yes, and keeps it when the same address is given again', async () => {
      expect(await ask('sam@mail.example', 'one')).toMatchObject({ id: 'one', confirmedAt: undefined });
      expect(await store.confirmNotice('one', { at: later(60), isProven: false })).toBe(true);
      expect(await ask('sam@mail.example', 'two')).toMatchObject({ id: 'one', confirmedAt: later(60) });
      expect(await store.confirmNotice('one', { at: later(99), isProven: false })).toBe(true);
      expect((await store.findNotice('one'))?.confirmedAt).toEqual(later(60));
    });

    it('is proven by a yes from the reader’s own browser, whatever came before or comes after', async () => {
      await ask('sam@mail.example', 'one');
      for (const [isProven, known] of [
        [false, false],
        [true, true],
        [false, true],
      ] as const) {
        await store.confirmNotice('one', { at: later(60), isProven });
        expect(await store.findNoticeOf('sam')).toMatchObject({ isProven: known });
      }
    });

    it('begins anew with another address', async () => {
      await ask('sam@mail.example', 'one');
      await store.confirmNotice('one', { at: later(60), isProven: true });
      expect(await ask('sam@other.example', 'two')).toMatchObject({
        id: 'two',
        confirmedAt: undefined,
        isProven: false,
      });
      expect(await store.findNoticeOf('sam')).toMatchObject({ isProven: false });
      expect(await store.findNotice('one')).toBeUndefined();
    });

    it('ends, once', async () => {
      await ask('sam@mail.example', 'one');
      expect(await store.endNotice('one')).toBe(true);
      expect(await store.endNotice('one')).toBe(false);
      expect(await store.findNoticeOf('sam')).toBeUndefined();
    });

    it('forgets addresses that nobody confirmed', async () => {
      await ask('sam@mail.example', 'one');
      await ask('kim@mail.example', 'two', 'kim');
      await store.confirmNotice('two', { at: later(60), isProven: false });
      expect(await store.dropUnconfirmed(later(1))).toBe(1);
      expect(await store.findNoticeOf('kim')).toMatchObject({ id: 'two' });
    });
  });

  describe(`proofs in ${name}`, () => {
    const proof = { id: 'proof', expiresAt: later(60) };

    it('are spent once, however many spend them at the same time', async () => {
      const all = await Promise.all(Array.from({ length: 20 }, () => store.addComment(comment({ proof }))));
      expect(all.filter((each) => each !== 'proof-spent')).toHaveLength(1);
      expect(await store.listComments({ limit: 99 })).toHaveLength(1);
    });

    it('are no hindrance to saying the same thing again with the same key', async () => {
      const idempotency = { key: 'a-key-of-sixteen', requestHash: 'hash' };
      const all = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          store.addComment(comment({ proof, idempotency, text: 'the same', createdAt: later(index * 20) })),
        ),
      );
      expect(new Set(all.map((each) => (typeof each === 'string' ? each : each.comment.id))).size).toBe(1);
    });
  });

  describe(`any sequence of acts in ${name}`, () => {
    it('leaves sums that equal a recount', async () => {
      const reader = fc.constantFrom('sam', 'kim', 'lou');
      const act = fc.oneof(
        fc.record({
          do: fc.constant('add' as const),
          reader,
          status: fc.constantFrom('pending', 'approved'),
        }),
        fc.record({ do: fc.constant('remove' as const), reader, nth: fc.nat(20) }),
        fc.record({
          do: fc.constant('moderate' as const),
          nth: fc.nat(20),
          to: fc.constantFrom('approved', 'rejected', 'spam'),
        }),
        fc.record({ do: fc.constant('undo' as const), nth: fc.nat(20) }),
        fc.record({ do: fc.constant('erase' as const), reader }),
      );
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
          run += 1;
          const threadId = `run-${run}`;
          const added: string[] = [];
          const batches: string[] = [];
          for (const each of acts) {
            if (each.do === 'add') {
              added.push(
                (await add({ threadId, readerId: each.reader, status: each.status as CommentStatus })).id,
              );
            } else if (each.do === 'remove') {
              await store.removeComment(added[each.nth % added.length] ?? '', each.reader);
            } else if (each.do === 'moderate') {
              const batchId = `${threadId}-${batches.length}`;
              batches.push(batchId);
              await moderateOne(store, added[each.nth % added.length] ?? '', each.to, batchId);
            } else if (each.do === 'undo') {
              await store.undo(batches[each.nth % batches.length] ?? '', later(99));
            } else await store.eraseReader(each.reader);
          }
          const all = await Promise.all(added.map((id) => store.findComment(id)));
          const approved = all.filter((each) => each?.status === 'approved');
          expect(await readWholeThread(store, threadId)).toHaveLength(approved.length);
          const counts = await store.countThreads([threadId]);
          expect(counts.get(threadId)?.commentCount ?? 0).toBe(approved.length);
          for (const each of all) if (each?.status === 'removed') expect(each.text + each.name).toBe('');
        }),
        { numRuns: 20 },
      );
    });
  });
}

function moderateOne(store: Store, id: string, to: CommentStatus, batchId: string) {
  return store.moderate({ ids: [id], kind: 'approve', to, batchId, at: later(60) });
}
