import type { BrowserContext, Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { useSiteInBrowser } from './open-site.ts';

/** Words of one article, in no title and no address; what a reader would want nobody to see. */
const WORDS = 'sulking temperature';

const site = useSiteInBrowser();

/** All that leaves the browser, from the first request on. */
function listen(context: BrowserContext): Request[] {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  return requests;
}

/** What a request carries: its address, every header and its body. */
async function contentOf(request: Request): Promise<string> {
  return `${request.url()}\n${JSON.stringify(await request.allHeaders())}\n${request.postData() ?? ''}`;
}

async function expectUnsaid(requests: Request[]): Promise<void> {
  expect(requests.length).toBeGreaterThan(3);
  for (const content of await Promise.all(requests.map(contentOf)))
    for (const word of WORDS.split(' ')) expect(content.toLowerCase()).not.toContain(word);
}

const box = (page: Page) => page.getByRole('searchbox');
const firstResult = (page: Page) => page.locator('site-search ol a').first();

async function expectFound(page: Page): Promise<void> {
  await page.getByText(`One article for “${WORDS}”`).waitFor();
  expect(await box(page).inputValue()).toBe(WORDS);
  expect(new URL(page.url()).href).toBe(`${site.url()}/search/`);
}

it('sends the words of a search to nobody: as they are typed, by Enter, by a result, Back, a reload or a new tab', async () => {
  const { page, context } = await site.open('/');
  context.setDefaultTimeout(10_000);
  const requests = listen(context);
  await page.goto(`${site.url()}/search/`);
  await box(page).pressSequentially(WORDS, { delay: 20 });
  await expectFound(page);
  await box(page).press('Enter');
  await page.getByRole('button', { name: 'Search' }).click();
  await expectFound(page);

  await firstResult(page).click();
  await page.waitForURL('**/posts/**');
  expect(await page.evaluate(() => document.referrer)).toBe('');
  await page.goBack();
  await expectFound(page);
  await page.reload();
  await expectFound(page);

  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    firstResult(page).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await tab.waitForURL('**/posts/**');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await expectUnsaid(requests);
  await context.close();
});

it('sends nothing before its script has come, and finds what was typed meanwhile', async () => {
  const { page, context } = await site.open('/');
  context.setDefaultTimeout(10_000);
  const requests = listen(context);
  const held = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`${site.url()}/search/`, { waitUntil: 'commit' });
  await box(page).fill(WORDS);
  await box(page).press('Enter');
  await page.getByRole('button', { name: 'Search' }).click();
  expect(await box(page).inputValue()).toBe(WORDS);
  held.resolve(undefined);
  await expectFound(page);
  expect(requests.filter((request) => request.isNavigationRequest())).toHaveLength(1);
  await expectUnsaid(requests);
  await context.close();
});

it('offers topics instead of a box where scripts are off', async () => {
  const { page, context } = await site.open('/search/', { javaScriptEnabled: false });
  expect(await box(page).count()).toBe(0);
  expect(await page.getByRole('main').innerText()).toContain('needs JavaScript');
  const topics = page.getByRole('navigation', { name: 'topic' }).getByRole('link');
  expect(await topics.count()).toBeGreaterThan(2);
  await topics.first().click();
  await page.waitForURL('**/topics/**');
  await context.close();
});
