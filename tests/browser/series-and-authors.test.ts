import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

/** The oldest first. */
const PARTS = [
  'boundaries-that-bring-you-closer',
  'asking-for-what-you-need',
  'repairing-after-an-argument',
] as const;
const NAMES = ['The Tidewater Letters', 'the  tidewater letters', 'The Tidewater Letters'];
const ALONE = 'when-you-grow-apart';

let copy: SiteCopy;
let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
  copy = copySite();
  const declare = (slug: string, edit: (text: string) => string) => {
    const file = `content/posts/${slug}.mdx`;
    copy.write(file, edit(copy.read(file)));
  };
  for (const [index, slug] of PARTS.entries())
    declare(slug, (text) =>
      text
        .replace(/^author:/m, `series: ${NAMES[index] ?? ''}\nauthor:`)
        .replace(/^publishedAt: .*$/m, `publishedAt: 2024-01-0${index + 1}`)
        .replace(/^updatedAt: .*\n/m, ''),
    );
  declare(ALONE, (text) =>
    text
      .replace(/^author: .*$/m, 'author: [quillon, coach]')
      .replace(/^publishedAt:/m, 'series: A beginning\npublishedAt:'),
  );
  copy.write(
    'content/people/quillon.yaml',
    'name: Quillon Marsh\nrole: Guest writer\nbio: Writes here as a guest, about what the two of us found out together.\n',
  );
  await copy.build();
  [site, browser] = await Promise.all([startSite({ RATE_LIMITS: 'off' }, copy.dist), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  copy.remove();
});

const open = (slug: string, options = {}) => openPage(browser, `${site.url}/posts/${slug}/`, options);

describe('an article of a series', () => {
  it('leads from part to part, by the names that readers see', async () => {
    const { page, context, faults } = await open(PARTS[0], { viewport: { width: 390, height: 800 } });
    const parts = page.getByRole('navigation', { name: 'Part 1 of 3 of the series “The Tidewater Letters”' });
    expect(await parts.getByRole('listitem').count()).toBe(3);
    expect(await parts.getByRole('link').count()).toBe(2);
    expect((await runAxe(page)).violations).toEqual([]);
    await parts.getByRole('link').last().click();
    await page.waitForURL(`**/posts/${PARTS[2]}/`);
    await page.getByText('Part 3 of 3 of the series “The Tidewater Letters”').waitFor();
    expect(await page.locator('.series [aria-current="page"]').innerText()).toBe(
      await page.title().then((title) => title.split(' · ')[0]),
    );
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is told to search engines as a part of it', async () => {
    const html = await (await fetch(`${site.url}/posts/${PARTS[1]}/`)).text();
    expect(html).toContain('{"@type":"CreativeWorkSeries","name":"the  tidewater letters"}');
    expect(html).toContain('"position":2');
  });

  it('says that it is the first where no other is public yet', async () => {
    const html = await (await fetch(`${site.url}/posts/${ALONE}/`)).text();
    expect(html).toContain('Part 1 of 1 of the series “A beginning”');
  });
});

describe('an article of two authors', () => {
  it('names both, each with their page, and stands on the page of each', async () => {
    const { page, context } = await open(ALONE);
    const authors = page.locator('.post-head a[rel="author"]');
    expect(await authors.count()).toBe(2);
    expect(await authors.first().innerText()).toBe('Quillon Marsh');
    expect((await runAxe(page)).violations).toEqual([]);
    for (const index of [0, 1]) {
      await page.goto(`${site.url}/posts/${ALONE}/`);
      await authors.nth(index).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await page.locator(`main a[href="/posts/${ALONE}/"]`).count()).toBeGreaterThan(0);
    }
    await context.close();
  });

  it.each([
    ['/rss.xml', '<dc:creator>Quillon Marsh</dc:creator>'],
    ['/atom.xml', '<name>Quillon Marsh</name>'],
    ['/feed.json', '"name":"Quillon Marsh"'],
    [`/posts/${ALONE}/`, '"author":[{"@type":"Person"'],
  ])('is of both in %s', async (address, words) => {
    expect(await (await fetch(site.url + address)).text()).toContain(words);
  });
});
