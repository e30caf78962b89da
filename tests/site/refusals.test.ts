import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

it('answers a refusal of the services around a release as what it is, and no fault of the server’s', async () => {
  const rated = await fetch(`${site.url}/api/threads/codependency-vs-interdependence/rating`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ stars: 5 }),
  });
  const cookie = (rated.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  const response = await fetch(`${site.url}/api/comments/nobodys-one`, {
    method: 'DELETE',
    headers: { cookie },
  });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'not-found' });
});
