import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startSite, type RunningSite } from '../running-site.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { runAxe } from './axe.ts';
import { openPage, useSiteInBrowser } from './open-site.ts';

const POST = '/posts/codependency-vs-interdependence/';

const opened = useSiteInBrowser();

/** Tabs to the stars, takes the fourth, and presses the button: no mouse. */
async function rateByKeyboard(page: Page) {
  const first = page.getByRole('radio', { name: '1 star' });
  for (
    let tabs = 0;
    tabs < 200 && !(await first.evaluate((radio) => radio === document.activeElement));
    tabs += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  for (let arrows = 0; arrows < 3; arrows += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

describe('a reader rates by keyboard alone', () => {
  it('without script: the page comes back with the rating in it', async () => {
    const { page, context } = await opened.open(POST, { javaScriptEnabled: false });
    await expect.poll(() => page.getByText('No ratings yet').isVisible()).toBe(true);
    await page.getByRole('radio', { name: '4 stars' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${POST}#rating`);
    const rating = await page.getByRole('region', { name: 'Ratings' }).innerText();
    expect(rating).toContain('4 out of 5');
    expect(rating).toContain('1 rating');
    expect(rating).toContain('You gave 4 stars.');
    await page.getByRole('button', { name: 'Withdraw rating' }).press('Enter');
    await page.waitForURL(`**${POST}#rating`);
    await expect.poll(() => page.getByText('No ratings yet').isVisible()).toBe(true);
    await context.close();
  });

  it('without script: a form sent empty comes back and says what is missing', async () => {
    const { page, context } = await opened.open(POST, { javaScriptEnabled: false });
    await page.getByRole('button', { name: 'Send rating' }).press('Enter');
    const group = page.getByRole('group', { name: 'How helpful was this article?' });
    await group.waitFor();
    expect(await group.innerText()).toContain('Choose one to five stars first.');
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    await context.close();
  });

  it('with script: nothing reloads, the result is announced, the focus stays', async () => {
    const { page, faults, context } = await opened.open(POST);
    await page.evaluate(() => {
      Reflect.set(window, 'stillThere', true);
    });
    await rateByKeyboard(page);
    await page.getByRole('status').filter({ hasText: 'Thank you. You gave 4 stars.' }).waitFor();
    expect(await page.evaluate(() => 'stillThere' in window)).toBe(true);
    expect(await page.getByRole('region', { name: 'Ratings' }).innerText()).toContain('4 out of 5');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('4');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('with script and no connection: says so and keeps the choice', async () => {
    const { page, context } = await opened.open(POST);
    await context.setOffline(true);
    await page.getByRole('radio', { name: '2 stars' }).check();
    await page.getByRole('button', { name: 'Send rating' }).click();
    await page.getByRole('status').filter({ hasText: 'That did not arrive.' }).waitFor();
    expect(await page.getByRole('radio', { name: '2 stars' }).isChecked()).toBe(true);
    await context.close();
  });
});

describe('the article', () => {
  it.each(['light', 'dark'] as const)(
    'has no violation that axe knows, %s and 320 px wide',
    async (colorScheme) => {
      const { page, context } = await opened.open(POST, {
        colorScheme,
        viewport: { width: 320, height: 720 },
      });
      const { violations } = await runAxe(page);
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }))).toEqual([]);
      await context.close();
    },
  );

  it('gives no cookie to who only reads, and never says "0 out of 5"', async () => {
    const { page, context } = await opened.open('/posts/asking-for-what-you-need/');
    expect(await context.cookies()).toEqual([]);
    expect(await page.content()).not.toContain('0 out of 5');
    expect(await page.getByText('No ratings yet').isVisible()).toBe(true);
    await context.close();
  });

  it('asks no other host for anything, and at most six times for itself', async () => {
    const context = await opened.browser().newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(opened.url() + POST, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => !url.startsWith(opened.url()))).toEqual([]);
    expect(asked.length).toBeLessThanOrEqual(6);
    await context.close();
  });
});

describe('an article whose headings are named as the parts of its discussion', () => {
  const path = '/posts/asking-for-what-you-need/';
  let copy: SiteCopy;
  let site: RunningSite;
  beforeAll(async () => {
    copy = copySite();
    const file = 'content/posts/asking-for-what-you-need.mdx';
    const sections = ['Rating', 'Comments', 'Comment list', 'Comments heading', 'Comment form'].map(
      (heading) => `## ${heading}\n\nWords below the coach’s own heading.\n\n`,
    );
    copy.write(file, copy.read(file).replace(/^## When the words/m, `${sections.join('')}$&`));
    await copy.build();
    site = await startSite({ RATE_LIMITS: 'off' }, copy.dist);
  });
  afterAll(async () => {
    await site.stop();
    copy.remove();
  });

  it('keeps them when a reader rates, writes and deletes, and the focus stays in the discussion', async () => {
    const { page, faults, context } = await openPage(opened.browser(), site.url + path);
    const inProse = () => page.locator('.prose').allInnerTexts();
    const before = await inProse();
    const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.outerHTML.split('>')[0]);
    await rateByKeyboard(page);
    await said('Thank you. You gave 4 stars.');
    expect(await page.getByRole('region', { name: 'Ratings' }).innerText()).toContain('4 out of 5');
    expect(await focused()).toContain('value="4"');

    const form = page.getByRole('region', { name: 'Write a comment' });
    await form.getByLabel('Name').fill('Sam');
    await form.getByLabel('Your words').fill('First words');
    await form.getByRole('button', { name: 'Send comment' }).click();
    await said('Your comment is waiting for approval.');
    expect(await focused()).toContain('<article class="comment pending yours"');
    expect(await form.getByLabel('Your words').inputValue()).toBe('');

    await page.getByText('Change or delete').click();
    await page.getByRole('button', { name: 'Delete this comment' }).click();
    await said('Your comment is deleted.');
    expect(await focused()).toContain('<section class="comments"');
    expect(await inProse()).toEqual(before);
    expect(faults).toEqual([]);
    await context.close();
  });
});
