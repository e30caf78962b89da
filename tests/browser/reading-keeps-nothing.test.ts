import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { fileToPath, readPages } from '../site/built-site.ts';
import { useSiteInBrowser } from './open-site.ts';

const site = useSiteInBrowser();

/** Every row of every table. */
function readDatabase(file: string): unknown {
  const database = new Database(path.join(site.dataFolder(), file), { readonly: true });
  // Sums of what was opened aside, which say nothing of anybody: numbers.test.ts.
  const tables = database
    .prepare("select name from sqlite_master where type = 'table' and name <> 'reading'")
    .pluck()
    .all();
  const rows = tables.map((table) => [table, database.prepare(`select * from "${String(table)}"`).all()]);
  database.close();
  return rows;
}

it('keeps nothing of who reads every page, in the browser or here, and brings nothing from elsewhere', async () => {
  const before = ['site.db', 'limits.db'].map(readDatabase);
  const context = await site.browser().newContext();
  const elsewhere: string[] = [];
  const sentBack: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${site.url()}/`)) elsewhere.push(request.url());
    if (request.method() !== 'GET') sentBack.push(`${request.method()} ${request.url()}`);
  });
  context.on('response', (response) => {
    const { 'set-cookie': cookie } = response.headers();
    if (cookie !== undefined) sentBack.push(cookie);
  });
  const page = await context.newPage();
  const addresses = [
    ...readPages().map(({ file }) => fileToPath(file)),
    '/you/',
    '/nowhere/',
    '/moderate/sign-in/',
  ];
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    await page.goto(site.url() + address, { waitUntil: 'load' });
    await page.evaluate(() => {
      scrollTo(0, document.body.scrollHeight);
    });
  }
  await page.waitForLoadState('networkidle');
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: await indexedDB.databases(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));
  expect(kept).toEqual({ cookie: '', stored: [], databases: [], workers: 0, caches: [] });
  expect(await context.cookies()).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(sentBack).toEqual([]);
  expect(['site.db', 'limits.db'].map(readDatabase)).toEqual(before);
  await context.close();
});
