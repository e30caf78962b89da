import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cookieOf, form, json, openTestSite, ORIGIN, THREAD } from './test-site.ts';

const RATING = `/api/threads/${THREAD.id}/rating`;
const RATING_FORM = `/posts/${THREAD.slug}/rating`;

describe('GET /api/threads/:id', () => {
  it('says that nobody has rated by null, not by zero', async () => {
    const { send } = await openTestSite();
    const response = await send('GET', `/api/threads/${THREAD.id}`);
    expect(await response.json()).toEqual({
      id: THREAD.id,
      rating: { average: null, count: 0, histogram: [0, 0, 0, 0, 0] },
      commentCount: 0,
      comments: [],
      page: 1,
      pageCount: 1,
      sort: 'oldest',
      you: { stars: null },
    });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it.each(['unknown', 'a-first-post', '..%2f..%2fetc%2fpasswd', 'first-post%00'])(
    'answers 404 for %s',
    async (id) => {
      const { send } = await openTestSite();
      const response = await send('GET', `/api/threads/${id}`);
      expect(response.status).toBe(404);
      expect(await response.json()).toEqual({
        code: 'thread-unknown',
        message: 'There is no published post of that name.',
        fields: {},
      });
    },
  );
});

describe('PUT /api/threads/:id/rating', () => {
  it('answers the new summary and gives the reader a token that scripts cannot read', async () => {
    const { send } = await openTestSite();
    const response = await send('PUT', RATING, json({ stars: 4 }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ average: 4, count: 1, histogram: [0, 0, 0, 1, 0] });
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Host-reader=[\w-]{22}\.[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('says to nobody who gave which stars: not to readers, not to the coach', async () => {
    const { send, owner } = await openTestSite();
    const readers: string[] = [];
    for (const stars of [5, 2, 2, 1])
      readers.push(cookieOf(await send('PUT', RATING, json({ stars }))).cookie ?? '');
    const coach = cookieOf(
      await send('POST', '/moderate/sign-in/', form({ token: await owner.issueLink() })),
    );
    const shown = await Promise.all([
      send('GET', `/api/threads/${THREAD.id}`),
      send('GET', `/api/threads/${THREAD.id}`, { headers: { cookie: readers[0] ?? '' } }),
      send('GET', `/posts/${THREAD.slug}/`, { headers: { cookie: readers[1] ?? '' } }),
      send('GET', `/posts/${THREAD.slug}/comments.atom`),
      send('GET', '/moderate/', { headers: coach }),
      send('GET', '/moderate/?show=all', { headers: coach }),
      send('GET', '/moderate/log/', { headers: coach }),
    ]);
    expect(shown.map(({ status }) => status)).toEqual(shown.map(() => 200));
    const texts = (await Promise.all(shown.map((response) => response.text()))).join('\n');
    const ids = readers.map((cookie) => /reader=([\w-]{22})\./.exec(cookie)?.[1] ?? cookie);
    expect(new Set(ids).size).toBe(4);
    expect(ids.filter((id) => texts.includes(id))).toEqual([]);
  });

  it('changes the rating of a reader who has rated before', async () => {
    const { send } = await openTestSite();
    const cookie = cookieOf(await send('PUT', RATING, json({ stars: 1 })));
    const response = await send('PUT', RATING, json({ stars: 5 }, cookie));
    expect(await response.json()).toMatchObject({ average: 5, count: 1 });
    const thread = await send('GET', `/api/threads/${THREAD.id}`, { headers: cookie });
    expect(await thread.json()).toMatchObject({ you: { stars: 5 } });
  });

  it('counts 50 parallel ratings with one token once', async () => {
    const { send } = await openTestSite();
    const cookie = cookieOf(await send('PUT', RATING, json({ stars: 1 })));
    const responses = await Promise.all(
      Array.from({ length: 50 }, (_, index) => send('PUT', RATING, json({ stars: (index % 5) + 1 }, cookie))),
    );
    expect(new Set(responses.map((response) => response.status))).toEqual(new Set([200]));
    expect(await (await send('GET', `/api/threads/${THREAD.id}`)).json()).toMatchObject({
      rating: { count: 1 },
    });
  });

  it('counts 50 parallel ratings with 50 tokens 50 times', async () => {
    const { send } = await openTestSite();
    const responses = await Promise.all(
      Array.from({ length: 50 }, () => send('PUT', RATING, json({ stars: 3 }))),
    );
    expect(new Set(responses.map((response) => response.status))).toEqual(new Set([200]));
    expect(await (await send('GET', `/api/threads/${THREAD.id}`)).json()).toMatchObject({
      rating: { average: 3, count: 50 },
    });
  });

  it('names the field at fault and says what was expected', async () => {
    const { send } = await openTestSite();
    const response = await send('PUT', RATING, json({ stars: 6 }));
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({
      code: 'invalid-fields',
      message: 'This cannot be sent as it is.',
      fields: { stars: 'expected a whole number from 1 to 5' },
    });
  });

  it('refuses anything else with a documented status, sets no cookie and keeps no row', async () => {
    const { send, store } = await openTestSite();
    const notStars = fc
      .anything()
      .filter((value) => ![1, 2, 3, 4, 5].some((stars) => Object.is(stars, value)));
    await fc.assert(
      fc.asyncProperty(notStars, async (stars) => {
        const response = await send('PUT', RATING, json({ stars }));
        expect(response.status).toBe(422);
        expect(response.headers.getSetCookie()).toEqual([]);
      }),
    );
    expect(await store.countRatings(THREAD.id)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([
    [
      'no JSON',
      { body: '{"stars":', headers: { 'content-type': 'application/json' } },
      400,
      'malformed-request',
    ],
    ['another type', { body: 'stars=4', headers: { 'content-type': 'text/yaml' } }, 415, 'unsupported-type'],
    ['no type', {}, 415, 'unsupported-type'],
    ['too much', json({ stars: 4, text: 'x'.repeat(70_000) }), 413, 'too-large'],
    ['an extra field', json({ stars: 4, reader: 'me' }), 422, 'invalid-fields'],
    ['another site', json({ stars: 4 }, { origin: 'https://elsewhere.example' }), 403, 'cross-origin'],
    ['a page of another site', json({ stars: 4 }, { 'sec-fetch-site': 'cross-site' }), 403, 'cross-origin'],
  ])('refuses %s', async (_what, options, status, code) => {
    const { send } = await openTestSite();
    const response = await send('PUT', RATING, options);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ code });
  });

  it('takes a forged token for no token at all', async () => {
    const { send } = await openTestSite();
    const cookie = cookieOf(await send('PUT', RATING, json({ stars: 1 })));
    const forged = { cookie: (cookie['cookie'] ?? '').slice(0, -1) + '!' };
    await send('PUT', RATING, json({ stars: 5 }, forged));
    expect(await (await send('GET', `/api/threads/${THREAD.id}`)).json()).toMatchObject({
      rating: { count: 2 },
    });
  });
});

describe('DELETE /api/threads/:id/rating', () => {
  it('withdraws the rating of the reader who asks, and nobody else’s', async () => {
    const { send } = await openTestSite();
    const cookie = cookieOf(await send('PUT', RATING, json({ stars: 1 })));
    await send('PUT', RATING, json({ stars: 5 }));
    const response = await send('DELETE', RATING, { headers: cookie });
    expect(await response.json()).toEqual({ average: 5, count: 1, histogram: [0, 0, 0, 0, 1] });
  });

  it('gives no cookie to who has nothing to withdraw', async () => {
    const { send } = await openTestSite();
    const response = await send('DELETE', RATING);
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

describe('the rating form', () => {
  it('leads back to the page after a rating', async () => {
    const { send } = await openTestSite();
    const response = await send('POST', RATING_FORM, form({ act: 'rate', stars: '4' }));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/posts/${THREAD.slug}/#rating`);
    const page = await send('GET', `/posts/${THREAD.slug}/`, { headers: cookieOf(response) });
    expect(await page.text()).toContain('"you":{"stars":4}');
  });

  it('comes back with a sentence where nothing was chosen', async () => {
    const { send } = await openTestSite();
    const response = await send('POST', RATING_FORM, form({ act: 'rate' }));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('Choose one to five stars first.');
  });

  it('answers a script with the ratings alone', async () => {
    const { send } = await openTestSite();
    const response = await send(
      'POST',
      RATING_FORM,
      form({ act: 'rate', stars: '2' }, { prefer: 'return=representation' }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      acted: {
        notice: 'Thank you. You gave 2 stars.',
        rating: { rating: { count: 1, average: 2 }, you: { stars: 2 } },
      },
    });
  });

  it('withdraws', async () => {
    const { send, store } = await openTestSite();
    const cookie = cookieOf(await send('POST', RATING_FORM, form({ act: 'rate', stars: '4' })));
    await send('POST', RATING_FORM, form({ act: 'withdraw' }, cookie));
    expect(await store.countRatings(THREAD.id)).toEqual([0, 0, 0, 0, 0]);
  });

  it.each([
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
  ])('is refused when another site sends it (%j)', async (headers) => {
    const { send } = await openTestSite();
    expect((await send('POST', RATING_FORM, form({ act: 'rate', stars: '4' }, headers))).status).toBe(403);
  });

  it('is refused where nothing says whence it comes', async () => {
    const { send } = await openTestSite();
    const { body = '' } = form({ act: 'rate', stars: '4' });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await send('POST', RATING_FORM, { body, headers })).status).toBe(403);
  });
});

describe('every answer', () => {
  it.each(['/', '/api/health', '/api/nothing', `/posts/${THREAD.slug}/`])(
    'carries the security headers: %s',
    async (path) => {
      const { send } = await openTestSite();
      const { headers } = await send('GET', path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers.getSetCookie()).toEqual([]);
    },
  );
});

describe('a store that is down', () => {
  const down = () => Promise.reject(new Error('the disk is gone'));
  // What went wrong is for the log of whoever runs the site; here it is caught and looked at.
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    expect(console.error).toHaveBeenCalledWith(new Error('the disk is gone'));
    vi.restoreAllMocks();
  });

  it('leaves the article readable, with one sentence where the discussion would be', async () => {
    const { send } = await openTestSite({ getThreadState: down });
    const response = await send('GET', `/posts/${THREAD.slug}/`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Ratings cannot be shown just now.');
  });

  it('is told by the health check, without a word from inside', async () => {
    const { send } = await openTestSite({ ping: down });
    const response = await send('GET', '/api/health');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('disk');
  });
});
