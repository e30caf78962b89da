import { describe, expect, it } from 'vitest';
import { fileToPath, readPages } from '../site/built-site.ts';
import { launchBrowser } from './browser.ts';
import { isTooFaint, readContrasts } from './contrast.ts';
import { KINDS, useEveryKind } from './every-kind.ts';
import { findBare, lookAt, NEEDS } from './lost-text.ts';

const BUILT = readPages().map(({ file }) => fileToPath(file));
const site = useEveryKind();

describe('a reader who needs text larger or set apart', () => {
  it.each([390, 1280])('has set that in the browser, and finds all of it at %i px', async (width) => {
    const browser = await launchBrowser(['--blink-settings=defaultFontSize=32']);
    const page = await browser.newPage({ storageState: site.state(), bypassCSP: true });
    const found: unknown[] = [];
    for (const path of new Set([...KINDS, ...BUILT])) {
      await page.goto(site.url() + path, { waitUntil: 'domcontentloaded' });
      const { overflow, lost } = await lookAt(page, { width, height: 844, css: '' });
      if (overflow > 0 || lost.length > 0) found.push({ path, overflow, lost });
    }
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect([size, found]).toEqual(['32px', []]);
    await browser.close();
  });

  it('finds all of it on every kind of page, and scrolls one way alone', async () => {
    const context = await site.open({ bypassCSP: true });
    const page = await context.newPage();
    const found: unknown[] = [];
    for (const path of KINDS) {
      await page.goto(site.url() + path, { waitUntil: 'domcontentloaded' });
      for (const need of NEEDS) {
        const { overflow, lost } = await lookAt(page, need);
        if (overflow > 0 || lost.length > 0) found.push({ path, need: need.name, overflow, lost });
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });
});

describe('a reader whose system has colours of its own', () => {
  it('can tell every piece of text from its ground, and every button by its edge', async () => {
    const context = await site.open({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const found: unknown[] = [];
    for (const path of KINDS) {
      await page.goto(site.url() + path, { waitUntil: 'domcontentloaded' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        const faint = (await readContrasts(page)).filter(isTooFaint);
        const bare = await page.evaluate(findBare);
        if (faint.length > 0 || bare.length > 0) found.push({ path, colorScheme, faint, bare });
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });
});
