import fs from 'node:fs/promises';
import path from 'node:path';
import { showSite } from './shown-site.ts';

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
await showSite(async ({ url, browser }) => {
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
        await page.goto(url + address, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        const file = path.join(FOLDER, `${name}-${width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
      }
      await page.close();
    }
  console.log(`The pictures are in ${FOLDER}/.`);
});
