import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEditAddress } from '../../src/server/desk/coach-bar.ts';
import { becomeKnown } from '../known-reader.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const ARTICLE = '/posts/self-esteem-in-relationships/';
/** Of each way in which a page comes about: built, composed, made for one reader, and not there. */
const PAGES = ['/', '/about/', ARTICLE, `${ARTICLE}message/`, '/you/', '/nowhere/'];

let site: RunningSite;
let coach: string;
beforeAll(async () => {
  site = await startSite({ RATE_LIMITS: 'off' });
  const known = await becomeKnown(site, 'codependency-vs-interdependence');
  coach = known.split('; ').find((each) => each.startsWith('owner=')) ?? '';
});
afterAll(() => site.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(site.url + path, { method, headers, redirect: 'manual' });
const hasBar = (html: string) => html.includes('class="coach-bar"');

/** All that a cache would see of an answer. */
async function read(response: Response) {
  const headers = Object.fromEntries(response.headers);
  delete headers['date'];
  return { status: response.status, headers, body: await response.text() };
}

describe('the bar of the coach', () => {
  it('is on every page of the site for her, kept by nobody, and on none for a reader', async () => {
    for (const path of PAGES) {
      const before = await read(await get(path));
      const hers = await read(await get(path, { cookie: coach }));
      expect([path, hasBar(before.body), hasBar(hers.body)]).toEqual([path, false, true]);
      expect(hers.headers).toMatchObject({ 'cache-control': 'private, no-store', vary: /Cookie/ });
      expect(hers.headers).not.toHaveProperty('etag');
      expect(hers.headers).not.toHaveProperty('set-cookie');
      expect(hers.status).toBe(before.status);
      // But for the bar it is the page that readers have.
      const without = hers.body
        .replace(/<nav class="coach-bar"[\s\S]*?<\/nav>/, '')
        .replace(/<style>[^<]*\.coach-bar[^<]*<\/style>/, '');
      if (path !== '/you/' && !path.endsWith('message/'))
        expect(without.length).toBeLessThan(before.body.length + 20);
      expect(await read(await get(path))).toEqual(before);
    }
  });

  it('comes first behind the link past it, and its style is allowed by its hash', async () => {
    const { headers, body } = await read(await get(ARTICLE, { cookie: coach }));
    expect(body).toMatch(/<body[^>]*>\s*<a class="skip button"[^>]*>[^<]*<\/a>\s*<nav class="coach-bar"/);
    const [, style = ''] = /<style>([^<]*\.coach-bar[^<]*)<\/style>/.exec(body) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`'sha256-${hash}'`);
    expect(headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('says how much waits, which is read anew each time', async () => {
    const { body } = await read(await get('/', { cookie: coach }));
    // The comment and the message of the reader who is known.
    expect(body).toMatch(/<strong[^>]*>2 wait<\/strong>/);
  });

  it('is not hidden by what her browser kept from before she signed in', async () => {
    for (const path of ['/about/', ARTICLE]) {
      const etag = (await get(path)).headers.get('etag') ?? '';
      expect(etag).not.toBe('');
      expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
      const hers = await read(await get(path, { 'if-none-match': etag, cookie: coach }));
      expect([hers.status, hasBar(hers.body)]).toEqual([200, true]);
      const some = await read(await get(path, { range: 'bytes=0-99', cookie: coach }));
      expect([some.status, hasBar(some.body)]).toEqual([200, true]);
    }
  });

  it('answers HEAD as GET, without a body', async () => {
    const head = await get(ARTICLE, { cookie: coach }, 'HEAD');
    expect([head.status, head.headers.get('cache-control'), head.headers.get('etag')]).toEqual([
      200,
      'private, no-store',
      null,
    ]);
    expect(await head.text()).toBe('');
  });

  it('leaves files, feeds, redirects and the desk as they are', async () => {
    for (const path of ['/favicon.svg', '/atom.xml', '/about', '/api/health', '/posts/nothing-here/x.png'])
      expect(await read(await get(path, { cookie: coach }))).toEqual(await read(await get(path)));
    expect(hasBar(await (await get('/moderate/', { cookie: coach })).text())).toBe(false);
    expect(hasBar(await (await get('/drafts/', { cookie: coach })).text())).toBe(false);
  });

  it('is for nobody whose cookie is no session, who gets what every reader gets', async () => {
    for (const path of ['/', ARTICLE]) {
      const stranger = await read(await get(path, { cookie: `owner=${'x'.repeat(43)}` }));
      expect(stranger).toEqual(await read(await get(path)));
    }
  });

  it('is gone with the session', async () => {
    const other = await becomeKnown(site, 'when-you-grow-apart');
    const session = other.split('; ').find((each) => each.startsWith('owner=')) ?? '';
    expect(hasBar(await (await get('/', { cookie: session })).text())).toBe(true);
    await fetch(`${site.url}/moderate/sign-out/`, {
      method: 'POST',
      headers: { cookie: session, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ where: 'here' }),
    });
    expect(hasBar(await (await get('/', { cookie: session })).text())).toBe(false);
    expect(hasBar(await (await get('/', { cookie: coach })).text())).toBe(true);
  });
});

it.each([
  ['/', '/write/home/'],
  ['/about/', '/write/pages/about/'],
  ['/posts/a-post/', '/write/posts/a-post/'],
  ['/drafts/a-post/', '/write/posts/a-post/'],
  ['/topics/trust/', '/write/topics/trust/'],
  ['/topics/trust/2/', '/write/topics/trust/'],
  ['/topics/trust/page/2/', '/write/topics/trust/'],
  ['/people/coach/page/12/', '/write/people/coach/'],
  ['/posts/page/2/', undefined],
  ['/people/coach/', '/write/people/coach/'],
  ['/posts/', undefined],
  ['/posts/2/', undefined],
  ['/topics/', undefined],
  ['/contact/', undefined],
  ['/privacy/', undefined],
  ['/posts/a-post/comments/2/', undefined],
])('the text of %s is changed at %s', (path, address) => {
  expect(findEditAddress(path)).toBe(address);
});
