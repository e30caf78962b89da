import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toSignInLink } from '../../src/discussion/http/owner.ts';
import { openServices } from '../../src/server/settings/services.ts';
import { readSettings } from '../../src/server/settings/settings.ts';
import { addUnpublished, copySite, DRAFT_WORD, FUTURE_WORD, type SiteCopy } from '../site-copy.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';

let project: SiteCopy;
let site: RunningSite;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  project = copySite();
  addUnpublished(project);
  [browser] = await Promise.all([launchBrowser(), project.build()]);
  site = await startSite({ RATE_LIMITS: 'off' }, project.dist);
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  context.setDefaultTimeout(10_000);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
  project.remove();
});

/** What `npm run owner:link` prints. */
async function makeLink(): Promise<string> {
  const { owner, close } = await openServices(readSettings({ DATA_DIR: site.dataFolder }));
  const link = toSignInLink(await owner.issueLink(), new URL(site.url));
  await close();
  return link.href;
}

it('lets the coach sign in on her phone and read what is to come, as it will look', async () => {
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto(`${site.url}/drafts/${DRAFT_WORD}/`);
  expect(new URL(page.url()).pathname).toBe('/moderate/sign-in/');

  await page.goto(await makeLink());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Drafts', exact: true }).click();
  await page.getByRole('heading', { name: 'Drafts' }).waitFor();
  expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringContaining('Goes live on 1 January 2999, at 00:00 UTC') as string,
    expect.stringMatching(/\bDraft$/) as string,
  ]);
  expect((await runAxe(page)).violations).toEqual([]);

  await page.getByRole('link', { name: new RegExp(FUTURE_WORD) }).click();
  const note = page.getByRole('note');
  expect(await note.innerText()).toContain('Goes live on 1 January 2999, at 00:00 UTC.');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(FUTURE_WORD);
  expect((await runAxe(page)).violations).toEqual([]);
  // Invitations to what only a published text has lead to where it will be.
  const leadNowhere = await page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? '').filter((href) => !document.querySelector(href)),
    );
  expect(leadNowhere).toEqual([]);
  await page.getByRole('link', { name: 'Join the discussion' }).click();
  expect(await page.getByText('Here readers will rate and comment').isVisible()).toBe(true);
  // Its scripts and styles are allowed, and nothing is wider than the phone.
  expect(refused).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await note.getByRole('link', { name: 'All drafts' }).click();
  await page.getByRole('heading', { name: 'Drafts' }).waitFor();
});
