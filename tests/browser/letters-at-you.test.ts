import { parseHTML } from 'linkedom';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../src/words/voice.ts';
import { addLetters } from '../site-with-letters.ts';
import { validateHtml } from '../validate-html.ts';
import { runAxe } from './axe.ts';
import { SAM, serveLetters } from './serve-letters.ts';

const LANGUAGE = 'de';
const { joining, you } = voiceOf(LANGUAGE).words;
const POST = '/posts/codependency-vs-interdependence/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const LAPTOP = { viewport: { width: 1280, height: 800 } } as const;

const letters = serveLetters((copy) => {
  addLetters(copy, LANGUAGE);
});

describe.each([
  ['with script', true],
  ['without script', false],
])('letters at a reader’s own page, %s', (_how, javaScriptEnabled) => {
  const open = (at: string, options: BrowserContextOptions = {}) =>
    letters.open(at, { javaScriptEnabled, ...options });
  type Page = Awaited<ReturnType<typeof open>>['page'];
  /** The link in the newest mail to Sam that leads to a page of this kind, once so many mails are there. */
  const linkIn = async (kind: string, count: number) => {
    const toSam = () => letters.post.delivered.filter(({ recipients }) => recipients.includes(SAM));
    await expect.poll(() => toSam().length, { timeout: 10_000 }).toBe(count);
    const { document } = parseHTML(toSam().at(-1)?.html ?? '');
    const link = document.querySelector(`a[href*="${kind}"]`)?.getAttribute('href') ?? '';
    const { pathname, search } = new URL(link);
    return new URL(pathname + search, letters.site.url).href;
  };
  /** In a browser that is not known, as letters are asked for without one; and without script, whose proof takes two seconds. */
  const join = async () => {
    const { page, context } = await open('/letters/', { javaScriptEnabled: false });
    const form = page.locator('form', { has: page.getByRole('radio') });
    await form.getByLabel(joining.email).fill(SAM);
    await form.getByRole('button', { name: joining.join }).click();
    await page.waitForURL('**/letters/?done=asked');
    await page.goto(await linkIn('/letters/yes/', 1));
    await page.getByRole('button', { name: joining.yes.button }).click();
    await page.getByRole('status').waitFor();
    await context.close();
  };
  const comment = async (page: Page) => {
    const form = page.locator('form[action$="/comments"]').first();
    await form.locator('input[name=name]').fill('Sam');
    await form.locator('textarea').fill('Was ich dazu denke.');
    await form.locator('input[name=email]').fill(SAM);
    await form.locator('button[type=submit]').first().click();
    await linkIn('/notices/confirm/', 2);
  };
  /** Small and large, by day and by night; keeps a picture of each in the folder that LOOKS names. */
  const checkLook = async (page: Page, name: string) => {
    const html = await (await page.request.get(page.url())).text();
    expect(await validateHtml(html)).toEqual([]);
    const { LOOKS } = process.env;
    for (const viewport of [LAPTOP.viewport, PHONE.viewport]) {
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        if (javaScriptEnabled) {
          const { violations } = await runAxe(page);
          expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
        }
        const isWithin = () => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
        if (javaScriptEnabled) expect(await page.evaluate(isWithin)).toBe(true);
        const file = `${name}-${viewport.width}-${colorScheme}.png`;
        if (LOOKS && javaScriptEnabled) await page.screenshot({ path: `${LOOKS}/${file}`, fullPage: true });
      }
    }
  };
  const say = async (page: Page, words: RegExp | string) => {
    await page.getByText(words).first().waitFor();
  };

  it('are read, changed, taken along and erased where the address was confirmed', async () => {
    await join();
    const { page, context, faults } = await open(POST, PHONE);
    await comment(page);
    await page.goto(new URL('/you/', letters.site.url).href);
    await checkLook(page, 'unproven');
    // Who has not shown yet that the mailbox is theirs is offered a mail to it.
    expect(await page.getByLabel(joining.email).inputValue()).toBe(SAM);
    await page.goto(await linkIn('/notices/confirm/', 2));
    await page.getByRole('button', { name: you.notice.yesConfirm }).click();
    await say(page, you.notice.confirmed);

    await page.goto(new URL('/you/', letters.site.url).href);
    await say(page, joining.you.goesTo(SAM));
    await say(page, joining.atYou.proven);
    await checkLook(page, 'own');
    expect(await page.getByRole('radio', { name: joining.paces.each }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: joining.paces.month }).check();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: joining.you.save }).click();
    await say(page, joining.you.changed);
    expect((await letters.findSam())?.choices).toMatchObject({ pace: 'month', topics: [expect.any(String)] });

    await page.goto(new URL('/you/', letters.site.url).href);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: you.download }).click();
    const taken = await (await downloading).createReadStream();
    let text = '';
    for await (const part of taken) text += String(part);
    expect(JSON.parse(text)).toMatchObject({
      comments: [{ name: 'Sam' }],
      letters: { email: SAM, choices: { pace: 'month' }, consent: { how: 'form' } },
    });

    await page.getByRole('button', { name: joining.you.end, exact: true }).click();
    await say(page, joining.you.ended(SAM));
    expect(await letters.findSam()).toMatchObject({ ended: { why: 'asked' } });
    await page.goto(new URL('/you/', letters.site.url).href);
    await say(page, joining.you.ended(SAM));
    await say(page, joining.atYou.eraseToo(SAM));
    await page.getByRole('button', { name: you.erase }).click();
    await say(page, you.erased);
    expect(await letters.findSam()).toBeUndefined();
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('stay where all but them is erased', async () => {
    await join();
    const { page, context } = await open(POST, LAPTOP);
    await comment(page);
    await page.goto(await linkIn('/notices/confirm/', 2));
    await page.getByRole('button', { name: you.notice.yesConfirm }).click();
    await page.goto(new URL('/you/', letters.site.url).href);
    await page.getByRole('button', { name: joining.atYou.eraseRest }).click();
    await say(page, joining.atYou.left);
    expect(await letters.findSam()).toMatchObject({ ended: undefined });
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it('are shown to nobody who gave the address of another, who said yes in a browser of theirs', async () => {
    await join();
    const stranger = await open(POST, LAPTOP);
    await comment(stranger.page);
    const owner = await open('/', PHONE);
    await owner.page.goto(await linkIn('/notices/confirm/', 2));
    await owner.page.getByRole('button', { name: you.notice.yesConfirm }).click();
    await say(owner.page, you.notice.confirmed);
    await stranger.page.goto(new URL('/you/', letters.site.url).href);
    await say(stranger.page, you.noticed(SAM));
    expect(await stranger.page.getByText(joining.you.goesTo(SAM)).count()).toBe(0);
    // The link goes to the mailbox, whoever asks.
    await stranger.page.getByRole('button', { name: joining.sendLink }).click();
    await stranger.page.waitForURL('**/letters/?done=link-sent');
    await owner.page.goto(await linkIn('/letters/you/', 3));
    await say(owner.page, joining.you.goesTo(SAM));
    await stranger.page.goto(new URL('/you/', letters.site.url).href);
    await stranger.page.getByRole('button', { name: you.erase }).click();
    await say(stranger.page, you.erased);
    expect(await letters.findSam()).toMatchObject({ ended: undefined });
    await stranger.context.close();
    await owner.context.close();
  });
});
