import fs from 'node:fs';
import path from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { parseHTML } from 'linkedom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECTIONS } from '../../src/posts/schema/sections.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { addSections, HOME, PROOF } from '../sectioned-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { validateHtml } from '../validate-html.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { isTooFaint, readContrasts } from './contrast.ts';
import { openPage } from './open-site.ts';

let browser: Browser;
let copy: SiteCopy;
let site: RunningSite;
beforeAll(async () => {
  copy = copySite();
  await addSections(copy);
  [browser] = await Promise.all([launchBrowser(), copy.build({ SITE_URL: 'http://localhost:4321' })]);
  site = await startSite({ RATE_LIMITS: 'off' }, copy.dist);
}, 240_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  copy.remove();
});

const read = (file: string) => fs.readFileSync(path.join(copy.dist, 'client', file), 'utf8');
const parse = (file: string) => parseHTML(read(file)).document;

describe('a home page of all kinds of sections', () => {
  it('has each of them, in the order of the coach', () => {
    const kinds = Array.from(HOME.matchAll(/^ {2}- kind: (\w+)$/gm), ([, kind]) => kind);
    expect([...kinds].sort()).toEqual(Object.keys(SECTIONS).sort());
    const main = parse('index.html').querySelector('main');
    const headings = [...(main?.querySelectorAll(':is(h1, h2):not(.card *)') ?? [])];
    expect(headings.map(({ localName, textContent }) => `${localName} ${textContent.trim()}`)).toEqual([
      'h1 A calmer way through a divorce',
      'h2 Who you would be talking to',
      'h2 How we work together',
      'h2 What I offer',
      'h2 What clients say',
      'h2 Why I do this',
      'h2 Worth reading first',
      'h2 Questions and answers',
      'h2 New here',
      'h2 What brings you here?',
      'h2 Book a first talk',
      'h2 Letters from me',
      'h2 Not ready to talk?',
    ]);
    expect(main?.querySelectorAll('.cards')[0]?.querySelectorAll('.card')).toHaveLength(2);
    expect(main?.querySelectorAll('.cards')[1]?.querySelectorAll('.card')).toHaveLength(3);
  });

  it('writes prices as readers do, and says where the form for letters is', () => {
    const text = parse('index.html').querySelector('main')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain('£95 for 60 minutes');
    expect(text).toContain('£1,480.50 in three parts');
    expect(text).toContain('Pay what you can');
    expect(text).toContain('The form is at letters.commonground-coaching.org.');
    expect(text).toContain('April 2026');
  });

  it('tells nobody who keeps the proof of a testimonial, and machines of no review', () => {
    const files = fs.readdirSync(path.join(copy.dist), { recursive: true, withFileTypes: true });
    const texts = files.filter((file) => file.isFile() && /\.(?:html|json|xml|txt|js)$/.test(file.name));
    expect(texts.length).toBeGreaterThan(40);
    const telling = texts.filter((file) =>
      fs.readFileSync(path.join(file.parentPath, file.name), 'utf8').includes(PROOF),
    );
    expect(telling.map(({ name }) => name)).toEqual([]);
    expect(read('index.html')).not.toMatch(/"(?:Review|AggregateRating)"|reviewRating/);
  });

  it('describes to machines the prices that are numbers, and the answers that readers see', () => {
    const json = parse('index.html').querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    const { '@graph': graph } = JSON.parse(json) as { '@graph': { '@type': string }[] };
    expect(graph.map((node) => node['@type'])).toEqual([
      'WebSite',
      'CollectionPage',
      'Service',
      'Service',
      'FAQPage',
    ]);
    expect(graph[3]).toMatchObject({
      name: 'Six talks',
      offers: { '@type': 'Offer', price: 1480.5, priceCurrency: 'GBP' },
    });
    expect(graph[4]).toMatchObject({
      mainEntity: [
        { '@type': 'Question', name: 'Do I have to bring my partner?' },
        { '@type': 'Question', name: 'Is this legal advice?' },
      ],
    });
  });

  it('is right HTML whose links all lead somewhere', async () => {
    for (const file of ['index.html', 'about/index.html'])
      expect([file, await validateHtml(read(file))]).toEqual([file, []]);
    const { links } = await new LinkChecker().check({
      path: site.url,
      checkFragments: true,
      linksToSkip: (link) => Promise.resolve(!link.startsWith(site.url)),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url }) => url)).toEqual([]);
  });

  it('loads nothing from the host of the letters or of the calendar', async () => {
    const { page, context, faults } = await openPage(browser, site.url);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each(
    ['/', '/about/'].flatMap((address) =>
      [390, 1280].flatMap((width) =>
        (['light', 'dark'] as const).map((scheme) => [address, width, scheme] as const),
      ),
    ),
  )('can be read and used by everybody: %s at %i, %s', async (address, width, colorScheme) => {
    const { page, context, faults } = await openPage(browser, site.url + address, {
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    const { violations } = await runAxe(page);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect((await readContrasts(page)).filter(isTooFaint)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('brings the looks of the sections that a page has, and no others', () => {
    expect(read('index.html')).toContain('.testimonials{');
    const about = read('about/index.html');
    expect(about).toContain('.asked');
    expect(about).toContain('.line{');
    expect(about).not.toContain('.testimonials{');
    expect(about).not.toContain('.card{');
    expect(read('work-with-me/index.html')).not.toMatch(/\.asked|\.hero\b|\.line\{/);
  });
});
