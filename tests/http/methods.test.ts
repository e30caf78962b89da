import { beforeAll, describe, expect, it } from 'vitest';
import { openSeenSite } from './seen-routes.ts';
import { form, json, type openTestSite, ORIGIN, PAGES, THREAD } from './test-site.ts';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

let site: Awaited<ReturnType<typeof openTestSite>>;
/** By address, with something in the place of its parameters: what may be asked of it. */
const table = new Map<string, Set<string>>();
beforeAll(async () => {
  const seen = await openSeenSite();
  site = seen.site;
  for (const { path, method, isMiddleware } of seen.routes) {
    if (isMiddleware || method === 'ALL' || path === '/*' || path.includes('/drafts/')) continue;
    const address = path
      .replace(/:slug\b/, THREAD.slug)
      // A parameter that takes digits alone.
      .replace(/:\w+\{\[0-9\]\+\}/g, '2')
      .replace(/:\w+/g, THREAD.id);
    const methods = table.get(address) ?? new Set();
    table.set(address, methods.add(method));
    if (method === 'GET' || PAGES.has(address)) methods.add('GET').add('HEAD');
  }
});

describe('a wrong method', () => {
  it('is refused on every address that the site knows, with the right ones', async () => {
    expect(table.size).toBeGreaterThan(22);
    expect([...table.keys()]).toEqual(
      expect.arrayContaining([
        `/posts/${THREAD.slug}/rating`,
        '/contact/',
        '/moderate/acts/',
        '/api/reader',
        '/notices/end/',
      ]),
    );
    for (const [address, methods] of table) {
      for (const method of METHODS.filter((each) => !methods.has(each))) {
        const answer = await site.send(method, address);
        expect([method, address, answer.status, answer.headers.get('allow')]).toEqual([
          method,
          address,
          405,
          [...methods].sort().join(', '),
        ]);
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
        expect(answer.headers.getSetCookie()).toEqual([]);
      }
    }
  });

  it('is no matter where the right one is used, with what it demands', async () => {
    for (const [address, methods] of table) {
      for (const method of methods) {
        const answer = await site.send(
          method,
          address,
          method === 'GET' || method === 'HEAD' ? {} : form({}),
        );
        expect([method, address, answer.status]).not.toEqual([method, address, 405]);
      }
    }
  });

  it('is told to programs as every refusal is', async () => {
    const answer = await site.send('POST', '/api/reader', json({}));
    expect(await answer.json()).toEqual({
      code: 'method-not-allowed',
      message: 'This address takes DELETE, GET, HEAD and nothing else.',
      fields: {},
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is refused on a page: %s', async (method) => {
    const answer = await site.send(method, '/posts/a-first-post/', { headers: { origin: ORIGIN } });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await site.send(method, '/posts/no-post/', { headers: { origin: ORIGIN } })).status).toBe(404);
    const moved = await site.send(method, '/post/an-old-post', { headers: { origin: ORIGIN } });
    expect([moved.status, moved.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

describe('an unknown call of the API', () => {
  it.each(METHODS)('is told in JSON that there is none: %s', async (method) => {
    for (const address of ['/api/anything', '/api/threads', '/api/', '/api/threads/x/rating/more']) {
      const answer = await site.send(method, address);
      expect([address, answer.status]).toEqual([address, 404]);
      if (method !== 'HEAD') expect(await answer.json()).toMatchObject({ code: 'not-found', fields: {} });
    }
  });
});
