import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createOwner } from '../../src/discussion/owner/owner.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
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

it.each([
  '/you/',
  '/notices/end/?token=x',
  '/moderate/',
  '/moderate/?show=all',
  '/moderate/log/',
  '/moderate/sessions/',
  '/moderate/sign-in/',
  '/moderate/by-mail/?token=x',
  '/admin/kept/',
  '/admin/warnings/',
])('%s is allowed all that it has in it, by what is the same for everybody', async (address) => {
  const page = await fetch(site.url + address, { headers: { cookie } });
  const hashes = hashesIn(await page.text());
  expect(hashes.length).toBeGreaterThan(0);
  const policy = page.headers.get('content-security-policy');
  for (const hash of hashes) expect(policy).toContain(hash);
});

it('the form of a private message, come back, is as well', async () => {
  const page = await post('/contact/', { name: '', text: '' });
  expect(page.status).toBe(422);
  const hashes = hashesIn(await page.text());
  expect(hashes.length).toBeGreaterThan(0);
  for (const hash of hashes) expect(page.headers.get('content-security-policy')).toContain(hash);
});
