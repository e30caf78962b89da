import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { halves } from '../odd-pictures.ts';
import { MINUTE, PHONE, useWritingSite } from './writing-site.ts';

// A coach's week in her browser, on a phone and on a laptop, with what it costs her: taps, and fields that she types in.

const { url, folder, signIn } = useWritingSite();

const DEVICES = [
  { name: 'a phone', options: { viewport: PHONE, hasTouch: true, isMobile: true } },
  { name: 'a laptop', options: { viewport: { width: 1280, height: 800 } } },
];

const WORDS = 'Whoever waits for the other to begin waits long, and both know it. '.repeat(16).trim();

/** What it costs to do something: each press, and each field that is typed in. */
function countPresses(page: Page, isTouch: boolean) {
  const cost = { taps: 0, fields: 0 };
  return {
    cost,
    tap: async (what: Locator) => {
      cost.taps += 1;
      await (isTouch ? what.tap() : what.click());
    },
    type: async (what: Locator, words: string) => {
      cost.fields += 1;
      await (isTouch ? what.tap() : what.click());
      cost.taps += 1;
      await page.keyboard.insertText(words);
    },
  };
}

it.each(DEVICES)(
  'a plain post with one picture is written, published and seen on $name',
  async ({ name, options }) => {
    const title = `What waiting says, on ${name}`;
    const page = await signIn(options);
    const { cost, tap, type } = countPresses(page, 'hasTouch' in options);
    await page.goto(url());
    await tap(page.getByRole('link', { name: 'Write', exact: true }));
    await type(page.getByRole('textbox', { name: 'Title', exact: true }), title);
    await type(page.locator('.body-visual [contenteditable="true"]').first(), WORDS);
    const picture = path.join(folder(), 'Pier at dawn.png');
    await halves(1200, 900).png().toFile(picture);
    const chooser = page.waitForEvent('filechooser');
    await tap(page.getByRole('button', { name: 'Choose or take a picture' }).first());
    await (await chooser).setFiles(picture);
    // The system's own picker takes two more.
    cost.taps += 2;
    await type(page.getByRole('textbox', { name: 'In words' }).first(), 'A pier at dawn.');
    await tap(page.getByRole('checkbox', { name: 'Closeness' }));
    await tap(page.getByRole('button', { name: 'Publish', exact: true }));
    const see = page.getByRole('status').getByRole('link', { name: 'See it' });
    await see.first().waitFor();
    expect(await page.locator('.write-says').innerText()).toMatch(/^Published\.\s+See it$/);
    await tap(see.first());
    await page.getByRole('heading', { name: title }).first().waitFor();
    expect(await page.locator('.post-head img, .cover img, picture img').count()).toBeGreaterThan(0);
    console.log(`${name}: ${cost.taps} taps, ${cost.fields} fields`);
    expect(cost.taps).toBeLessThanOrEqual(14);
    expect(cost.fields).toBeLessThanOrEqual(4);
    await page.context().close();
  },
  4 * MINUTE,
);
