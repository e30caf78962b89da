import type http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/server/serve/listen.ts';
import { openTestSite, ORIGIN, THREAD } from './test-site.ts';

const MEGABYTE = 1024 * 1024;
const RATING = `/api/threads/${THREAD.id}/rating`;
const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

let server: http.Server;
let port: number;
beforeAll(async () => {
  const site = await openTestSite({}, { hasBrakes: true });
  // A network that has asked too often.
  for (let index = 0; index < 11; index += 1) {
    await site.send('POST', '/moderate/sign-in/', {
      headers: { ...FORM_TYPE, origin: ORIGIN },
      body: 'email=eve%40example.org',
      peer: '127.0.0.1',
    });
  }
  server = await listen(site.site, '127.0.0.1', 0);
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

interface Sent {
  method: string;
  path: string;
  headers: Record<string, string>;
  /** What leaves with the head; the rest never does. */
  body?: string;
}

/** Writes a request's head, and of its body what is given; gives all that comes until `until`, or the end. */
function talk({ method, path, headers, body = '' }: Sent, until?: RegExp) {
  return new Promise<{ said: string; socket: net.Socket; isEnded: boolean }>((resolve, reject) => {
    let said = '';
    const socket = net.connect(port, '127.0.0.1');
    const lines = Object.entries({ host: 'coach.example', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    );
    socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
    socket.on('data', (chunk) => {
      said += String(chunk);
      if (until?.test(said)) resolve({ said, socket, isEnded: false });
    });
    socket.on('end', () => {
      resolve({ said, socket, isEnded: true });
    });
    socket.on('error', reject);
  });
}

const connectionIn = (said: string) => /^connection: (.*)\r$/im.exec(said)?.[1];
const unread = { 'content-length': String(MEGABYTE) };

describe('a refusal before the body has arrived says that the connection ends, and ends it', () => {
  it.each<[number, string, string, Record<string, string>]>([
    [413, 'PUT', RATING, { ...JSON_TYPE, ...unread }],
    [403, 'PUT', RATING, { ...JSON_TYPE, ...unread, 'sec-fetch-site': 'cross-site' }],
    [
      403,
      'POST',
      `/posts/${THREAD.slug}/comments`,
      { ...FORM_TYPE, ...unread, origin: 'https://evil.example' },
    ],
    [404, 'POST', '/nothing-here/', { ...FORM_TYPE, ...unread }],
    [415, 'PUT', RATING, { 'content-type': 'text/x-nothing', 'content-length': '5' }],
    [413, 'POST', '/contact/', { ...FORM_TYPE, ...unread, origin: ORIGIN }],
    [
      403,
      'POST',
      '/contact/',
      { ...FORM_TYPE, 'transfer-encoding': 'chunked', origin: 'https://evil.example' },
    ],
  ])('%i to %s %s', async (status, method, path, headers) => {
    const { said, isEnded } = await talk({ method, path, headers });
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(connectionIn(said)).toBe('close');
    expect(isEnded).toBe(true);
  });

  it('all of it arrives although its sender goes on sending', async () => {
    const { said } = await talk({
      method: 'PUT',
      path: RATING,
      headers: { ...JSON_TYPE, 'content-length': String(2 * MEGABYTE) },
      body: 'x'.repeat(MEGABYTE),
    });
    expect(connectionIn(said)).toBe('close');
    expect(said).toContain('"too-large"');
  });
});

describe('an answer to a whole request keeps the connection', () => {
  it.each<[number, string, string, Record<string, string>, string]>([
    [200, 'PUT', RATING, JSON_TYPE, '{"stars":5}'],
    [422, 'PUT', RATING, JSON_TYPE, '{"stars":6}'],
    [415, 'PUT', RATING, { 'content-type': 'text/x-nothing' }, 'words'],
    [403, 'PUT', RATING, { ...JSON_TYPE, 'sec-fetch-site': 'cross-site' }, '{"stars":5}'],
    [404, 'POST', '/nothing-here/', FORM_TYPE, 'a=b'],
    [429, 'POST', '/moderate/sign-in/', { ...FORM_TYPE, origin: ORIGIN }, 'email=eve%40example.org'],
    [200, 'GET', '/', {}, ''],
  ])('%i to %s %s', async (status, method, path, headers, body) => {
    const length: Record<string, string> = body === '' ? {} : { 'content-length': String(body.length) };
    const { said, socket } = await talk(
      { method, path, headers: { ...headers, ...length }, body },
      /\r\n\r\n/,
    );
    expect(said).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(connectionIn(said)).toBe('keep-alive');
    const next = new Promise<string>((resolve) => {
      socket.on('data', (chunk) => {
        resolve(String(chunk));
      });
    });
    socket.write('GET /api/health HTTP/1.1\r\nhost: coach.example\r\n\r\n');
    expect(await next).toContain('HTTP/1.1 200');
    socket.destroy();
  });

  it('as its sender asked for', async () => {
    const { said, isEnded } = await talk({
      method: 'PUT',
      path: RATING,
      headers: { ...JSON_TYPE, 'content-length': '11', connection: 'close' },
      body: '{"stars":5}',
    });
    expect([connectionIn(said), isEnded]).toEqual(['close', true]);
  });
});
