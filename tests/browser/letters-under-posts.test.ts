import { parseHTML } from 'linkedom';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { voiceOf } from '../../src/words/voice.ts';
import { openLetterStore } from '../letter-store.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { addLetters } from '../site-with-letters.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';
import { openSmtpSink, type SmtpSink } from '../smtp-sink.ts';
import { validateHtml } from '../validate-html.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { openPage } from './open-site.ts';

const { joining } = voiceOf('en-GB').words;
const SAM = 'sam@mail.example';
const POST = '/posts/codependency-vs-interdependence/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const LAPTOP = { viewport: { width: 1280, height: 800 } } as const;

let browser: Browser;
let copy: SiteCopy;
let site: RunningSite;
let post: SmtpSink;
beforeAll(async () => {
  browser = await launchBrowser();
  copy = copySite();
  addLetters(copy);
  await copy.build({ SITE_URL: 'http://localhost:4321' });
}, 240_000);
afterAll(async () => {
  copy.remove();
  await browser.close();
});
beforeEach(async () => {
  post = await openSmtpSink();
  site = await startSite(
    { RATE_LIMITS: 'off', SMTP_URL: post.url, OWNER_EMAIL: 'coach@site.example' },
    copy.dist,
  );
});
afterEach(async () => {
  await site.stop();
  await post.close();
});

const open = async (options: BrowserContextOptions) => {
  const opened = await openPage(browser, new URL(POST, site.url).href, options);
  opened.context.setDefaultTimeout(10_000);
  return opened;
};
const begin = async (page: Page, email: string) => {
  await page.getByLabel(joining.inviteAddress).fill(email);
  await page.getByRole('button', { name: joining.begin }).click();
  await page.waitForURL('**/letters/');
  return page.locator('form', { has: page.getByRole('radio') });
};
const find = async () => {
  const store = await openLetterStore(site.dataFolder);
  const found = await store.letters.findByEmail(SAM);
  await store.close();
  return found;
};

describe.each([
  ['with script', true],
  ['without script', false],
])('a field for an address under an article, %s', (_how, javaScriptEnabled) => {
  it('leads to the form with the address in it, where letters are asked for', async () => {
    const { page, context, faults } = await open({ ...PHONE, javaScriptEnabled });
    const form = await begin(page, SAM);
    // In the form, and in no address that a log or a history could show.
    expect([await form.getByLabel(joining.email).inputValue(), page.url()]).toEqual([
      SAM,
      `${site.url}/letters/`,
    ]);
    expect([await find(), post.delivered]).toEqual([undefined, []]);
    await form.getByRole('radio', { name: joining.paces.month }).check();
    await form.getByRole('button', { name: joining.join }).click();
    await page.waitForURL('**/letters/?done=asked');
    await expect.poll(() => post.delivered.length, { timeout: 10_000 }).toBe(1);
    const { document } = parseHTML(post.delivered[0]?.html ?? '');
    const link = document.querySelector('a[href*="/letters/yes/"]')?.getAttribute('href') ?? '';
    await page.goto(new URL(new URL(link).pathname, site.url).href);
    await page.getByRole('button', { name: joining.yes.button }).click();
    await page.getByText(joining.yes.done).waitFor();
    expect(await find()).toMatchObject({ email: SAM, choices: { pace: 'month' }, consent: { how: 'form' } });
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says at the form what is wrong with what was typed', async () => {
    const { page, context } = await open({ ...LAPTOP, javaScriptEnabled });
    const form = await begin(page, 'sam@mail');
    const field = form.getByLabel(joining.email);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.inputValue()).toBe('sam@mail');
    expect(post.delivered).toEqual([]);
    await context.close();
  });
});

it('is large enough for a thumb, and axe objects to nothing in it by day and by night', async () => {
  const html = await (await fetch(new URL(POST, site.url))).text();
  expect(await validateHtml(html)).toEqual([]);
  for (const size of [PHONE, LAPTOP]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, context } = await open({ ...size, colorScheme });
      const field = page.getByLabel(joining.inviteAddress);
      await field.scrollIntoViewIfNeeded();
      expect((await field.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      const { violations } = await runAxe(page);
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      const { LOOKS } = process.env;
      const name = `under-${size.viewport.width}-${colorScheme}`;
      if (LOOKS) await page.screenshot({ path: `${LOOKS}/${name}.png` });
      await context.close();
    }
  }
});
