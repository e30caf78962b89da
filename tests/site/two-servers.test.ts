import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDiscussion } from '../../src/discussion/discussion.ts';
import { openPostgresStore } from '../../src/discussion/store/postgres.ts';
import { startPostgres, type RunningPostgres } from '../postgres.ts';
import { startSite, type RunningSite } from '../running-site.ts';

const THREAD = 'codependency-vs-interdependence';
const POST = `/posts/${THREAD}/`;
const SECRET = 'a secret of at least thirty-two characters';
/** A reader may see another process's write at most this late. */
const SOON = { timeout: 2000, interval: 20 };

let postgres: RunningPostgres;
let databaseUrl: string;
let sites: [RunningSite, RunningSite];
beforeAll(async () => {
  postgres = await startPostgres();
  databaseUrl = await postgres.createDatabase();
  const environment = { DATABASE_URL: databaseUrl, SECRET, RATE_LIMITS: 'off' };
  sites = [await startSite(environment), await startSite(environment)];
});
afterAll(async () => {
  await Promise.all(sites.map((site) => site.stop()));
  await postgres.stop();
});

const page = async (site: RunningSite) => (await fetch(site.url + POST)).text();
const read = async (site: RunningSite, cookie = '') =>
  (await (await fetch(`${site.url}/api/threads/${THREAD}`, { headers: { cookie } })).json()) as {
    rating: { count: number };
  };
const call = (site: RunningSite, method: string, where: string, body: object | undefined, cookie = '') =>
  fetch(site.url + where, {
    method,
    headers: { 'content-type': 'application/json', cookie },
    body: body ? JSON.stringify(body) : null,
  });

it('show on one what was rated and written on the other, pages that are kept included', async () => {
  const [here, there] = sites;
  // Both keep the page as it is now.
  expect(await page(here)).toContain('No ratings yet');
  expect(await page(there)).toContain('No ratings yet');
  const rated = await call(here, 'PUT', `/api/threads/${THREAD}/rating`, { stars: 4 });
  const cookie = rated.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  await expect.poll(() => page(there), SOON).toContain('4 out of 5');

  const written = await call(
    there,
    'POST',
    `/api/threads/${THREAD}/comments`,
    { name: 'Sam', text: 'From over there' },
    cookie,
  );
  const { id } = (await written.json()) as { id: string };
  const store = await openPostgresStore(databaseUrl);
  await createDiscussion({ store, now: () => new Date() }).moderation.approve([id]);
  await store.close();
  await expect.poll(() => page(here), SOON).toContain('From over there');
  await expect.poll(() => page(there), SOON).toContain('From over there');
  expect(await read(here, cookie)).toEqual(await read(there, cookie));

  await call(here, 'DELETE', '/api/reader', undefined, cookie);
  await expect.poll(() => page(there), SOON).not.toContain('From over there');
  await expect.poll(() => page(there), SOON).toContain('No ratings yet');
});

it('give the same answers after any acts on either, and keep one rating for one reader', async () => {
  const act = fc.record({
    site: fc.constantFrom(0, 1),
    reader: fc.constantFrom('a', 'b', 'c'),
    stars: fc.constantFrom(1, 2, 3, 4, 5, null),
  });
  const cookies = new Map<string, string>();
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
      for (const { site, reader, stars } of acts) {
        const response = await call(
          sites[site],
          stars === null ? 'DELETE' : 'PUT',
          `/api/threads/${THREAD}/rating`,
          stars === null ? undefined : { stars },
          cookies.get(reader),
        );
        expect(response.status).toBe(200);
        const [cookie] = response.headers.getSetCookie();
        if (cookie) cookies.set(reader, cookie.split(';')[0] ?? '');
      }
      const answers = await Promise.all(sites.map((site) => read(site)));
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]?.rating.count).toBeLessThanOrEqual(cookies.size);
    }),
    { numRuns: 30 },
  );
});

it('count a client’s acts together, whichever it turns to', async () => {
  const url = await postgres.createDatabase();
  const environment = { DATABASE_URL: url, SECRET };
  const both = await Promise.all([startSite(environment), startSite(environment)]);
  const statuses: number[] = [];
  for (let index = 0; index < 124; index += 1) {
    const site = both[index % 2];
    if (site) statuses.push((await call(site, 'PUT', `/api/threads/${THREAD}/rating`, { stars: 1 })).status);
  }
  await Promise.all(both.map((site) => site.stop()));
  expect(statuses.filter((status) => status === 200)).toHaveLength(120);
  expect(statuses.slice(120)).toEqual([429, 429, 429, 429]);
});
