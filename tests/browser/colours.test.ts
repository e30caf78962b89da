import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildVariant } from '../build-variant.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { isTooFaint, readContrasts } from './contrast.ts';
import { openPage } from './open-site.ts';

const ARTICLE = '/posts/codependency-vs-interdependence/';
const PAGES = [
  '/',
  ARTICLE,
  '/posts/anxious-and-avoidant-patterns/',
  '/posts/boundaries-that-bring-you-closer/',
  '/about/',
  '/contact/',
  '/topics/',
  '/search/',
  '/moderate/',
];
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Three coaches' colours: of one, two and three, dark and bright, warm, cold and grey. */
const LOOKS = [
  { name: 'a green alone', colours: { accent: '#0f5e4d' } },
  { name: 'blue on a night of its own', colours: { accent: '#1d4ed8', ground: '#1c1917' } },
  {
    name: 'rust on warm paper',
    colours: { accent: '#9a3412', ground: '#27303f', surface: '#fdf6ec' },
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(LOOKS)('a site with $name', ({ colours }) => {
  let variant: Awaited<ReturnType<typeof buildVariant>>;
  let site: RunningSite;
  beforeAll(async () => {
    const lines = Object.entries(colours).map(([name, colour]) => `  ${name}: "${colour}"\n`);
    variant = await buildVariant((yaml) => `${yaml}colours:\n${lines.join('')}`);
    site = await startSite({}, variant.dist);
  }, 120_000);
  afterAll(async () => {
    await site.stop();
    variant.remove();
  });

  it.each(['light', 'dark'] as const)(
    'can be read everywhere, and breaks no policy: %s',
    async (colorScheme) => {
      const found: unknown[] = [];
      for (const address of PAGES) {
        const { page, context, faults } = await openPage(browser, site.url + address, {
          colorScheme,
          reducedMotion: 'reduce',
        });
        const texts = await readContrasts(page);
        const words = texts.filter(({ within }) => /^(?:p|li|td|dd|blockquote|em|strong)\.$/.test(within));
        const faint = [
          ...texts.filter(isTooFaint),
          ...words.filter(({ ratio, isLarge }) => ratio < (isLarge ? 4.5 : 7)),
        ];
        const { violations } = await runAxe(page, { rules: BY_COLOUR });
        const broken = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
        if (faint.length + broken.length + faults.length > 0) found.push({ address, faint, broken, faults });
        await context.close();
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('is coloured with what was given by day, and lighter by night', async () => {
    const { page, context } = await openPage(browser, site.url, { colorScheme: 'light' });
    const read = () =>
      page.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);
        return { backgroundColor, accent: token('--accent'), ground: token('--ground') };
      });
    const day = await read();
    expect(day.accent).toBe(colours.accent);
    if (colours.ground) expect(day.ground).toBe(colours.ground);
    if (colours.surface) expect(day.backgroundColor).toBe(toRgb(colours.surface));
    // What is rendered for one reader at a time has them too.
    for (const address of ['/moderate/', '/you/']) {
      await page.goto(site.url + address);
      expect((await read()).accent).toBe(colours.accent);
    }
    await page.goto(site.url);
    await page.emulateMedia({ colorScheme: 'dark' });
    const night = await read();
    expect(night.accent).not.toBe(day.accent);
    expect(night.ground).toBe(day.ground);
    // What was chosen goes before what the system says, and paper is white.
    await page.evaluate(() => {
      document.documentElement.dataset['theme'] = 'light';
    });
    expect(await read()).toEqual(day);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await read()).toMatchObject({ backgroundColor: 'rgb(255, 255, 255)', accent: day.accent });
    await context.close();
  });

  it('has them in what telephones, messengers and tabs show', async () => {
    const file = (name: string) => path.join(variant.dist, 'client', name);
    const ground = colours.ground ?? (await readGround(site.url));
    const html = fs.readFileSync(file(`${ARTICLE}index.html`), 'utf8');
    const themes = Array.from(
      html.matchAll(/<meta name="theme-color" content="([^"]+)"/g),
      ([, each]) => each,
    );
    const manifest: unknown = JSON.parse(fs.readFileSync(file('manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ theme_color: ground, background_color: themes[0] });
    expect(themes).toHaveLength(2);
    if (colours.surface) expect(themes[0]).toBe(colours.surface);
    expect(fs.readFileSync(file('favicon.svg'), 'utf8')).toContain(`fill="${ground}"`);
    const icon = await readPixel(file('icons/192.png'), 96, 8);
    expect(icon).toBe(ground);
    expect(await readPixel(file('share/site.png'), 5, 5)).toBe(ground);
    expect(await readPixel(file('share/posts/codependency-vs-interdependence.png'), 5, 5)).toBe(ground);
  });
});

async function readGround(url: string): Promise<string> {
  const { page, context } = await openPage(browser, url);
  const ground = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--ground'),
  );
  await context.close();
  return ground;
}

async function readPixel(file: string, left: number, top: number): Promise<string> {
  const pixel = await sharp(file).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return `#${pixel.toString('hex')}`;
}

function toRgb(colour: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;
}
