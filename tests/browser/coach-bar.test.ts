import { expect, it } from 'vitest';
import { becomeKnown, toCookies } from '../known-reader.ts';
import { runAxe } from './axe.ts';
import { useSiteInBrowser } from './open-site.ts';

const site = useSiteInBrowser({ RATE_LIMITS: 'off' });
const PHONE = { width: 390, height: 844 };
const ARTICLE = '/posts/repairing-after-an-argument/';

/** A browser of its own that the coach has signed in with. */
async function openDevice(viewport = PHONE) {
  const known = await becomeKnown({ url: site.url(), dataFolder: site.dataFolder() }, 'when-you-grow-apart');
  const context = await site.browser().newContext({ viewport });
  const session = known.split('; ').filter((each) => each.startsWith('owner='));
  await context.addCookies(toCookies(session.join('; '), site.url()));
  const page = await context.newPage();
  const bar = page.getByRole('navigation', { name: 'For you alone' });
  return { context, page, bar };
}

it('leads the coach from any page to its text, to a new post and to the desk, on a phone', async () => {
  const { context, page, bar } = await openDevice();
  await page.goto(site.url() + ARTICLE);
  expect(await bar.getByRole('link', { name: 'Edit this page' }).getAttribute('href')).toBe(
    '/write/posts/repairing-after-an-argument/',
  );
  expect(await bar.getByRole('link', { name: 'Write' }).getAttribute('href')).toBe(
    '/write/posts/new/?kind=article',
  );
  // It is there from the first byte on, and takes no room on paper or to the side.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  expect((await runAxe(page)).violations.map(({ id }) => id)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(await bar.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.classList.contains('skip'))).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/moderate/');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your desk' }).waitFor();
  expect(await bar.count()).toBe(0);
  await context.close();
});

it('is gone on the device that signs out, with the back button as well, and stays on the other', async () => {
  const [phone, laptop] = [await openDevice(), await openDevice({ width: 1280, height: 800 })];
  for (const { page, bar } of [phone, laptop]) {
    await page.goto(`${site.url()}/about/`);
    await page.goto(site.url() + ARTICLE);
    await bar.waitFor();
  }
  await phone.page.goto(`${site.url()}/moderate/sessions/`);
  await phone.page.getByRole('button', { name: 'Sign out here' }).click();
  await phone.page.getByText('You are signed out here.').waitFor();
  for (let steps = 0; steps < 4; steps += 1) {
    await phone.page.goBack();
    if (new URL(phone.page.url()).pathname === ARTICLE) break;
  }
  await phone.page.getByRole('heading', { level: 1 }).waitFor();
  expect(new URL(phone.page.url()).pathname).toBe(ARTICLE);
  expect(await phone.bar.count()).toBe(0);
  await laptop.page.reload();
  await laptop.bar.waitFor();
  await Promise.all([phone.context.close(), laptop.context.close()]);
});

it('is seen by a reader nowhere, before and after the coach has been there', async () => {
  const reader = await site.open(ARTICLE, { viewport: PHONE });
  const { context, page, bar } = await openDevice();
  await page.goto(site.url() + ARTICLE);
  await bar.waitFor();
  await reader.page.reload();
  expect(await reader.page.locator('.coach-bar').count()).toBe(0);
  expect(reader.faults).toEqual([]);
  await Promise.all([context.close(), reader.context.close()]);
});
