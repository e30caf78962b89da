import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { isTooFaint, readContrasts } from './contrast.ts';
import { ARTICLE, KINDS, useEveryKind } from './every-kind.ts';

/**
 * What a browser does not know is given a name that no browser knows: so it drops what the older one drops, a
 * declaration as it is read or, with a variable in it, when it is too late to take the one before.
 */
const unknown = (...patterns: RegExp[]) => patterns.map((pattern) => [pattern, 'x-not-known-$&'] as const);

/** Firefox 115, which was kept until 2025, and what else is older than July 2024. */
const OF_2023 = [
  ...unknown(/light-dark\(/g, /\btext-wrap:/g),
  ...unknown(/\b(?:animation|view)-(?:timeline|range)\b/g, /@view-transition/g, /subgrid/g),
  [/:has\(/g, ':x-not-known('],
  [/::details-content/g, '::x-not-known'],
  // Words for a sign.
  [/(content:\s*(?:"[^"]*"|'[^']*'))\s*\/\s*(?:""|'')/g, '$1 x-not-known'],
] as const;

const OF_2022 = [
  ...OF_2023,
  ...unknown(/color-mix\(/g, /oklab/g, /(?<=[;{]\s*)mask:/g, /(?<=[;{]\s*)(?:rotate|translate|scale):/g),
  ...unknown(/@container/g, /(?<=overflow:\s*)clip/g, /overflow-clip-margin/g, /accent-color/g),
  [/(?<=\d)v[bi]\b/g, 'x-not-known'],
  // Media queries of level 4.
  [/@media not \(/g, '@media x-not-known ('],
  [/\((width|height)\s*(?=[<>])/g, '(x-not-known-$1'],
] as const;

const ERAS = {
  'of 2023': OF_2023,
  'of 2022': OF_2022,
  'without cascade layers': [...OF_2022, ...unknown(/@layer/g)],
} as const;

const site = useEveryKind();

/** A browser that knows no more than those of an era. */
async function open(era: keyof typeof ERAS, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  // Other bytes than the page's policy names.
  const context = await site.open({ bypassCSP: true, viewport: { width: 390, height: 844 }, ...options });
  await context.route('**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/(?<=<style\b[^>]*>)[^]*?(?=<\/style>)/g, (css) =>
      ERAS[era].reduce<string>((text, [pattern, name]) => text.replaceAll(pattern, name), css),
    );
    return route.fulfill({ response, body });
  });
  return context;
}

/** In the page: links that stand in one line with the one before, and nothing between them. */
function listGlued(): string[] {
  const seen = Array.from(document.querySelectorAll('a'), (each) => ({
    text: each.textContent,
    box: each.getBoundingClientRect(),
  })).filter(({ box, text }) => box.width > 0 && text.trim());
  return seen
    .filter(({ box }, index) => {
      const before = seen[index - 1]?.box;
      return before?.top === box.top && Math.abs(before.right - box.left) < 1;
    })
    .map(({ text }) => text.trim());
}

describe.each(['of 2023', 'of 2022', 'without cascade layers'] as const)('a browser %s', (era) => {
  it('shows every kind of page so that it can be read, by day and by night, and not wider than a phone', async () => {
    const found: unknown[] = [];
    const context = await open(era);
    const page = await context.newPage();
    let pieces = 0;
    for (const path of KINDS) {
      await page.goto(site.url() + path, { waitUntil: 'domcontentloaded' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const texts = await readContrasts(page);
        pieces += texts.length;
        const faint = texts.filter(isTooFaint);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const glued = await page.evaluate(listGlued);
        if (faint.length > 0 || overflow > 0 || glued.length > 0)
          found.push({ path, colorScheme, faint, overflow, glued });
      }
    }
    expect(found).toEqual([]);
    expect(pieces).toBeGreaterThan(2_000);
    await context.close();
  });
});

describe.each(['of 2023', 'of 2022'] as const)('a reader with a browser %s', (era) => {
  const isDark = () => {
    const [red = 255] =
      getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
    return red < 128;
  };

  it('chooses a theme, which stays on the next page', async () => {
    const context = await open(era, { colorScheme: 'light' });
    const page = await context.newPage();
    await page.goto(site.url() + ARTICLE);
    expect(await page.evaluate(isDark)).toBe(false);
    const button = page.getByRole('button', { name: 'Dark theme' });
    const sign = await button.evaluate((each) => getComputedStyle(each, '::before').content);
    expect(sign).toBe('"◐"');
    await button.click();
    for (const path of [ARTICLE, '/', '/contact/']) {
      await page.goto(site.url() + path, { waitUntil: 'domcontentloaded' });
      expect(await page.evaluate(isDark)).toBe(true);
      expect((await readContrasts(page)).filter(isTooFaint)).toEqual([]);
    }
    await context.close();
  });

  it('sees which star is chosen, and reads what a button says under the pointer', async () => {
    const context = await open(era);
    const page = await context.newPage();
    await page.goto(site.url() + ARTICLE);
    const star = page.getByRole('radio', { name: '2 stars' });
    await star.check();
    const label = page.locator('label').filter({ has: star });
    expect(await star.evaluate((each) => getComputedStyle(each).opacity)).toBe('1');
    expect(await label.evaluate((each) => getComputedStyle(each, '::before').content)).toBe('"☆"');
    for (const button of await page.locator('.invitation .button').all()) {
      await button.hover();
      const text = await button.innerText();
      const [hovered] = (await readContrasts(page)).filter((each) => each.text === text);
      expect(hovered && isTooFaint(hovered)).toBe(false);
    }
    await context.close();
  });
});
