import path from 'node:path';
import { expect, it } from 'vitest';
import { halves } from '../odd-pictures.ts';
import { findTomorrow } from '../tomorrow.ts';
import { askForLink } from './sign-in-by-mail.ts';
import { buttonOf, DEVICES, handOf, saysOf, textOf } from './week.ts';
import { MINUTE, useWritingSite } from './writing-site.ts';

// A coach's week in her browser, on a phone and on a laptop, with what it costs her: taps, and fields that she types in.
// It begins here; week-findings, week-files, week-site, week-desk and week-safely go on.

const { browser, url, folder, mails, signIn } = useWritingSite();

/** Two hundred words and more; each post begins in its own way, as posts do. */
const writeWords = (title: string) =>
  `${title}: nobody likes to speak of it first. ${'Whoever waits for the other waits long, and both know it. '.repeat(18)}`.trim();

it.each(DEVICES)(
  'she signs in by a mailed link, and the site has her bar: $name',
  async (device) => {
    const context = await browser().newContext({ locale: 'en-GB', ...device.options });
    context.setDefaultTimeout(MINUTE);
    const hand = handOf(await context.newPage(), device);
    const { page, tap, step } = hand;
    await page.goto(`${url()}/moderate/`);
    await step('01 the door');
    const link = await askForLink(hand, { mails, url });
    await step('02 a link asked for');
    await page.goto(link);
    await step('03 from the mail');
    await tap(buttonOf(page, 'Sign in'));
    await page.getByRole('heading', { name: 'Your desk' }).waitFor();
    await step('04 the desk');
    await page.goto(url());
    const bar = page.getByRole('navigation', { name: 'For you alone' });
    expect(await bar.getByRole('link').allInnerTexts()).toEqual(['Desk', 'Edit this page', 'Write']);
    await step('05 the bar');
    await context.close();
  },
  2 * MINUTE,
);

it.each(DEVICES)(
  'a plain post with one picture is written, published and seen: $name',
  async (device) => {
    const title = `What waiting says, on ${device.name}`;
    const { page, tap, type, pickFile, step } = handOf(await signIn(device.options), device);
    await page.goto(url());
    await tap(page.getByRole('link', { name: 'Write', exact: true }));
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), writeWords(title));
    // What a text is written with is never above what saves it.
    const [tools, saving] = await Promise.all(
      ['.body-bar', '.writing > .bar'].map((part) => page.locator(part).boundingBox()),
    );
    expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeLessThanOrEqual((saving?.y ?? 0) + 1);
    const picture = path.join(folder(), 'Pier at dawn.png');
    await halves(1200, 900).png().toFile(picture);
    await pickFile(buttonOf(page, /Choose or take a picture/).first(), picture);
    await type(page.getByRole('textbox', { name: 'What it shows, in words' }).first(), 'A pier at dawn.');
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await tap(buttonOf(page, 'Publish'));
    const see = page.getByRole('status').getByRole('link', { name: 'See it' }).first();
    await see.waitFor();
    expect(await saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await tap(see);
    await page.getByRole('heading', { name: title }).first().waitFor();
    expect(await page.locator('.post-head img, .cover img, picture img').count()).toBeGreaterThan(0);
    const { taps, fields } = await step('06 a plain post seen');
    expect(taps).toBeLessThanOrEqual(14);
    expect(fields).toBeLessThanOrEqual(4);
    await page.context().close();
  },
  4 * MINUTE,
);

it.each(DEVICES)(
  'a draft is kept, seen by her alone, and published later: $name',
  async (device) => {
    const title = `Half a thought, on ${device.name}`;
    const { page, tap, type, step } = handOf(await signIn(device.options), device);
    await page.goto(url());
    await tap(page.getByRole('link', { name: 'Write', exact: true }));
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), writeWords(title));
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await tap(buttonOf(page, 'Save as a draft'));
    const see = page.getByRole('status').getByRole('link', { name: 'See it' }).first();
    await see.waitFor();
    expect(await saysOf(page).innerText()).toMatch(/^Saved as a draft\.\s+See it$/);
    await step('07 a draft saved');
    const address = (await see.getAttribute('href')) ?? '';
    await tap(see);
    await page.getByText('Only you see this page.').waitFor();
    expect((await fetch(url() + address)).url).not.toContain('/drafts/');
    await step('08 a draft seen');
    await tap(page.getByRole('link', { name: 'Edit this page' }));
    await textOf(page).waitFor();
    await step('09 a draft opened again');
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Published\.\s+See it$/);
    await tap(page.getByRole('status').getByRole('link', { name: 'See it' }).first());
    await page.getByRole('heading', { name: title }).first().waitFor();
    await step('10 a draft published');
    await page.context().close();
  },
  4 * MINUTE,
);

it.each(DEVICES)(
  'a post is scheduled for tomorrow at nine, and is told so: $name',
  async (device) => {
    const { page, tap, type, pick, step } = handOf(await signIn(device.options), device);
    const title = `For later, on ${device.name}`;
    await page.goto(url());
    await tap(page.getByRole('link', { name: 'Write', exact: true }));
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(textOf(page), writeWords(title));
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await tap(page.getByText('When it appears', { exact: true }));
    await pick(page.getByLabel('Goes live on'), findTomorrow('UTC'));
    await pick(page.getByLabel('At', { exact: true }).first(), '09:00');
    await step('11 when it appears');
    await tap(buttonOf(page, 'Publish'));
    await expect.poll(() => saysOf(page).innerText()).toMatch(/^Goes live tomorrow at 0?9:00/);
    expect(await page.getByText('Changed, and not saved yet').count()).toBe(0);
    await step('12 scheduled');
    await page.goto(`${url()}/moderate/`);
    await tap(page.getByRole('link', { name: /^Scheduled/ }));
    await page.getByText(title).first().waitFor();
    await step('13 what is scheduled');
    await page.context().close();
  },
  4 * MINUTE,
);
