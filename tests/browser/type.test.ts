import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildVariant } from '../build-variant.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

const ARTICLE = '/posts/codependency-vs-interdependence/';
const TYPES = [
  { type: 'editorial', heading: 'Fraunces', text: 'Figtree' },
  { type: 'journal', heading: 'Newsreader', text: 'Newsreader' },
  { type: 'modern', heading: 'Bricolage Grotesque', text: 'Source Sans 3' },
  { type: 'sturdy', heading: 'Bitter', text: 'Source Sans 3' },
];
/** Bytes that a page may keep a telephone waiting with before it is in the coach's letters. */
const MOST_BYTES = 45_000;

/** Each site's picture is another one. */
const shared = new Set<string>();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(TYPES)('a site of type "$type"', ({ type, heading, text }) => {
  let variant: Awaited<ReturnType<typeof buildVariant>>;
  let site: RunningSite;
  beforeAll(async () => {
    variant = await buildVariant((yaml) => `${yaml}type: ${type}\n`);
    site = await startSite({}, variant.dist);
  }, 120_000);
  afterAll(async () => {
    await site.stop();
    variant.remove();
  });

  it('is set in its faces, and fetches no other', async () => {
    const { page, context, faults } = await openPage(browser, site.url + ARTICLE, {
      reducedMotion: 'reduce',
    });
    const found = await page.evaluate(async () => {
      await document.fonts.ready;
      const familyOf = (selector: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.body).fontFamily.split(',')[0];
      const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      return {
        heading: familyOf('h1'),
        name: familyOf('.name'),
        text: familyOf('.prose p'),
        fonts: [...new Set(fetched.filter((name) => name.endsWith('.woff2')))],
      };
    });
    const quote = (name: string) => (/^\w+$/.test(name) ? name : `"${name}"`);
    expect(found).toMatchObject({ heading: quote(heading), name: quote(heading), text: quote(text) });
    const fileOf = (family: string) => `/faces/${family.toLowerCase().replaceAll(' ', '-')}-latin-`;
    const wanted = [...new Set([heading, text])].map(fileOf);
    expect(found.fonts.map((name) => name.replace(/\w+\.woff2$/, '')).sort()).toEqual(wanted.sort());
    const bytes = found.fonts.map((name) => fs.statSync(path.join(variant.dist, 'client', name)).size);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST_BYTES);
    for (const name of found.fonts) {
      const { headers } = await fetch(site.url + name);
      expect(headers.get('content-type')).toBe('font/woff2');
      expect(headers.get('cache-control')).toContain('immutable');
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is shared by a picture in its letters', () => {
    const picture = fs.readFileSync(path.join(variant.dist, 'client/share/site.png'));
    const known = createHash('sha256').update(picture).digest('hex');
    expect(shared).not.toContain(known);
    shared.add(known);
  });

  it('has letters of other languages, which only a page with such letters fetches', async () => {
    const { page, context } = await openPage(browser, site.url);
    const status = await page.evaluate(async (family) => {
      const faces = await document.fonts.load(`16px "${family}"`, 'Łukasz');
      return faces.map((face) => face.status);
    }, text);
    expect(status.every((each) => each === 'loaded')).toBe(true);
    expect(status.length).toBeGreaterThan(0);
    await context.close();
  });

  it('moves nothing much when they come, and can be used by all', async () => {
    for (const address of ['/', ARTICLE, '/contact/']) {
      const { page, context, faults } = await openPage(browser, site.url + address, {
        viewport: { width: 390, height: 844 },
        reducedMotion: 'reduce',
      });
      const shift = await page.evaluate(async () => {
        await document.fonts.ready;
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        return { sum, wide: document.documentElement.scrollWidth - innerWidth };
      });
      expect(shift.sum, address).toBeLessThan(0.1);
      expect(shift.wide, address).toBe(0);
      expect((await runAxe(page)).violations, address).toEqual([]);
      expect(faults, address).toEqual([]);
      await context.close();
    }
  });
});
