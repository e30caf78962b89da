import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';

const POST = '/posts/codependency-vs-interdependence';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

describe('a built site', () => {
  it.each([
    ['POST', '/', 'GET, HEAD'],
    ['POST', `${POST}/`, 'GET, HEAD'],
    ['DELETE', POST, 'GET, HEAD'],
    ['PUT', '/favicon.svg', 'GET, HEAD'],
    ['PATCH', '/contact/', 'GET, HEAD, POST'],
    ['GET', `${POST}/rating`, 'POST'],
    ['HEAD', `${POST}/comments`, 'POST'],
    ['GET', '/moderate/acts/', 'POST'],
    ['PUT', '/moderate/', 'GET, HEAD'],
    ['POST', '/drafts/', 'GET, HEAD'],
    ['OPTIONS', '/api/reader', 'DELETE, GET, HEAD'],
  ])('refuses %s of %s, and says what it takes: %s', async (method, address, allowed) => {
    const answer = await fetch(site.url + address, { method, redirect: 'manual' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allowed]);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['POST', 'DELETE', 'GET'])('has no more at an address that is none: %s', async (method) => {
    const answer = await fetch(`${site.url}/nothing-here/`, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([404, null]);
    const call = await fetch(`${site.url}/api/nothing`, { method });
    expect([call.status, await call.json()]).toMatchObject([404, { code: 'not-found' }]);
  });
});
