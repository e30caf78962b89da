import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { MINUTE, PHONE } from './writing-site.ts';

/** What a coach lives her week on. */
export interface Device {
  name: string;
  options: BrowserContextOptions;
}

export const DEVICES: readonly Device[] = [
  { name: 'a phone', options: { viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce' } },
  { name: 'a laptop', options: { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } },
];

/** A person at a page: what she presses and types, and what that cost her. */
export interface Hand {
  page: Page;
  tap: (what: Locator) => Promise<void>;
  type: (what: Locator, words: string) => Promise<void>;
  /** Writes in place of what stands in a line. */
  retype: (what: Locator, words: string) => Promise<void>;
  /** Two presses of the system's own picker, or of its wheels. */
  pickFile: (button: Locator, file: string) => Promise<void>;
  pick: (what: Locator, value: string) => Promise<void>;
  choose: (what: Locator, label: string) => Promise<void>;
  key: (name: string) => Promise<void>;
  /** Ends a step: prints what it cost, draws it where SHOTS names a folder, and counts anew. */
  step: (name: string) => Promise<Cost>;
}

export interface Cost {
  taps: number;
  fields: number;
}

export function handOf(page: Page, { name: device, options }: Device): Hand {
  page.setDefaultTimeout(MINUTE);
  onTestFailed(({ task }) => draw(page, `failed-${task.name.replaceAll(/\W+/g, '-')}`));
  const isTouch = options.hasTouch === true;
  let cost: Cost = { taps: 0, fields: 0 };
  const tap = async (what: Locator) => {
    cost.taps += 1;
    await (isTouch ? what.tap() : what.click());
  };
  return {
    page,
    tap,
    async type(what, words) {
      await tap(what);
      cost.fields += 1;
      await page.keyboard.insertText(words);
    },
    async retype(what, words) {
      await tap(what);
      cost.fields += 1;
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText(words);
    },
    async pickFile(button, file) {
      const chooser = page.waitForEvent('filechooser');
      await tap(button);
      await (await chooser).setFiles(file);
      cost.taps += 2;
    },
    async pick(what, value) {
      await tap(what);
      await what.fill(value);
      cost.taps += 2;
      cost.fields += 1;
    },
    async choose(what, label) {
      await what.selectOption({ label });
      cost.taps += 2;
    },
    async key(name) {
      cost.taps += 1;
      await page.keyboard.press(name);
    },
    async step(name) {
      const spent = cost;
      cost = { taps: 0, fields: 0 };
      console.log(`${device}, ${name}: ${spent.taps} taps, ${spent.fields} fields`);
      await draw(page, `${device.replaceAll(' ', '-')}-${name.replaceAll(/\W+/g, '-')}`);
      return spent;
    },
  };
}

/** By day and by night, what the screen shows and the whole of it, where somebody wants to look. */
export async function draw(page: Page, name: string): Promise<void> {
  const folder = process.env['SHOTS'];
  if (folder === undefined) return;
  fs.mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: null });
}

/** What the form says of the last save. */
export const saysOf = (page: Page): Locator => page.locator('.write-says');

/** Where a text is written, as it will look. */
export const textOf = (page: Page): Locator => page.locator('.body-visual [contenteditable="true"]').first();

export const buttonOf = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true });
