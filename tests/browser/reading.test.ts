import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSiteInBrowser } from './open-site.ts';

const ARTICLE = '/posts/codependency-vs-interdependence/';

const opened = useSiteInBrowser();

async function open(path: string, options: BrowserContextOptions = {}) {
  const { page, context } = await opened.open(path, { reducedMotion: 'reduce', ...options });
  return { page, context, contents: page.getByRole('navigation', { name: 'In this article' }) };
}

describe('the table of contents', () => {
  it('names every heading of the post in its order, without script too', async () => {
    const { page, context, contents } = await open(ARTICLE, { javaScriptEnabled: false });
    const links = await contents
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const headings = await page
      .locator('.prose :is(h2, h3)')
      .evaluateAll((all) => all.map((heading) => `#${heading.id}`));
    expect(links).toEqual([...headings, '#discussion']);
    expect(links).toContain('#low-self-esteem');
    await context.close();
  });

  it('follows the reader', async () => {
    const { page, context, contents } = await open(ARTICLE);
    await contents.getByRole('link', { name: 'Clear boundaries' }).click();
    const current = contents.locator('[aria-current]');
    await expect.poll(() => current.allInnerTexts()).toEqual([expect.stringContaining('Clear boundaries')]);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expect.poll(() => current.count()).toBe(0);
    await context.close();
  });

  it('follows the reader to headings of any letters', async () => {
    const { page, context, contents } = await open(ARTICLE);
    await page.route(`**${ARTICLE}`, async (route) => {
      const response = await route.fetch();
      const body = await response.text();
      await route.fulfill({
        response,
        body: body.replace(/(id="|href="#)clear-boundaries"/g, '$1där-é-ñ-für"'),
      });
    });
    await page.reload();
    await contents.getByRole('link', { name: 'Clear boundaries' }).click();
    expect(page.url()).toMatch(/#d%C3%A4r-%C3%A9-%C3%B1-f%C3%BCr$/);
    const current = contents.locator('[aria-current]');
    await expect.poll(() => current.allInnerTexts()).toEqual([expect.stringContaining('Clear boundaries')]);
    await context.close();
  });

  it('folds up on a phone once a part is chosen', async () => {
    const { context, contents } = await open(ARTICLE, { viewport: { width: 390, height: 800 } });
    await contents.getByText('In this article').click();
    const link = contents.getByRole('link', { name: 'The key differences' });
    await link.click();
    await expect.poll(() => link.isVisible()).toBe(false);
    await context.close();
  });
});

describe('an address', () => {
  it('of a heading is copied by pressing it', async () => {
    const { page, context } = await open(ARTICLE, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('h2#key-differences a').click();
    await page.getByRole('status').filter({ hasText: 'The link is copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${opened.url()}${ARTICLE}#key-differences`,
    );
    await context.close();
  });

  it('of the article can be passed on without script', async () => {
    const { page, context } = await open(ARTICLE, { javaScriptEnabled: false });
    const targets = await page
      .locator('share-link a')
      .evaluateAll((all) => all.map((a) => decodeURIComponent(a.getAttribute('href') ?? '')));
    expect(targets).toHaveLength(2);
    for (const target of targets) expect(target).toContain(ARTICLE);
    expect(await page.locator('share-link button').count()).toBe(0);
    await context.close();
  });
});

describe('around the article', () => {
  it('the way back stands above it and the next ones below', async () => {
    const { page, context } = await open('/posts/when-you-grow-apart/', { javaScriptEnabled: false });
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link');
    expect(await trail.allInnerTexts()).toEqual(['Home', 'Articles', 'Friendship']);
    const more = page.getByRole('navigation', { name: 'More articles' });
    expect(await more.locator('[rel="next"]').getAttribute('href')).toBe(ARTICLE);
    expect(await more.locator('[rel="prev"]').getAttribute('href')).toBe('/posts/making-decisions-together/');
    await context.close();
  });

  it('help stands above and below a sensitive post, and nowhere else', async () => {
    const sensitive = await open('/posts/boundaries-that-bring-you-closer/', { javaScriptEnabled: false });
    const help = sensitive.page.locator('.help').filter({ hasText: 'If you are not safe' });
    expect(await help.count()).toBe(2);
    expect(await help.first().getByRole('link').first().getAttribute('href')).toBe('tel:08082000247');
    await sensitive.context.close();
    const other = await open(ARTICLE);
    expect(await other.page.getByText('If you are not safe').count()).toBe(0);
    await other.context.close();
  });
});
