import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../src/words/voice.ts';
import { addLetters, addLine, ADDRESS } from '../site-with-letters.ts';
import type { Delivered } from '../smtp-sink.ts';
import { validateHtml } from '../validate-html.ts';
import { runAxe } from './axe.ts';
import { SAM, serveLetters } from './serve-letters.ts';
import { openLetterStore } from '../letter-store.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
const LAPTOP = { viewport: { width: 1280, height: 800 } } as const;
const POST = '/posts/codependency-vs-interdependence/';

describe.each([
  ['en-GB', 'an English site'],
  ['de', 'a German site'],
])('letters on a site in %s', (language) => {
  const { joining: said } = voiceOf(language).words;
  const letters = serveLetters((copy) => {
    addLetters(copy, language);
    addLine(copy);
  });
  const { open } = letters;
  const delivered = async (count: number) => {
    await expect.poll(() => letters.post.delivered.length, { timeout: 10_000 }).toBe(count);
    const newest = letters.post.delivered.at(-1);
    if (!newest) throw new Error('There is no mail.');
    return newest;
  };
  /** The address behind the link of a mail's HTML, at this server. */
  const linkOf = ({ html }: Delivered) => {
    const [link] = [...parseHTML(html).document.querySelectorAll('a[href*="/letters/"]')];
    return new URL(new URL(link?.getAttribute('href') ?? '').pathname, letters.site.url).href;
  };
  const form = (page: Page) => page.locator('form', { has: page.getByRole('radio') });
  const ask = async (page: Page, email = SAM) => {
    await form(page).getByLabel(said.email).fill(email);
    await form(page).getByRole('button', { name: said.join }).click();
    await page.waitForURL('**/letters/?done=asked');
  };
  /** Somebody who has said yes: without script, whose proof takes two seconds, and which has tests of its own. */
  const join = async () => {
    const { page, context } = await open('/letters/', { javaScriptEnabled: false });
    await ask(page);
    await page.goto(linkOf(await delivered(1)));
    await page.getByRole('button', { name: said.yes.button }).click();
    await page.getByRole('status').waitFor();
    const choices = await page.getByRole('link', { name: said.yes.choices }).getAttribute('href');
    await context.close();
    return choices ?? '';
  };
  const find = async (email = SAM) => {
    const store = await openLetterStore(letters.site.dataFolder);
    const found = await store.letters.findByEmail(email);
    await store.close();
    return found;
  };
  /** For who wants to look at it: a picture of the page in the folder that LOOKS names. */
  const keepLook = async (page: Page, name: string) => {
    const { LOOKS } = process.env;
    if (LOOKS) await page.screenshot({ path: `${LOOKS}/${language}-${name}.png`, fullPage: true });
  };
  const checkLook = async (page: Page) => {
    const { violations } = await runAxe(page);
    expect([page.url(), violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])]).toEqual([
      page.url(),
      [],
    ]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    ).toBe(true);
  };

  it.each([
    ['on a phone, with script', PHONE],
    ['on a laptop, with script', LAPTOP],
    ['on a phone, without script', { ...PHONE, javaScriptEnabled: false }],
    ['on a laptop, without script', { ...LAPTOP, javaScriptEnabled: false }],
  ])('are asked for, begun, changed and ended %s', async (_where, options) => {
    const { page, context, faults } = await open(POST, options);
    await keepLook(page, 'article');
    await page.getByRole('main').getByRole('link', { name: said.title }).click();
    await page.waitForURL('**/letters/');
    await form(page).getByRole('radio', { name: said.paces.month }).check();
    await ask(page);
    expect(await page.getByRole('status').innerText()).toBe(said.asked);

    const mail = await delivered(1);
    expect([mail.recipients, mail.subject]).toEqual([[SAM], said.mail.ask.subject]);
    await page.goto(linkOf(mail));
    expect(await page.getByRole('main').innerText()).toContain(said.yes.ask(SAM));
    expect(await find()).toMatchObject({ consent: undefined, choices: { pace: 'month' } });
    await page.getByRole('button', { name: said.yes.button }).click();
    expect(await page.getByRole('status').innerText()).toBe(said.yes.done);
    expect(await find()).toMatchObject({ consent: { how: 'form' }, language });

    await page.getByRole('link', { name: said.yes.choices }).click();
    await page.getByRole('radio', { name: said.paces.each }).check();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: said.you.save }).click();
    expect(await page.getByRole('status').innerText()).toBe(said.you.changed);
    expect(await page.getByRole('checkbox').first().isChecked()).toBe(true);
    expect((await find())?.choices).toMatchObject({ pace: 'each', topics: [expect.any(String)] });

    await page.getByRole('button', { name: said.you.end }).click();
    await page.getByText(said.you.ended(SAM)).waitFor();
    expect(await find()).toMatchObject({ ended: { why: 'asked' } });
    await page.getByRole('button', { name: said.you.erase }).click();
    await page.waitForURL('**/letters/?done=erased');
    expect(await page.getByRole('status').innerText()).toBe(said.you.erased);
    expect(await find()).toBeUndefined();
    expect(letters.post.delivered).toHaveLength(1);
    expect(await context.cookies()).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('are asked for on the home page as well', async () => {
    const { page, context } = await open('/', { ...PHONE, javaScriptEnabled: false });
    const trap = await page.locator('.trap').boundingBox();
    // Seen by nobody.
    expect(trap?.width).toBeLessThanOrEqual(1);
    await keepLook(page, 'home-phone');
    await page.setViewportSize(LAPTOP.viewport);
    await keepLook(page, 'home-laptop');
    await ask(page);
    expect((await delivered(1)).recipients).toEqual([SAM]);
    await context.close();
  });

  it('are asked for once by a double click, with a proof of some work', async () => {
    const { page, context } = await open('/letters/');
    await form(page).getByLabel(said.email).fill(SAM);
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') requests.push(request.postData() ?? '');
    });
    await form(page).getByRole('button', { name: said.join }).dblclick();
    await page.waitForURL('**/letters/?done=asked');
    expect(requests).toHaveLength(1);
    expect(new URLSearchParams(requests[0]).get('proof')?.length).toBeGreaterThan(100);
    await context.close();
  });

  it('can be asked for once more by who came back to the form', async () => {
    const { page, context } = await open('/letters/');
    await ask(page);
    await page.goBack();
    await ask(page, 'kim@mail.example');
    await delivered(2);
    expect(letters.post.delivered.flatMap(({ recipients }) => recipients).sort()).toEqual([
      'kim@mail.example',
      SAM,
    ]);
    await context.close();
  });

  it('say what is wrong with an address at its field, and keep what was chosen', async () => {
    const { page, context } = await open('/letters/', { javaScriptEnabled: false });
    await form(page).getByRole('radio', { name: said.paces.month }).check();
    await form(page).getByLabel(said.email).fill('sam@mail');
    await form(page).getByRole('button', { name: said.join }).click();
    const field = form(page).getByLabel(said.email);
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    const fault = (await field.getAttribute('aria-describedby'))?.split(' ').at(-1) ?? '';
    expect(await page.locator(`#${fault}`).innerText()).toBe(
      voiceOf(language).words.faults.fields.addressWrong,
    );
    expect(await field.inputValue()).toBe('sam@mail');
    expect(await form(page).getByRole('radio', { name: said.paces.month }).isChecked()).toBe(true);
    await context.close();
  });

  it('end by the mail program’s button alone, and a second tab learns of it', async () => {
    const choices = await join();
    const first = await open(choices);
    const second = await open(choices);
    const { id = '' } = (await find()) ?? {};
    const store = await openLetterStore(letters.site.dataFolder);
    const end = new URL(new URL(store.links.toEndAtOnce(id, 'month.2026-11')).pathname, letters.site.url);
    await store.close();
    const answer = await fetch(end, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    // A choice that is made in a tab of before ends nothing and begins nothing.
    await first.page.getByRole('button', { name: said.you.save }).click();
    await first.page.getByText(said.you.ended(SAM)).waitFor();
    await second.page.reload();
    await second.page.getByText(said.you.ended(SAM)).waitFor();
    expect(await find()).toMatchObject({ ended: { why: 'asked' } });
    await first.context.close();
    await second.context.close();
  });

  it('end by their page, which may be opened, reloaded and gone back from', async () => {
    await join();
    const { id = '' } = (await find()) ?? {};
    const store = await openLetterStore(letters.site.dataFolder);
    const end = new URL(store.links.toEnd(id)).pathname;
    await store.close();
    const { page, context } = await open(end);
    await page.reload();
    expect(await find()).toMatchObject({ ended: undefined });
    await page.getByRole('button', { name: said.end.button }).click();
    await page.getByText(said.end.done).waitFor();
    await page.reload();
    await page.getByText(said.end.done).waitFor();
    await page.goBack();
    expect(await find()).toMatchObject({ ended: { why: 'asked' } });
    await context.close();
  });

  it('send who has lost theirs a link to what they chose, and who has none nothing', async () => {
    await join();
    const { page, context } = await open('/you/');
    const lost = page.locator('form').filter({ has: page.getByRole('button', { name: said.sendLink }) });
    for (const [at, email] of [
      ['/you/', 'nobody@mail.example'],
      ['/letters/', 'nobody@mail.example'],
      ['/you/', SAM],
    ] as const) {
      await page.goto(new URL(at, letters.site.url).href);
      await lost.getByLabel(said.email).fill(email);
      await lost.getByRole('button', { name: said.sendLink }).click();
      await page.waitForURL('**/letters/?done=link-sent');
      expect(await page.getByRole('status').innerText()).toBe(said.linkSent);
    }
    const mail = await delivered(2);
    expect([mail.recipients, mail.subject]).toEqual([[SAM], said.mail.link.subject]);
    await page.goto(linkOf(mail));
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: said.you.download }).click();
    expect((await downloading).suggestedFilename()).toBe(`${said.you.fileName}.json`);
    await context.close();
  });

  it('have pages that axe objects to nothing in, by day and by night, on a phone and a laptop', async () => {
    const choices = await join();
    const { id = '' } = (await find()) ?? {};
    const store = await openLetterStore(letters.site.dataFolder);
    const paths = [
      '/letters/',
      '/letters/?done=asked',
      '/letters/?done=erased',
      new URL(store.links.toConfirm(id)).pathname,
      choices,
      new URL(store.links.toEnd(id)).pathname,
      '/letters/end/x/',
    ];
    await store.close();
    for (const at of paths) {
      const html = await (await fetch(new URL(at, letters.site.url))).text();
      expect([at, ...(await validateHtml(html))]).toEqual([at]);
    }
    for (const options of [
      { ...PHONE, colorScheme: 'light' },
      { ...LAPTOP, colorScheme: 'dark' },
    ] as const) {
      const { page, context } = await open('/letters/', options);
      for (const at of paths) {
        await page.goto(new URL(at, letters.site.url).href);
        await checkLook(page);
        await keepLook(page, `${at.replaceAll(/\W+/g, '-').slice(0, 24)}-${options.colorScheme}`);
      }
      await context.close();
    }
  });

  it('stand on the privacy page with all that their forms send', async () => {
    const { page, context } = await open('/privacy/');
    const { privacy } = voiceOf(language).words;
    const main = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
    for (const sentence of [privacy.letters.how, privacy.letters.kept, privacy.letters.yours])
      expect(main).toContain(sentence.replaceAll(/\s+/g, ' '));
    const named = await page.locator('.stored code').allInnerTexts();
    await page.goto(`${letters.site.url}/letters/`);
    const fields = await page
      .locator('form [name]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('name')));
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter((name) => !named.includes(name ?? ''))).toEqual([]);
    expect(letters.copy.read('content/site.yaml')).toContain(ADDRESS);
    await context.close();
  });
});
