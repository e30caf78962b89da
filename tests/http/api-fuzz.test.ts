import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { COMMENT_STATUSES } from '../../src/discussion/comment.ts';
import { isAllowed } from '../../src/discussion/markdown.ts';
import { cookieOf, json, openTestSite, ORIGIN, OTHER_THREAD, THREAD } from './test-site.ts';

type Site = Awaited<ReturnType<typeof openTestSite>>;

/** What readers do, in any order and with anything in it. */
const reader = fc.constantFrom('sam', 'kim', 'lou', 'nobody');
const thread = fc.constantFrom(THREAD.id, THREAD.id, THREAD.id, OTHER_THREAD.id, 'unknown');
const nth = fc.nat({ max: 30 });
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.constantFrom('Hello', '*a*\n\n> b', '\u0000', '\ud800', '</p><script>'),
);
const good = fc.constantFrom('Hello', 'Sam', 'I **see**', 'so\n- it\n- goes');
const anything = fc.anything({ maxDepth: 2, withNullPrototype: false, withBigInt: false });
const act = fc.oneof(
  fc.record({
    do: fc.constant('rate' as const),
    reader,
    thread,
    stars: fc.oneof(fc.integer({ min: 0, max: 6 }), anything),
  }),
  fc.record({ do: fc.constant('withdraw' as const), reader, thread }),
  fc.record({
    do: fc.constant('comment' as const),
    reader,
    thread,
    name: fc.oneof({ weight: 8, arbitrary: good }, words, anything),
    text: fc.oneof({ weight: 8, arbitrary: good }, words, anything),
    parent: fc.option(nth, { freq: 2 }),
    private: fc.boolean(),
    key: fc.option(fc.constantFrom('key-one-of-sixteen', 'key-two-of-sixteen', 'short'), { nil: undefined }),
  }),
  fc.record({
    do: fc.constant('edit' as const),
    reader,
    nth,
    text: fc.oneof({ weight: 8, arbitrary: good }, words, anything),
  }),
  fc.record({ do: fc.constant('delete' as const), reader, nth }),
  fc.record({
    do: fc.constant('moderate' as const),
    nth,
    to: fc.constantFrom('approve', 'reject', 'markSpam'),
  }),
  fc.record({ do: fc.constant('erase' as const), reader }),
);
type Act = typeof act extends fc.Arbitrary<infer Each> ? Each : never;

it('keeps every rule through any sequence of acts by several readers', async () => {
  let comments = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 40, size: 'max' }), async (acts) => {
      const site = await openTestSite();
      const cookies = new Map<string, Record<string, string>>();
      const ids: string[] = [];
      for (const each of acts) await perform(site, each, cookies, ids);
      comments += ids.length;
      await checkRules(site, cookies);
      await site.store.close();
    }),
    { numRuns: 150 },
  );
  // Nothing is shown by acts that are all refused.
  expect(comments).toBeGreaterThan(100);
}, 60_000);

async function perform(site: Site, each: Act, cookies: Map<string, Record<string, string>>, ids: string[]) {
  const headers = 'reader' in each ? (cookies.get(each.reader) ?? {}) : {};
  const id = 'nth' in each ? (ids[each.nth % Math.max(ids.length, 1)] ?? 'nothing') : '';
  const send = async (method: string, path: string, options: Parameters<Site['send']>[2]) => {
    const response = await site.send(method, path, options);
    expect(response.status, `${method} ${path}`).toBeLessThan(500);
    if ('reader' in each && each.reader !== 'nobody') {
      const cookie = cookieOf(response);
      if (cookie['cookie']?.endsWith('=')) cookies.delete(each.reader);
      else if (cookie['cookie']) cookies.set(each.reader, cookie);
    }
    return response;
  };
  switch (each.do) {
    case 'rate':
      await send('PUT', `/api/threads/${each.thread}/rating`, json({ stars: each.stars }, headers));
      break;
    case 'withdraw':
      await send('DELETE', `/api/threads/${each.thread}/rating`, { headers });
      break;
    case 'comment': {
      const parentId = each.parent === null ? undefined : ids[each.parent];
      const body = { name: each.name, text: each.text, private: each.private, parentId };
      const key = each.key ? { 'idempotency-key': each.key } : {};
      const response = await send(
        'POST',
        `/api/threads/${each.thread}/comments`,
        json(body, { ...headers, ...key }),
      );
      if (response.status === 201) ids.push(((await response.json()) as { id: string }).id);
      break;
    }
    case 'edit':
      await send('PATCH', `/api/comments/${id}`, json({ text: each.text }, headers));
      break;
    case 'delete':
      await send('DELETE', `/api/comments/${id}`, { headers });
      break;
    case 'moderate':
      await site.discussion.moderation[each.to]([id]);
      break;
    case 'erase':
      await send('DELETE', '/api/reader', { headers });
      break;
  }
}

async function checkRules({ send, store }: Site, cookies: Map<string, Record<string, string>>) {
  const all = await store.listComments({ limit: 1000 });
  for (const { name, text, status, isPrivate, threadId, parentId } of all) {
    expect(name.length).toBeLessThanOrEqual(60);
    expect(text.length).toBeLessThanOrEqual(5000);
    expect(COMMENT_STATUSES).toContain(status);
    expect(isPrivate || threadId !== undefined).toBe(true);
    // Two levels: what is replied to is no reply itself.
    if (parentId !== undefined) expect((await store.findComment(parentId))?.parentId).toBeUndefined();
  }
  for (const { id } of [THREAD, OTHER_THREAD]) {
    for (const headers of [{}, ...cookies.values()]) {
      const response = await send('GET', `/api/threads/${id}`, { headers });
      const state = (await response.json()) as {
        rating: { count: number; average: number | null; histogram: number[] };
        commentCount: number;
        comments: {
          comment: { html: string; status: string; isYours: boolean } | null;
          replies: { html: string }[];
        }[];
      };
      const { count, average, histogram } = state.rating;
      expect(histogram).toEqual(await store.countRatings(id));
      expect(count).toBe(histogram.reduce((sum, each) => sum + each));
      const total = histogram.reduce((sum, each, index) => sum + each * (index + 1), 0);
      expect(average).toBe(count === 0 ? null : total / count);
      const published = all.filter(
        (each) => each.threadId === id && each.status === 'approved' && !each.isPrivate,
      );
      expect(state.commentCount).toBe(published.length);
      for (const { comment, replies } of state.comments) {
        if (comment) expect(comment.status === 'approved' || comment.isYours).toBe(true);
        for (const { html } of comment ? [comment, ...replies] : replies) expect(isAllowed(html)).toBe(true);
      }
    }
  }
}

it('answers no 5xx to any bytes, on any call', async () => {
  const { send, store } = await openTestSite();
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const path = fc.oneof(
    fc.constantFrom(
      ...[
        `/api/threads/${THREAD.id}`,
        `/api/threads/${THREAD.id}/rating`,
        `/api/threads/${THREAD.id}/comments`,
      ],
      ...[
        '/api/comments/x',
        '/api/reader',
        '/api/challenge',
        '/api/openapi.json',
        '/api/health',
        '/you/',
        '/contact/',
      ],
      ...['/notices/end/?token=', '/notices/confirm/?token=x', `/posts/${THREAD.slug}/rating`],
      ...[
        `/posts/${THREAD.slug}/comments`,
        `/posts/${THREAD.slug}/comments/x`,
        `/posts/${THREAD.slug}/comments.atom`,
      ],
    ),
    fc.webPath().map((each) => `/api${each}`),
    fc
      .string({ unit: 'binary' })
      .map((each) => `/api/threads/${encodeURIComponent(each.toWellFormed())}/comments`),
    fc.string({ unit: 'binary' }).map((each) => `/api/comments/${encodeURIComponent(each.toWellFormed())}`),
  );
  const type = fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data',
    '',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'),
      path,
      type,
      fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.webQueryParameters()),
      fc.string(),
      async (method, where, contentType, body, cookie) => {
        const headers = {
          'content-type': contentType,
          origin: ORIGIN,
          cookie: `__Host-reader=${encodeURIComponent(cookie)}`,
          'idempotency-key': encodeURIComponent(cookie),
        };
        const withBody = method === 'GET' || method === 'HEAD' ? { headers } : { headers, body };
        const response = await send(method, where, withBody);
        expect(response.status, `${method} ${where} ${body}`).toBeLessThan(500);
        if (method === 'GET') expect(response.headers.getSetCookie()).toEqual([]);
      },
    ),
    { numRuns: 1500 },
  );
  expect(log).not.toHaveBeenCalled();
  log.mockRestore();
  expect(await store.listComments({ limit: 9 })).toEqual([]);
}, 60_000);
