import http from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';

const ARTICLE = '/posts/codependency-vs-interdependence/';

let site: RunningSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.stop());

interface Answer {
  status: number | undefined;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Plain HTTP: fetch would ask for compression, and send headers of its own. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    http
      .request(site.url + path, { method, headers }, (response) => {
        const { statusCode: status, headers: found } = response;
        text(response).then((body) => {
          resolve({ status, headers: { ...found, date: 'now' }, body });
        }, reject);
      })
      .on('error', reject)
      .end();
  });
}

/** The same page through the whole road of a request: a cookie that says nothing stops the short cut. */
const askTheLongWay = (path: string, headers: Record<string, string> = {}) =>
  ask(path, { ...headers, cookie: 'theme=none' });

describe('a page that is kept ready', () => {
  it.each(['/', ARTICLE, '/favicon.svg', '/search/'])('is the same as one composed: %s', async (path) => {
    await ask(path);
    const ready = await ask(path);
    expect(ready.status).toBe(200);
    expect(ready).toEqual(await askTheLongWay(path));
  });

  it('is kept for each encoding', async () => {
    for (const encoding of ['br', 'gzip']) {
      await ask(ARTICLE, { 'accept-encoding': encoding });
      const ready = await ask(ARTICLE, { 'accept-encoding': encoding });
      expect(ready.headers['content-encoding']).toBe(encoding);
      expect(ready.headers).toEqual((await askTheLongWay(ARTICLE, { 'accept-encoding': encoding })).headers);
    }
  });

  it('is not sent to who has it already, nor to who asks for its head', async () => {
    const { headers } = await ask(ARTICLE);
    const known = await ask(ARTICLE, { 'if-none-match': headers.etag ?? '' });
    expect([known.status, known.body]).toEqual([304, '']);
    const head = await ask(ARTICLE, {}, 'HEAD');
    expect([head.status, head.body, head.headers.etag]).toEqual([200, '', headers.etag]);
  });

  it('is forgotten when a reader rates', async () => {
    await ask(ARTICLE);
    const put = await fetch(`${site.url}/api/threads/codependency-vs-interdependence/rating`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"stars":4}',
    });
    expect(put.status).toBe(200);
    expect((await ask(ARTICLE)).body).toContain('4 out of 5');
  });
});
