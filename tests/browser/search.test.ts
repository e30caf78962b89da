import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCache } from '../../src/lib/cache.ts';
import { makeSearchIndex, SEARCH_FOLDER } from '../../src/posts/search/make-index.ts';
import { makePostPage } from '../built-posts.ts';
import { useSiteInBrowser } from './open-site.ts';

const POSTS = 250;
const PARTS = 5;

const site = useSiteInBrowser();

describe('the search page', () => {
  it('finds a post by a word in it, and again on the way back', async () => {
    const { page, context, faults } = await site.open('/search/');
    await search(page, 'interdependence');
    await page
      .getByRole('status')
      .getByText(/articles? for “interdependence”/)
      .waitFor();
    const first = page.locator('site-search ol a').first();
    expect(await first.getAttribute('href')).toMatch(/^\/posts\/[\w-]+\/$/);
    await first.click();
    await page.goBack();
    await page.locator('site-search ol a').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says so where nothing is found', async () => {
    const { page, context } = await site.open('/search/');
    await search(page, 'xylophonist');
    await page.getByRole('status').getByText('Nothing found for “xylophonist”').waitFor();
    await context.close();
  });
});

describe('an index in parts', () => {
  let root: string;
  let files: Map<string, string>;

  beforeAll(async () => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-search-'));
    const posts = Array.from({ length: POSTS }, (_, index) =>
      makePostPage(`post-${index}`, `everywhere word${index}`),
    );
    const made = await makeSearchIndex(posts, { language: 'en-GB', cache: openCache(root, 'engine') });
    files = new Map(made.map(({ name, file }) => [`/${SEARCH_FOLDER}/${name}`, file]));
  });

  afterAll(() => {
    fs.rmSync(root, { recursive: true });
  });

  /** The search page over that index. */
  async function open() {
    const { page, context, faults } = await site.open('/');
    context.setDefaultTimeout(10_000);
    const fetched: string[] = [];
    await page.route('**/search/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('parts="1"', `parts="${PARTS}"`);
      await route.fulfill({ response, body });
    });
    await page.route('**/pagefind/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      fetched.push(pathname);
      const file = files.get(pathname);
      const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      await (file === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({ body: fs.readFileSync(file), contentType }));
    });
    await page.goto(`${site.url()}/search/`);
    return { page, context, faults, fetched };
  }

  it('is searched as one, by a machine that is fetched once, and has the very word before those that begin with it', async () => {
    const { page, context, faults, fetched } = await open();
    await search(page, 'everywhere');
    await page.getByRole('status').getByText(`${POSTS} articles for “everywhere”`).waitFor();
    for (const index of [0, 1, 2, 3, 4, 5, 6, 7, 249]) {
      await search(page, `word${index}`);
      // Until then, what stands there is of the word before.
      await page.getByRole('status').getByText(`for “word${index}”`).waitFor();
      await page.locator(`site-search ol li:first-child a[href="/posts/post-${index}/"]`).waitFor();
    }

    const parts = new Set(fetched.map((name) => /^\/pagefind\/([1-4])\//.exec(name)?.[1] ?? '0'));
    expect([...parts].sort()).toEqual(['0', '1', '2', '3', '4']);
    expect(fetched.filter((name) => name.includes('/wasm.'))).toHaveLength(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each([
    'pagefind.js',
    'pagefind-entry.json*',
    'wasm.*',
    '*.pf_meta',
    '1/pagefind-entry.json*',
    '3/*.pf_meta',
  ])('is opened anew by the next letter where %s could not be fetched', async (name) => {
    const { page, context } = await open();
    const lost = `**/pagefind/${name}`;
    await page.route(lost, (route) => route.abort());
    await search(page, 'word');
    await page.getByRole('status').getByText('The search could not be loaded.').waitFor();
    await page.unroute(lost);
    await search(page, 'word7');
    await page.locator('site-search ol li:first-child a[href="/posts/post-7/"]').waitFor();
    // From no part twice.
    await page.getByRole('status').getByText('11 articles for “word7”').waitFor();
    await context.close();
  });

  it('does not say that nothing is found where what is searched in cannot be fetched', async () => {
    const { page, context } = await open();
    await page.getByRole('searchbox').focus();
    await page.waitForLoadState('networkidle');
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, 'word7');
    await page.getByRole('status').getByText('The search could not be loaded.').waitFor();
    await page.unrouteAll();
    await context.close();
  });

  it('fetches once more what was lost of an index', async () => {
    const { page, context } = await open();
    // Pagefind asks for a piece as one types, and again as it searches.
    const lost = new Map<string, number>();
    await page.route('**/pagefind/**/*.pf_index', async (route) => {
      const url = route.request().url();
      const times = lost.get(url) ?? 0;
      lost.set(url, times + 1);
      await (times < 2 ? route.abort() : route.fallback());
    });
    await search(page, 'word249');
    await page.locator('site-search ol li:first-child a[href="/posts/post-249/"]').waitFor();
    expect([...lost.values()]).toEqual(Array.from({ length: PARTS }, () => 3));
    await context.close();
  });

  it('shows what is in the field, however late an answer for another word comes', async () => {
    const { page, context } = await open();
    const held: (() => void)[] = [];
    await page.route('**/pagefind/**/*.pf_fragment', async (route) => {
      if (held.length < 8) await new Promise<void>((resolve) => held.push(resolve));
      await route.fallback();
    });
    await search(page, 'everywhere');
    await expect.poll(() => held.length).toBe(8);
    await search(page, 'word249');
    const status = page.getByRole('status');
    const shown = page.locator('site-search ol li');
    await status.getByText('for “word249”').waitFor();
    for (const go of held) go();
    await shown.first().getByRole('link', { name: 'post-249' }).waitFor();
    expect(await shown.count()).toBe(8);
    await context.close();
  });
});

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
}
