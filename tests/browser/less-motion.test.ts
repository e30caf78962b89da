import type { BrowserContextOptions } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSiteInBrowser } from './open-site.ts';

const PAGES = [
  '/',
  '/posts/codependency-vs-interdependence/',
  '/topics/',
  '/search/',
  '/nowhere/',
  '/contact/',
];

const site = useSiteInBrowser();

/** What moves by itself on the way through these pages, and how the last one is scrolled. */
async function lookForMotion(reducedMotion: NonNullable<BrowserContextOptions['reducedMotion']>) {
  const { page, context } = await site.open('/about/', { reducedMotion });
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      Reflect.set(window, 'isFaded', event.viewTransition !== null);
    });
  });
  const moving: string[] = [];
  for (const path of PAGES) {
    // By a link, as a reader goes: the browser fades pages into each other then alone.
    await page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      setTimeout(() => {
        link.click();
      });
    }, path);
    await page.waitForURL(site.url() + path);
    const [animations, isFaded] = await page.evaluate(() => [
      document.getAnimations().filter(({ playState }) => playState === 'running').length,
      Boolean(Reflect.get(window, 'isFaded')),
    ]);
    if (animations) moving.push(`${path} moves`);
    if (isFaded) moving.push(`${path} is faded in`);
  }
  const scrolled = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await context.close();
  return { moving, scrolled };
}

it('stands still for who wants less motion', async () => {
  expect(await lookForMotion('reduce')).toEqual({ moving: [], scrolled: 'auto' });
});

it('moves a little for others', async () => {
  const { moving, scrolled } = await lookForMotion('no-preference');
  expect(moving).toContain('/posts/codependency-vs-interdependence/ is faded in');
  expect(scrolled).toBe('smooth');
});
