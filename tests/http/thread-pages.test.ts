import { describe, expect, it } from 'vitest';
import type { CommentsPageView } from '../../src/discussion/discussion-view.ts';
import type { Store } from '../../src/discussion/store/store.ts';
import { NOON, openTestSite, OTHER_THREAD, THREAD } from './test-site.ts';

const POST = `/posts/${THREAD.slug}/`;

async function add(store: Store, id: string, minutes: number, more: object = {}) {
  await store.addComment({
    id,
    threadId: THREAD.id,
    parentId: undefined,
    readerId: `reader of ${id}`,
    author: 'reader',
    name: 'Sam',
    text: `words of ${id}`,
    status: 'approved',
    isPrivate: false,
    createdAt: new Date(NOON.getTime() + minutes * 60_000),
    ...more,
  });
}

/** 120 comments that reply to none, and 70 replies to the second of them. */
async function open() {
  const opened = await openTestSite();
  for (let index = 0; index < 120; index += 1) await add(opened.store, `root-${index}`, index);
  for (let index = 0; index < 70; index += 1)
    await add(opened.store, `reply-${index}`, 200 + index, { parentId: 'root-1' });
  const get = (path: string) => opened.send('GET', path);
  const read = async (path: string) => {
    const response = await get(path);
    expect([path, response.status]).toEqual([path, 200]);
    return ((await response.json()) as { commentsPage: CommentsPageView }).commentsPage;
  };
  return { ...opened, get, read };
}

describe('a thread of many comments', () => {
  it('has each of them once, over pages of fifty, in both orders', async () => {
    const { send, read } = await open();
    const first = (await (await send('GET', `/fragments/${THREAD.id}/`)).json()) as {
      comments: { id: string; replies: object[]; replyCount: number }[];
      pageCount: number;
      commentCount: number;
    };
    expect(first).toMatchObject({ pageCount: 3, commentCount: 190 });
    expect(first.comments[1]).toMatchObject({ id: 'root-1', replyCount: 70 });
    expect(first.comments[1]?.replies).toHaveLength(10);
    const ids = first.comments.map(({ id }) => id);
    for (const page of [2, 3]) {
      const view = await read(`${POST}comments/${page}/`);
      if (view.kind === 'thread') ids.push(...view.state.comments.map(({ id }) => id));
    }
    expect(ids).toEqual(Array.from({ length: 120 }, (_, index) => `root-${index}`));

    const newest: string[] = [];
    for (const page of [1, 2, 3]) {
      const view = await read(`${POST}comments/${page}/?sort=newest`);
      if (view.kind === 'thread') newest.push(...view.state.comments.map(({ id }) => id));
    }
    expect(newest).toEqual(ids.toReversed());
  });

  it('has all replies to one on pages of their own', async () => {
    const { read } = await open();
    const ids: string[] = [];
    for (const page of ['', '?page=2']) {
      const view = await read(`${POST}comments/root-1/replies/${page}`);
      if (view.kind !== 'replies') throw new Error('expected replies');
      expect(view.state).toMatchObject({ pageCount: 2, entry: { id: 'root-1', replyCount: 70 } });
      ids.push(...view.state.entry.replies.map(({ id }) => id));
    }
    expect(ids).toEqual(Array.from({ length: 70 }, (_, index) => `reply-${index}`));
  });

  it('has a lasting address for each comment, which leads to the page that it is on', async () => {
    const { get, discussion } = await open();
    const leads = async (id: string) => {
      const response = await get(`${POST}comments/${id}`);
      expect([response.status, response.headers.get('cache-control')]).toEqual([302, 'no-store']);
      return response.headers.get('location');
    };
    expect(await leads('root-0')).toBe(`${POST}#comment-root-0`);
    expect(await leads('root-49')).toBe(`${POST}#comment-root-49`);
    expect(await leads('root-50')).toBe(`${POST}comments/2/#comment-root-50`);
    expect(await leads('root-119')).toBe(`${POST}comments/3/#comment-root-119`);
    expect(await leads('reply-9')).toBe(`${POST}#comment-reply-9`);
    expect(await leads('reply-10')).toBe(`${POST}comments/root-1/replies/#comment-reply-10`);
    expect(await leads('reply-69')).toBe(`${POST}comments/root-1/replies/?page=2#comment-reply-69`);
    // It moves when one before it goes, and its address does not.
    await discussion.moderation.reject(['root-0']);
    expect(await leads('root-50')).toBe(`${POST}#comment-root-50`);
    expect(await leads('root-0')).toBe(`${POST}#comments`);
    expect(await leads('never-was')).toBe(`${POST}#comments`);
    const elsewhere = await get(`/posts/${OTHER_THREAD.slug}/comments/root-50`);
    expect(elsewhere.headers.get('location')).toBe(`/posts/${OTHER_THREAD.slug}/#comments`);
  });

  it('has one address for each page, told to search engines in one order', async () => {
    const { get } = await open();
    for (const path of ['comments/', 'comments/1/', 'comments/1/?sort=oldest']) {
      const response = await get(POST + path);
      expect([path, response.status, response.headers.get('location')]).toEqual([
        path,
        301,
        `${POST}#comments`,
      ]);
    }
    expect((await get(`${POST}comments/2/?sort=oldest`)).headers.get('location')).toBe(`${POST}comments/2/`);
    expect((await get(`${POST}comments/2/`)).headers.get('x-robots-tag')).toBeNull();
    expect((await get(`${POST}comments/2/?sort=newest`)).headers.get('x-robots-tag')).toBe('noindex');
    for (const path of [
      'comments/4/',
      'comments/0/',
      'comments/02/',
      'comments/9999999/',
      'comments/2/?sort=best',
      'comments/root-1/replies/?page=3',
      'comments/root-1/replies/?page=x',
      'comments/reply-1/replies/',
      'comments/never-was/replies/',
      'comments/never-was/reply/',
    ])
      expect([path, (await get(POST + path)).status]).toEqual([path, 404]);
    expect((await get('/posts/gone/comments/2/')).status).toBe(404);
  });

  it('stays as it is for a place whose comment is gone and whose replies are not', async () => {
    const { store, get, discussion } = await open();
    await add(store, 'told-off', 500);
    await add(store, 'answer', 501, { parentId: 'told-off' });
    await discussion.moderation.reject(['told-off']);
    const page = (await (await get(`/api/threads/${THREAD.id}?page=3`)).json()) as { comments: object[] };
    expect(page.comments.at(-1)).toMatchObject({ id: 'told-off', comment: null, replyCount: 1 });
    await discussion.moderation.reject(['answer']);
    const after = (await (await get(`/api/threads/${THREAD.id}?page=3`)).json()) as { comments: object[] };
    expect(after.comments.at(-1)).toMatchObject({ id: 'root-119' });
  });

  it('shows what waits to its author alone, on every page that it stands on', async () => {
    const { store, send, discussion } = await open();
    await add(store, 'mine', 300, { status: 'pending', readerId: 'me' });
    expect(await discussion.findPlace('mine')).toBeUndefined();
    expect(await discussion.findPlace('mine', 'me')).toMatchObject({ page: 3 });
    expect(
      (await discussion.getThreadState(THREAD.id, 'me', { page: 3, sort: 'oldest' })).comments.at(-1),
    ).toMatchObject({ id: 'mine', comment: { isPending: true, isYours: true } });
    const response = await send('GET', `${POST}comments/3/`);
    expect(await response.text()).not.toContain('words of mine');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });
});

describe('what a page of one reader says of being kept', () => {
  it('is that nobody keeps it', async () => {
    const { send } = await open();
    const rated = await send('PUT', `/api/threads/${THREAD.id}/rating`, {
      body: '{"stars":3}',
      headers: { 'content-type': 'application/json' },
    });
    const cookie = rated.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    for (const path of [`${POST}comments/2/`, `${POST}message/`, `/fragments/${THREAD.id}/`]) {
      const response = await send('GET', path, { headers: { cookie } });
      expect([path, response.headers.get('cache-control')]).toEqual([path, 'private, no-store']);
    }
  });
});

describe('the feed of comments', () => {
  it('is sent once to who asks again, and compressed', async () => {
    const { send } = await open();
    const feed = `${POST}comments.atom`;
    const first = await send('GET', feed, { headers: { 'accept-encoding': 'br' } });
    expect(first.headers.get('content-encoding')).toBe('br');
    expect(first.headers.get('vary')).toContain('Accept-Encoding');
    const etag = first.headers.get('etag') ?? '';
    const again = await send('GET', feed, { headers: { 'if-none-match': `"other", ${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await send('GET', feed, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });
});
