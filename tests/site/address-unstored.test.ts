import fs from 'node:fs';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';

const THREAD = '/api/threads/codependency-vs-interdependence';
const POST = '/posts/codependency-vs-interdependence';
/** What a console is written to by. */
const SAYING = ['log', 'info', 'warn', 'error', 'debug'] as const;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Everything that a reader, a bot and a stranger at the coach's door can do, from one address. */
async function doEverything(site: RunningSite, address: string): Promise<number[]> {
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  const from = { 'x-forwarded-for': address, origin: site.url, 'user-agent': userAgent };
  const json = { ...from, 'content-type': 'application/json' };
  const statuses: number[] = [];
  const call = async (method: string, at: string, headers: Record<string, string>, body?: BodyInit) => {
    const response = await fetch(site.url + at, {
      method,
      headers,
      redirect: 'manual',
      ...(body ? { body } : {}),
    });
    statuses.push(response.status);
    return response;
  };
  const form = (at: string, fields: Record<string, string>) =>
    call('POST', at, from, new URLSearchParams(fields));

  await call('GET', `${POST}/`, from);
  const rated = await call('PUT', `${THREAD}/rating`, json, JSON.stringify({ stars: 4 }));
  const cookie = rated.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const said = JSON.stringify({ name: 'Sam', text: 'From an address of my own' });
  const written = (await (await call('POST', `${THREAD}/comments`, { ...json, cookie }, said)).json()) as {
    id: string;
  };
  await call(
    'PATCH',
    `/api/comments/${written.id}`,
    { ...json, cookie },
    JSON.stringify({ text: 'Changed' }),
  );
  await form(`${POST}/comments`, { name: 'Kim', text: 'By a plain form' });
  await form(`${POST}/comments`, { name: 'Bot', text: 'Buy', website: 'https://bot.example' });
  await form(`${POST}/rating`, { stars: 'nine' });
  await form('/contact/', { name: 'Kim', text: 'In private', answer: 'here' });
  await call('POST', `/api/comments/${written.id}/report`, json, '{}');
  await form('/moderate/sign-in/', { email: 'stranger@reader.example' });
  await form('/moderate/sign-in/', { token: 'x'.repeat(43) });
  await call('POST', `${THREAD}/comments`, json, 'x'.repeat(70_000));
  await call('GET', '/nowhere/', from);
  await call('DELETE', '/posts/', from);
  return statuses;
}

it.each([
  ['203.0.113.77', ['203.0.113.77', '3405803853']],
  ['2001:db8:7777:1234::1', ['2001:db8:7777', '20010db87777', '2001:0db8:7777']],
])('the network address %s is in no file and no line that the server writes', async (address, forms) => {
  const spoken = SAYING.map((way) => vi.spyOn(console, way).mockImplementation(() => undefined));
  const site = await startSite({ TRUSTED_PROXIES: '127.0.0.0/8,::1' });
  const statuses = await doEverything(site, address);
  // It was all taken or refused for what it was, and nothing fell over.
  expect(statuses.filter((status) => status < 300).length).toBeGreaterThanOrEqual(4);
  expect(statuses.filter((status) => status >= 500)).toEqual([]);

  // An engine has the packages of this project beside it, which other tests write into.
  const files = fs
    .readdirSync(site.dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.split(path.sep)[0] !== 'engines')
    .map((name) => path.join(site.dataFolder, name))
    .filter((file) => fs.statSync(file).isFile());
  const holding = (text: string) =>
    files.filter((file) => fs.readFileSync(file).includes(text)).map((file) => path.basename(file));
  expect(holding('By a plain form')).not.toEqual([]);
  const lines = JSON.stringify(spoken.flatMap(({ mock }) => mock.calls));
  for (const form of forms) {
    expect(holding(form)).toEqual([]);
    expect(lines).not.toContain(form);
  }
  await site.stop();
});
