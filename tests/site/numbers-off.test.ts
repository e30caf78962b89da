import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildVariant } from '../build-variant.ts';
import { becomeKnown } from '../known-reader.ts';
import { startSite } from '../running-site.ts';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let variant: Awaited<ReturnType<typeof buildVariant>>;
beforeAll(async () => {
  variant = await buildVariant((siteYaml) => `${siteYaml}\nnumbers: off\n`);
});
afterAll(() => {
  variant.remove();
});

it('counts nothing where numbers are off, says so, and has none at the desk', async () => {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'numbers-off-'));
  const site = await startSite({ RATE_LIMITS: 'off', DATA_DIR: dataFolder }, variant.dist);
  const known = await becomeKnown({ url: site.url, dataFolder }, 'when-you-grow-apart');
  const open = async (at: string, cookie = '') => {
    const response = await fetch(site.url + at, { headers: { 'user-agent': FIREFOX, cookie } });
    return parseHTML(await response.text()).document;
  };
  await open('/posts/when-you-grow-apart/');
  await open('/posts/when-you-grow-apart/');
  const privacy = (await open('/privacy/')).querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
  expect(privacy).toContain('There are no cookies, no counting of visits, no advertising');
  expect(privacy).not.toContain('How often pages are read');
  const desk = await open('/moderate/', known);
  expect(desk.querySelector('.desk')).not.toBeNull();
  expect(desk.querySelector('.numbers')).toBeNull();
  await site.stop();
  const database = new Database(path.join(dataFolder, 'site.db'), { readonly: true });
  expect(database.prepare('select count(*) from reading').pluck().get()).toBe(0);
  database.close();
  fs.rmSync(dataFolder, { recursive: true });
});
