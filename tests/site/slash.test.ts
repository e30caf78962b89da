import http from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';
import { fileToPath, readPages } from './built-site.ts';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite({ RATE_LIMITS: 'off' });
});
afterAll(() => site.stop());

/** As it is written, where `fetch` would put an address in order first. */
function ask(
  method: string,
  path: string,
): Promise<[status: number | undefined, location: string | undefined]> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const asked = http.request({ hostname, port, method, path }, (answer) => {
      answer.resume();
      resolve([answer.statusCode, answer.headers.location]);
    });
    asked.on('error', reject).end();
  });
}

it('leads from every page without its slash to the page, by GET and by HEAD', async () => {
  const built = readPages()
    .map(({ file }) => fileToPath(file))
    .filter((path) => path !== '/' && path.endsWith('/'));
  const onDemand = ['/you/', '/moderate/', '/moderate/sign-in/', '/moderate/log/', '/notices/end/'];
  expect(built).toContain('/contact/');
  for (const path of [...built, ...onDemand]) {
    for (const method of ['GET', 'HEAD'])
      expect([method, path, ...(await ask(method, `${path.slice(0, -1)}?a=b%20c`))]).toEqual([
        method,
        path,
        301,
        `${path}?a=b%20c`,
      ]);
  }
});

it.each([
  '//evil.example',
  '//evil.example/',
  '//evil.example/posts',
  '/.//evil.example',
  '//posts',
  '/posts//',
  '/you//',
])('sends nobody who asks for %s to another host', async (path) => {
  for (const method of ['GET', 'HEAD', 'POST']) {
    const [status, location] = await ask(method, path);
    expect([status, location]).toEqual([404, undefined]);
  }
});

it.each(['/you/', '/fragments/codependency-vs-interdependence/'])(
  'compresses what is made for one answer: %s',
  async (path) => {
    for (const encoding of ['br', 'gzip']) {
      const answer = await fetch(site.url + path, { headers: { 'accept-encoding': encoding } });
      expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, encoding]);
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
    }
  },
);
