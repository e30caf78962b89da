import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_DRAWN } from '../../src/posts/look/default-drawn.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

const NAME = 'After the Storm';
const ARTICLE = '/posts/codependency-vs-interdependence/';

/** A mark with a script and a handler in it, as nobody should publish it. */
const drawing = (viewBox: string, colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" onload="document.title='taken over'"><script>document.title="taken over"</script><rect x="4" y="4" width="24" height="24" fill="${colour}"/></svg>`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** A site with a logo, built and served. */
function useSite(prepare: (copy: SiteCopy) => string | Promise<string>) {
  const state: { copy?: SiteCopy; site?: RunningSite } = {};
  beforeAll(async () => {
    const copy = copySite();
    state.copy = copy;
    const lines = await prepare(copy);
    copy.write('content/site.yaml', `${copy.read('content/site.yaml')}\nlogo:\n${lines}`);
    await copy.build({ SITE_URL: 'http://localhost:4321' });
    state.site = await startSite({}, copy.dist);
  }, 120_000);
  afterAll(async () => {
    await state.site?.stop();
    state.copy?.remove();
  });
  return {
    open: (address: string, colorScheme: 'light' | 'dark') =>
      openPage(browser, `${state.site?.url}${address}`, { colorScheme, reducedMotion: 'reduce' }),
    file: (name: string) => path.join(state.copy?.dist ?? '', 'client', name),
  };
}

async function colourAt(file: string, left: number, top: number): Promise<string> {
  const pixel = await sharp(file).removeAlpha().extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return `#${pixel.toString('hex')}`;
}

describe('a site with a drawing for a logo', () => {
  const { open, file } = useSite((copy) => {
    copy.write('content/media/mark.svg', drawing('0 0 32 32', '#104060'));
    return `  src: /media/mark.svg\n  alt: ${NAME}\n`;
  });

  it.each(['light', 'dark'] as const)(
    'shows it in place of the circles and the title: %s',
    async (scheme) => {
      for (const address of ['/', ARTICLE, '/contact/']) {
        const { page, context, faults } = await open(address, scheme);
        const home = page.getByRole('banner').getByRole('link', { name: NAME, exact: true });
        const { width = 0, height = 0 } = (await home.locator('img').boundingBox()) ?? {};
        expect([Math.round(width), Math.round(height)], address).toEqual([44, 44]);
        await page.getByRole('contentinfo').getByRole('img', { name: NAME }).scrollIntoViewIfNeeded();
        const about = await page.evaluate(() => ({
          marks: document.querySelectorAll('.top .brand, .bottom .brand').length,
          wide: document.documentElement.scrollWidth - innerWidth,
          title: document.title,
          missing: [...document.querySelectorAll<HTMLImageElement>('.logo img')].filter(
            (image) => image.loading !== 'lazy' && image.naturalWidth === 0,
          ).length,
        }));
        expect(about, address).toMatchObject({ marks: 0, wide: 0, missing: 0 });
        expect(about.title).not.toContain('taken over');
        expect((await runAxe(page)).violations).toEqual([]);
        expect(faults, address).toEqual([]);
        await context.close();
      }
    },
  );

  it('stands on light paper by night, where it is drawn for paper', async () => {
    const { page, context } = await open('/', 'dark');
    const grounds = await page.evaluate(() => ({
      page: getComputedStyle(document.documentElement).backgroundColor,
      logo: getComputedStyle(document.querySelector('header .logo') ?? document.body).backgroundColor,
    }));
    expect(grounds.logo).toBe('rgb(248, 243, 241)');
    expect(grounds.page).not.toBe(grounds.logo);
    await context.close();
  });

  it('has it in the pictures that stand for its pages where they are shared', async () => {
    for (const name of ['share/site.png', `share${ARTICLE.slice(0, -1)}.png`])
      expect(await colourAt(file(name), 96, 87), name).toBe('#104060');
  });

  it('has all icons made of it, and nothing in them that runs', async () => {
    for (const name of ['icons/512.png', 'icons/192.png', 'apple-touch-icon.png']) {
      const { width } = await sharp(file(name)).metadata();
      expect(await colourAt(file(name), width / 2, width / 2), name).toBe('#104060');
    }
    const icon = fs.readFileSync(file('favicon.svg'), 'utf8');
    expect(icon).toContain('data:image/png;base64,');
    expect(icon).not.toMatch(/script|onload/i);
  });
});

describe('a site with a wide logo and one for the night', () => {
  const { open, file } = useSite(async (copy) => {
    const wide = sharp({ create: { width: 900, height: 200, channels: 3, background: '#203040' } });
    fs.writeFileSync(path.join(copy.folder, 'content/media/name.png'), await wide.png().toBuffer());
    copy.write('content/media/night.svg', drawing('0 0 90 20', '#f0e0d0'));
    return `  src: /media/name.png\n  alt: ${NAME}\n  dark: /media/night.svg\n`;
  });

  it('shows the one that goes with the page, and no other', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const { page, context, faults } = await open('/', scheme);
      const shown = page.getByRole('banner').getByRole('img', { name: NAME });
      expect(await shown.count()).toBe(1);
      const isNight = await shown.evaluate((image) => image.closest('.by-night') !== null);
      expect(isNight).toBe(scheme === 'dark');
      // What was chosen goes before what the system says.
      await page.evaluate(
        (other) => {
          document.documentElement.dataset['theme'] = other;
        },
        scheme === 'dark' ? 'light' : 'dark',
      );
      expect(await shown.evaluate((image) => image.closest('.by-night') !== null)).toBe(scheme === 'light');
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  it('is shared under its name, and not under the engine’s mark', async () => {
    const { first, second } = DEFAULT_DRAWN;
    const left = await colourAt(file('share/site.png'), 80, 87);
    const right = await colourAt(file('share/site.png'), 112, 87);
    expect([left, right]).not.toEqual([first, second]);
  });

  it('keeps the drawn mark for icons, in which nobody could read it', () => {
    expect(fs.readFileSync(file('favicon.svg'), 'utf8')).toContain('<circle');
  });
});
