import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { useSiteInBrowser } from './open-site.ts';

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
