import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startServer } from '../src/server/main.ts';
import { BUILD_SCRIPT } from '../src/server/publish/run-build.ts';
import { getChromium } from './find-chromium.ts';

// `npm run screenshots`: every template on a phone, a tablet and a desktop, by day and by night, for
// people to look at. `npm run screenshots -- article` makes those whose name contains the word.

const FOLDER = 'screenshots';
const WIDTHS = [390, 820, 1280];
const TEMPLATES = {
  home: '/',
  article: '/posts/codependency-vs-interdependence/',
  'article-of-three': '/posts/anxious-and-avoidant-patterns/',
  'article-of-one': '/posts/self-esteem-in-relationships/',
  'article-sensitive': '/posts/boundaries-that-bring-you-closer/',
  page: '/about/',
  contact: '/contact/',
  posts: '/posts/',
  topics: '/topics/',
  topic: '/topics/boundaries/',
  search: '/search/',
  privacy: '/privacy/',
  'not-found': '/nowhere/',
};

const wanted = process.argv[2] ?? '';
if (!process.env.KEEP_BUILD) execFileSync(process.execPath, [BUILD_SCRIPT], { stdio: 'inherit' });
const dataFolder = await fs.mkdtemp(path.join(os.tmpdir(), 'common-ground-'));
const server = await startServer({
  HOST: '127.0.0.1',
  PORT: '0',
  DATA_DIR: dataFolder,
  SITE_URL: 'http://localhost:4321',
});
const browser = await chromium.launch({
  executablePath: getChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  await fs.mkdir(FOLDER, { recursive: true });
  for (const width of WIDTHS)
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        viewport: { width, height: width < 500 ? 844 : 900 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      for (const [name, address] of Object.entries(TEMPLATES)) {
        if (!name.includes(wanted)) continue;
        await page.goto(server.url + address, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        const file = path.join(FOLDER, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
      }
      await page.close();
    }
  console.log(`The pictures are in ${FOLDER}/.`);
} finally {
  await browser.close();
  await server.stop();
  await fs.rm(dataFolder, { recursive: true });
}
