import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isPrivateAddress, makeFetchFile } from '../../../src/import/pictures/fetch-file.ts';

/** Milliseconds that it waited for. */
let waited: number[];
const fetchFile = makeFetchFile((milliseconds) => {
  waited.push(milliseconds);
  return Promise.resolve();
});

beforeEach(() => {
  waited = [];
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b:1::7f00:1',
  '::7f00:1',
  '2001:0:5ef5::1',
  'fec0::1',
  'no address',
])('takes %s for an address of a private network', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each(['93.184.216.34', '2606:2800:220:1::1', '172.32.0.1'])('takes %s for one of the web', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});

it.each([
  'http://127.0.0.1:1/a.jpg',
  'http://[::1]/a.jpg',
  'http://2130706433/a.jpg',
  'http://localhost/a.jpg',
  'http://169.254.169.254/latest/meta-data/',
])('fetches nothing from %s', async (address) => {
  expect(await fetchFile(address)).toEqual({
    why: { code: 'private-network' },
  });
});

it.each(['file:///etc/passwd', 'ftp://a.example/b', 'no address'])(
  'fetches nothing from %s',
  async (address) => {
    expect(await fetchFile(address)).toEqual({ why: { code: 'no-address' } });
  },
);

const REFUSED = { why: { code: 'private-network' } };

/** A resolver that gives each answer once, as whoever owns a name can have it. */
function resolveInTurn(...answers: string[][]) {
  const asked = vi.spyOn(dns, 'lookup');
  asked.mockImplementation(((_name: string, _options: unknown, callback: (...given: unknown[]) => void) => {
    const addresses = (answers.shift() ?? []).map((address) => ({ address, family: 4 }));
    callback(null, addresses);
  }) as typeof dns.lookup);
  return asked;
}

it('fetches nothing by a name that leads to a private network, wholly or in part', async () => {
  for (const addresses of [['127.0.0.1'], ['93.184.216.34', '10.0.0.1']]) {
    resolveInTurn(addresses);
    expect(await fetchFile('http://rebound.example/feed')).toEqual(REFUSED);
  }
});

it('asks for a name once for each connection, so that no second answer can lead elsewhere than the one that was looked at', async () => {
  const asked = resolveInTurn(['192.0.2.1'], ['127.0.0.1']);
  const connected: unknown[] = [];
  const get = vi.spyOn(http, 'get');
  get.mockImplementation(((_url: unknown, options: http.RequestOptions) => {
    const request = new Readable({ read: () => undefined });
    options.lookup?.('rebound.example', { all: true }, (error, found) => {
      connected.push(error ?? found);
      request.destroy(new Error('enough'));
    });
    return request;
  }) as unknown as typeof http.get);
  expect(await fetchFile('http://rebound.example/feed')).toEqual({
    why: { code: 'unreachable' },
  });
  // What could not be reached is asked once more, and its name looked at once more.
  expect(connected).toEqual([[{ address: '192.0.2.1', family: 4 }], expect.any(Error)]);
  expect(asked).toHaveBeenCalledTimes(2);
});

it.each([
  ['ENOTFOUND', 'no-host'],
  ['EAI_AGAIN', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['CERT_HAS_EXPIRED', 'no-proof'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'no-proof'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'no-proof'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'no-proof'],
])('tells %s as %s, and nothing in a computer’s words', async (code, told) => {
  vi.spyOn(https, 'get').mockImplementation((() => {
    const request = new Readable({ read: () => undefined });
    request.destroy(Object.assign(new Error(`getaddrinfo ${code}`), { code }));
    return request;
  }) as unknown as typeof https.get);
  expect(await fetchFile('https://web.example/a.jpg')).toEqual({ why: { code: told } });
});

it.each(['http://127.0.0.1/secret', 'http://[::ffff:10.0.0.1]/secret', '//169.254.169.254/latest'])(
  'follows no host of the web to %s',
  async (location) => {
    const asked: string[] = [];
    vi.spyOn(http, 'get').mockImplementation(((
      url: URL,
      _options: unknown,
      answer: (response: unknown) => void,
    ) => {
      asked.push(url.href);
      answer(Object.assign(Readable.from([]), { statusCode: 302, headers: { location } }));
      return Readable.from([]);
    }) as unknown as typeof http.get);
    expect(await fetchFile('http://web.example/feed')).toEqual(REFUSED);
    expect(asked).toEqual(['http://web.example/feed']);
  },
);

/** Answers as a host of the web would. */
function answerWith(statusCode: number, body: Iterable<Buffer>) {
  vi.spyOn(http, 'get').mockImplementation(((
    _url: URL,
    _options: unknown,
    answer: (response: unknown) => void,
  ) => {
    answer(Object.assign(Readable.from(body), { statusCode, headers: {} }));
    return Readable.from([]);
  }) as unknown as typeof http.get);
}

it('has the bytes of a file in their order', async () => {
  answerWith(200, [Buffer.from('one '), Buffer.from('two')]);
  expect(await fetchFile('http://web.example/a.jpg')).toEqual({ bytes: Buffer.from('one two') });
});

it('stops to read a file of which more comes than a site takes', async () => {
  let sent = 0;
  answerWith(
    200,
    (function* () {
      for (; sent < 200; sent += 1) yield Buffer.alloc(1_000_000);
    })(),
  );
  expect(await fetchFile('http://web.example/film.mp4')).toEqual({ why: { code: 'too-large' } });
  expect(sent).toBeLessThan(60);
});

it('says with which number a host refuses', async () => {
  answerWith(404, []);
  expect(await fetchFile('http://web.example/a.jpg')).toEqual({ why: { code: 'answered', found: '404' } });
});

/** Answers in turn; nothing where a host is not reached. */
function answerInTurn(...answers: ({ statusCode: number; headers?: object } | undefined)[]) {
  return vi.spyOn(http, 'get').mockImplementation(((
    _url: URL,
    _options: unknown,
    answer: (response: unknown) => void,
  ) => {
    const next = answers.shift();
    if (next) answer(Object.assign(Readable.from([Buffer.from('picture')]), { headers: {}, ...next }));
    const asked = new Readable({ read: () => undefined });
    return next ? asked : asked.destroy(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
  }) as unknown as typeof http.get);
}

it('says who it is, as many hosts refuse who does not', async () => {
  const get = answerInTurn({ statusCode: 200 });
  await fetchFile('http://web.example/a.jpg');
  expect(get.mock.calls[0]?.[1]).toMatchObject({
    headers: { 'user-agent': 'Mozilla/5.0 (compatible; CommonGround import)' },
  });
});

it.each([
  ['is not reached', undefined, 1000],
  ['is asked too much', { statusCode: 429 }, 1000],
  ['has too much to do', { statusCode: 503, headers: { 'retry-after': '3' } }, 3000],
])('asks once more after a moment where a host %s', async (_, first, milliseconds) => {
  answerInTurn(first, { statusCode: 200 });
  expect(await fetchFile('http://web.example/a.jpg')).toEqual({ bytes: Buffer.from('picture') });
  expect(waited).toEqual([milliseconds]);
});

it('asks no third time, nor where a host wants to be left alone for longer, nor where it says no', async () => {
  const busy = { statusCode: 503 };
  for (const [first, waits, times] of [
    [busy, [1000], 2],
    [{ ...busy, headers: { 'retry-after': '120' } }, [], 1],
    [{ statusCode: 403 }, [], 1],
  ] as const) {
    waited = [];
    const get = answerInTurn(first, busy, { statusCode: 200 });
    expect(await fetchFile('http://web.example/a.jpg')).toMatchObject({ why: { code: 'answered' } });
    expect([waited, get.mock.calls.length]).toEqual([waits, times]);
    get.mockRestore();
  }
});

it('goes on from one address to the next for five times and no more', async () => {
  const asked: string[] = [];
  vi.spyOn(http, 'get').mockImplementation(((
    url: URL,
    _options: unknown,
    answer: (response: unknown) => void,
  ) => {
    asked.push(url.pathname);
    const headers = { location: `/${asked.length}` };
    answer(Object.assign(Readable.from([]), { statusCode: 301, headers }));
    return Readable.from([]);
  }) as unknown as typeof http.get);
  expect(await fetchFile('http://web.example/0')).toEqual({ why: { code: 'leads-on' } });
  expect(asked).toEqual(['/0', '/1', '/2', '/3', '/4', '/5']);
});
