import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listLooks, lookToName, type Look } from '../looks.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { addSections } from '../sectioned-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { isTooFaint, readContrasts } from './contrast.ts';
import { openPage } from './open-site.ts';

// A look is read in whole: each of its parts has a test of its own, and together they can still be unreadable. In
// `npm test` every value meets some of the others; with EVERY_LOOK=1 all type pairings meet all languages and colours.

const PAGES = [
  '/',
  '/posts/',
  '/posts/codependency-vs-interdependence/',
  '/topics/boundaries/',
  '/people/coach/',
  '/about/',
  '/search/',
  '/contact/',
  '/privacy/',
  '/you/',
  '/moderate/sign-in/',
  '/nowhere/',
];
const SCREENS = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

const looks = listLooks(process.env['EVERY_LOOK'] === '1');
describe.each(looks.map((look) => ({ look, name: lookToName(look) })))('a site with $name', ({ look }) => {
  let copy: SiteCopy;
  let site: RunningSite;
  beforeAll(async () => {
    copy = await buildLook(look);
    site = await startSite({ RATE_LIMITS: 'off' }, copy.dist);
  }, 120_000);
  afterAll(async () => {
    await site.stop();
    copy.remove();
  });

  it.each(SCREENS)(
    'can be read and used by all, at $width pixels, $colorScheme',
    async ({ width, height, colorScheme }) => {
      const { page, context } = await openPage(browser, site.url, {
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
      });
      for (const path of PAGES) {
        await page.goto(site.url + path);
        expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
        const texts = await readContrasts(page);
        expect(texts.length).toBeGreaterThan(5);
        expect({ path, faint: texts.filter(isTooFaint) }).toEqual({ path, faint: [] });
        const { violations } = await runAxe(page);
        const found = violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
        expect({ path, found }).toEqual({ path, found: [] });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect({ path, wider: Math.max(0, wider) }).toEqual({ path, wider: 0 });
      }
      await context.close();
    },
  );
});

async function buildLook({ language, type, shape, colours }: Look): Promise<SiteCopy> {
  const copy = copySite();
  await addSections(copy);
  const settings = copy.read('content/site.yaml').replace(/^language: .*$/m, `language: ${language}`);
  copy.write(
    'content/site.yaml',
    `${settings}type: ${type}\nshape: ${JSON.stringify(shape)}\ncolours: ${JSON.stringify(colours)}\n`,
  );
  // Read as Swedish, an English story has somebody's name in it: Thi's.
  const asking = 'content/posts/asking-for-what-you-need.mdx';
  copy.write(asking, copy.read(asking).replaceAll('This time', 'Then'));
  await copy.build({ SITE_URL: 'http://localhost:4321' });
  return copy;
}
