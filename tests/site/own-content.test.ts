import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILD_SCRIPT } from '../../src/server/publish/run-build.ts';
import { rememberSite } from '../remembered-builds.ts';
import { startSite, type RunningSite } from '../running-site.ts';

// All other tests stand on a site of their own: this one alone looks at what is in content/.

let folder: string;
let site: RunningSite;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-own-'));
  const dist = path.join(folder, 'dist');
  const cache = path.join(folder, 'cache');
  rememberSite(cache);
  await promisify(execFile)(process.execPath, [BUILD_SCRIPT, dist, '--cache', cache], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  site = await startSite({ RATE_LIMITS: 'off' }, dist);
});
afterAll(async () => {
  await site.stop();
  fs.rmSync(folder, { recursive: true });
});

const read = async (address: string) => {
  const answer = await fetch(site.url + address);
  return { status: answer.status, text: await answer.text() };
};

it('is served at every address of its sitemap, each with a headline', async () => {
  const { text } = await read('/sitemap-0.xml');
  const addresses = Array.from(
    text.matchAll(/<loc>([^<]+)<\/loc>/g),
    ([, url = '']) => new URL(url).pathname,
  );
  expect(addresses).toContain('/');
  const faulty = [];
  for (const address of addresses) {
    const page = await read(address);
    if (page.status !== 200 || !/<h1[\s>]/.test(page.text)) faulty.push(address);
  }
  expect(faulty).toEqual([]);
});

it.each(['/rss.xml', '/atom.xml', '/feed.json', '/search/', '/contact/', '/privacy/', '/api/health'])(
  'is served at %s',
  async (address) => {
    expect((await read(address)).status).toBe(200);
  },
);
