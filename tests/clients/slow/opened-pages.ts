import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from '../../browser/browser.ts';
import { toCookies } from '../../known-reader.ts';
import { useFilledSite, type Visit } from '../filled-site.ts';

/** What a page looks like depends on both; the widths are a small phone's, a phone's and a desk's, in CSS pixels. */
export const LOOKS = [320, 390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** Where neither matters to the checker. */
export const ONE_LOOK = [{ width: 1280, colorScheme: 'light' }] as const;

export type Look = (typeof LOOKS)[number];

/** Opens every page in each of these looks, one after the other. */
export type EachPage = (
  looks: readonly Look[],
  check: (page: Page, at: string, visit: Visit) => Promise<void>,
) => Promise<void>;

/** A site with drafts and pictures, and a browser to look at all of it with. */
export function useOpenedPages(): EachPage {
  const site = useFilledSite({ hasDrafts: true });
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (looks, check) => {
    for (const as of ['stranger', 'known'] as const) {
      // Checkers are brought into the page, which the policies of pages forbid.
      const options: BrowserContextOptions = { bypassCSP: true, reducedMotion: 'reduce' };
      const context = await browser.newContext(options);
      context.setDefaultTimeout(10_000);
      if (as === 'known') await context.addCookies(toCookies(site.cookie(), site.url()));
      const page = await context.newPage();
      for (const visit of site.visits().filter((each) => each.as === as)) {
        await page.goto(site.url() + visit.path);
        for (const { width, colorScheme } of looks) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 800 });
          await check(page, `${visit.path} as ${as}, ${width} px, ${colorScheme}`, visit);
        }
      }
      await context.close();
    }
  };
}
