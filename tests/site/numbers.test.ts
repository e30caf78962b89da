import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateToIsoDay } from '../../src/lib/dates.ts';
import { becomeKnown } from '../known-reader.ts';
import { startSite } from '../running-site.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const POST = { id: 'when-you-grow-apart', path: '/posts/when-you-grow-apart/' };

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'numbers-'));
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const start = () => startSite({ DATA_DIR: folder, TRUSTED_PROXIES: '127.0.0.0/8,::1', RATE_LIMITS: 'off' });

/** All rows of all tables. */
function dump(dataFolder: string): Record<string, unknown> {
  const database = new Database(path.join(dataFolder, 'site.db'), { readonly: true });
  const tables = database.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  const rows = tables.map((name) => [name, database.prepare(`select * from "${String(name)}"`).all()]);
  database.close();
  return Object.fromEntries(rows) as Record<string, unknown>;
}

function readSums(): unknown[] {
  const database = new Database(path.join(folder, 'site.db'), { readonly: true });
  const rows = database.prepare('select * from reading order by post_id').all();
  database.close();
  return rows;
}

describe('numbers of readers', () => {
  it('are counted by post and day, and shown at the desk', async () => {
    const site = await start();
    const known = await becomeKnown({ url: site.url, dataFolder: folder }, 'codependency-vs-interdependence');
    const [reader = '', session = ''] = known.split('; ');
    const call = async (at: string, headers: Record<string, string> = {}, method = 'GET') => {
      const response = await fetch(site.url + at, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': FIREFOX, 'x-forwarded-for': '203.0.113.9', ...headers },
      });
      await response.text();
      return response;
    };
    // Twice: as it is composed, and as it is kept.
    const etag = (await call(POST.path)).headers.get('etag') ?? '';
    await call(POST.path);
    await call(POST.path, { 'x-forwarded-for': '203.0.113.10', cookie: reader });
    expect((await call(POST.path, { 'if-none-match': etag })).status).toBe(304);
    await call('/about/');
    // None of these is a reader who opens a page.
    await call(POST.path, { cookie: session });
    await call(POST.path, {}, 'HEAD');
    await call(POST.path, { 'user-agent': 'curl/8.5.0' });
    await call(POST.path, { 'sec-purpose': 'prefetch' });
    await call(POST.path.slice(0, -1));
    await call('/nowhere/');
    await call('/atom.xml');
    await call('/moderate/', { cookie: session });
    await site.stop();
    const day = dateToIsoDay(new Date());
    expect(readSums()).toEqual([
      { day, post_id: '', views: 5, readers: 2 },
      { day, post_id: POST.id, views: 4, readers: 2 },
    ]);

    const again = await start();
    const desk = await fetch(`${again.url}/moderate/`, { headers: { cookie: session } });
    const { document } = parseHTML(await desk.text());
    const rows = [...document.querySelectorAll('.numbers tbody')].map((body) =>
      [...body.querySelectorAll('tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
      ),
    );
    const [week = [], weeks = []] = rows;
    expect(week.slice(0, 2)).toEqual([
      ['The whole site', '2', '5', '1', '0'],
      ['Growing apart: how couples drift, and how they can find each other again', '2', '4', '0', '0'],
    ]);
    expect(weeks[0]?.slice(1)).toEqual(['0', '0', '0', '0', '0', '0', '0', '2']);
    await again.stop();
  });

  it('change nothing in the whole database but those sums', async () => {
    const dataFolder = fs.mkdtempSync(path.join(folder, 'whole-'));
    const begin = () => startSite({ DATA_DIR: dataFolder, TRUSTED_PROXIES: '127.0.0.0/8,::1' });
    await (await begin()).stop();
    const before = dump(dataFolder);
    const site = await begin();
    for (const address of ['203.0.113.9', '198.51.100.7', '2001:db8::1'])
      for (const at of [POST.path, '/', '/about/'])
        await fetch(site.url + at, { headers: { 'user-agent': FIREFOX, 'x-forwarded-for': address } });
    await site.stop();
    const after = dump(dataFolder);
    const day = dateToIsoDay(new Date());
    expect(after['reading']).toEqual([
      { day, post_id: '', views: 9, readers: 3 },
      { day, post_id: POST.id, views: 3, readers: 3 },
    ]);
    expect({ ...after, reading: [] }).toEqual(before);
  });

  it('leave sums alone in the database', () => {
    for (const row of readSums())
      expect(Object.keys(row as object)).toEqual(['day', 'post_id', 'views', 'readers']);
    const bytes = fs
      .readdirSync(folder)
      .filter((name) => /\.db(?:-wal)?$/.test(name))
      .map((name) => fs.readFileSync(path.join(folder, name)).toString('latin1'))
      .join('');
    for (const trace of ['203.0.113.9', '203.0.113.10', 'Firefox']) expect(bytes).not.toContain(trace);
  });
});
