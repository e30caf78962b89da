import { beforeAll, describe, expect, it } from 'vitest';
import { openSeenSite } from './seen-routes.ts';
import { type openTestSite, ORIGIN, THREAD } from './test-site.ts';

let site: Awaited<ReturnType<typeof openTestSite>>;
let pages: string[];
beforeAll(async () => {
  const seen = await openSeenSite();
  site = seen.site;
  // What takes a form, or leads to a comment, at the address without it is an address of its own.
  const others = new Set(seen.routes.filter(({ isMiddleware }) => !isMiddleware).map(({ path }) => path));
  pages = seen.routes
    .filter(({ path, method, isMiddleware }) => method === 'GET' && !isMiddleware && /[^*]\/$/.test(path))
    .filter(({ path }) => !others.has(path.slice(0, -1)) && !path.includes('{'))
    .map(({ path }) => path.replace(/:slug\b/, THREAD.slug).replace(/:\w+(?:\{[^}]*\})?/g, 'id0000000001'));
});

describe('a page made on demand, asked for without the slash at its end', () => {
  it('leads to the one with it, query and all, whoever asks', async () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        '/you/',
        '/moderate/sign-in/',
        '/notices/end/',
        `/posts/${THREAD.slug}/message/`,
      ]),
    );
    for (const page of pages) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await site.send(method, `${page.slice(0, -1)}?token=a%2Fb&x=`);
        const { status, headers } = answer;
        expect([method, page, status, headers.get('location')]).toEqual([
          method,
          page,
          301,
          `${page}?token=a%2Fb&x=`,
        ]);
        expect([await answer.text(), headers.get('x-content-type-options')]).toEqual(['', 'nosniff']);
      }
    }
  });

  it('keeps the letters of its address as they were asked for', async () => {
    const answer = await site.send('GET', '/posts/%E6%97%A5%5C/message');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/posts/%E6%97%A5%5C/message/']);
  });
});

it.each([
  '//evil.example',
  '//evil.example/you',
  '/you//evil.example',
  '/%2F%2Fevil.example',
  '/%5Cevil.example',
  '/posts//message',
  '/api/reader',
  '/api',
  '/nothing',
])('leads from %s to no other address', async (path) => {
  const { status, headers } = await site.site.fetch(new Request(ORIGIN + path));
  expect([path, status < 300 || status >= 400, headers.get('location')]).toEqual([path, true, null]);
});
