import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOwner } from '../../src/discussion/owner/owner.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { validateHtml } from '../validate-html.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const COMMENTS = '/api/threads/codependency-vs-interdependence/comments';

let site: RunningSite;
let cookie: string;
beforeAll(async () => {
  site = await startSite();
  const written = await fetch(site.url + COMMENTS, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Sam', text: 'Good day' }),
  });
  const store = await openSqliteStore(path.join(site.dataFolder, 'site.db'));
  const token = await createOwner({ store, now: () => new Date(), secret: 'of no mailed link' }).issueLink();
  await store.close();
  const signedIn = await post('/moderate/sign-in/', { token });
  cookie = [written, signedIn]
    .flatMap((each) => each.headers.getSetCookie()[0]?.split(';')[0] ?? [])
    .join('; ');
});
afterAll(() => site.stop());

const post = (address: string, fields: Record<string, string>) =>
  fetch(site.url + address, {
    method: 'POST',
    headers: { origin: site.url },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });

/** The hash of every style and script that a page has in it and runs. */
function hashesIn(html: string): string[] {
  const inline = html.matchAll(/<(style|script)\b(?![^>]*\b(?:src=|json"))[^>]*>([\s\S]*?)<\/\1>/g);
  return Array.from(
    inline,
    ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}

const POST = '/posts/codependency-vs-interdependence/';

it.each([
  '/you/',
  `${POST}message/`,
  `${POST}comments/1/?sort=newest`,
  '/notices/end/?token=x',
  '/moderate/',
  '/moderate/?show=all',
  '/moderate/log/',
  '/moderate/sessions/',
  '/moderate/sign-in/',
  '/moderate/by-mail/?token=x',
  '/write/refused/',
  '/write/warnings/',
])('%s is allowed all that it has in it, by what is the same for everybody', async (address) => {
  const page = await fetch(site.url + address, { headers: { cookie } });
  const hashes = hashesIn(await page.text());
  expect(hashes.length).toBeGreaterThan(0);
  const policy = page.headers.get('content-security-policy');
  for (const hash of hashes) expect(policy).toContain(hash);
});

it('pages of comments and of forms are valid HTML, each with a heading of its own', async () => {
  const written = await fetch(`${site.url}/api/threads/codependency-vs-interdependence`, {
    headers: { cookie },
  });
  const { comments } = (await written.json()) as { comments: { id: string }[] };
  const [{ id }] = comments as [{ id: string }];
  const store = await openSqliteStore(path.join(site.dataFolder, 'site.db'));
  await store.moderate({ ids: [id], kind: 'approve', to: 'approved', batchId: 'batch', at: new Date() });
  await store.close();
  for (const address of [
    `${POST}comments/1/?sort=newest`,
    `${POST}comments/${id}/replies/`,
    `${POST}comments/${id}/reply/`,
    `${POST}message/`,
    POST,
    '/you/',
  ]) {
    const page = await fetch(site.url + address, { headers: { cookie } });
    expect([address, page.status]).toEqual([address, 200]);
    const html = await page.text();
    expect([address, ...(await validateHtml(html))]).toEqual([address]);
    const levels = Array.from(html.matchAll(/<h([1-6])\b/g), ([, level]) => Number(level));
    expect([address, levels.filter((level) => level === 1)]).toEqual([address, [1]]);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect([address, skips]).toEqual([address, []]);
  }
});

it('the form of a private message, come back, is as well', async () => {
  const page = await post('/contact/', { name: '', text: '' });
  expect(page.status).toBe(422);
  const hashes = hashesIn(await page.text());
  expect(hashes.length).toBeGreaterThan(0);
  for (const hash of hashes) expect(page.headers.get('content-security-policy')).toContain(hash);
});
