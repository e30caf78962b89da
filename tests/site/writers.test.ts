import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';
import { loadWithWrites } from '../write-load.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite({ RATE_LIMITS: 'off' });
});
afterAll(() => site.stop());

// Ten acts each here; `npm run bench:writers` goes on for ten seconds and prints how long acts take.
it('answers a hundred writers at once without a lock error, and counts what it answered', async () => {
  const { statuses } = await loadWithWrites(site.url, 100, (acts) => acts === 10);
  expect(statuses).toEqual({ 200: 500, 201: 500 });
  const response = await fetch(`${site.url}/api/threads/codependency-vs-interdependence`);
  expect(await response.json()).toMatchObject({ rating: { count: 100 } });
});
