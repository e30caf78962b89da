import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/posts/source/front-matter.ts';
import { POSTS_FOLDER } from '../fixture-site.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { isTooFaint, readContrasts } from './contrast.ts';
import { findVisual } from './use-writing.ts';
import { serveWriting, type WriteServer } from './write-server.ts';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 900 };
/** Longer than the editor waits before it takes note of something. */
const LOOK_MILLISECONDS = 1000;
const DYNAMICS = [
  { id: 'asking', name: 'Asking', characteristics: [{ id: 'the-pile-up', title: 'The pile-up' }] },
];

let server: WriteServer;
let browser: Browser;
let page: Page;
const asked: string[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

function readBody(file: string): string {
  const source = fs.readFileSync(path.join(POSTS_FOLDER, file), 'utf8');
  return source.slice(splitFrontMatter(source)?.bodyStart).replace(/^\n/, '').trimEnd();
}

/** The form of a post with this text, in a browser of its own. */
async function openText(body: string) {
  server = await serveWriting({ body, dynamics: DYNAMICS });
  const context = await browser.newContext({ viewport: LAPTOP });
  context.setDefaultTimeout(60_000);
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${server.url}/write/posts/storm/`);
  return async () => {
    await context.close();
    await server.close();
  };
}

const area = () => page.locator('textarea[name="$body"]');
const findText = async () => {
  await page.getByRole('button', { name: 'Plain text', exact: true }).click();
  await area().waitFor();
  return area();
};
const openVisually = async () => {
  await page.getByRole('button', { name: 'As it looks', exact: true }).click();
  return findVisual(page);
};

/** Other work on the same machine may hold a browser up for longer than the second that Vitest gives it. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });
const toolbar = () => page.getByRole('toolbar', { name: 'Text' });
const dialog = () => page.getByRole('dialog');
/** By the keyboard alone: from the text to the first button, and on to the one that is wanted. */
async function pressButton(name: string) {
  await page.keyboard.press('Shift+Tab');
  const button = toolbar().getByRole('button', { name });
  for (let at = 0; at < 12 && !(await button.evaluate((it) => it === document.activeElement)); at++) {
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('Enter');
}

describe('the two ways to write', () => {
  let close: () => Promise<void>;
  beforeAll(async () => {
    close = await openText('Some words.');
    await findVisual(page);
  });
  afterAll(() => close());

  it.each(['light', 'dark'] as const)(
    'show in forced colours which of them is chosen, %s',
    async (colorScheme) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      // As the coach’s pages have them from tokens.css.
      await page.evaluate(() => {
        document.documentElement.style.setProperty('--accent', 'darkred');
        document.documentElement.style.setProperty('--on-accent', 'white');
      });
      const groundOf = (name: string) =>
        page
          .getByRole('button', { name, exact: true })
          .evaluate((button) => getComputedStyle(button).backgroundColor);
      const highlight = await page.evaluate(() => {
        const shown = document.body.appendChild(document.createElement('span'));
        shown.style.backgroundColor = 'Highlight';
        const { backgroundColor } = getComputedStyle(shown);
        shown.remove();
        return backgroundColor;
      });
      expect(await groundOf('As it looks')).toBe(highlight);
      expect(await groundOf('Plain text')).not.toBe(highlight);
      const chosen = (await readContrasts(page)).find(({ text }) => text === 'As it looks');
      expect(chosen && isTooFaint(chosen)).toBe(false);
    },
  );
});

describe('the text of a post, as its source', () => {
  const stored = readBody('asking-for-what-you-need.mdx');
  let close: () => Promise<void>;
  beforeAll(async () => {
    close = await openText(stored);
    await findVisual(page);
  });
  afterAll(() => close());

  it('is a text box with a name, which holds the body as it is stored', async () => {
    const text = await findText();
    expect((await text.inputValue()).trimEnd()).toBe(stored);
    expect(await page.getByRole('textbox', { name: 'Text', exact: true }).inputValue()).not.toBe('');
    expect(await text.evaluate((it) => it.scrollHeight <= it.clientHeight + 2)).toBe(true);
  });

  it('gets a block by keyboard alone, with the characteristics that the post declares', async () => {
    const text = await findText();
    await text.focus();
    await text.evaluate((it: HTMLTextAreaElement) => {
      it.setSelectionRange(5, 5);
    });
    await pressButton('Insert a block');
    await dialog().getByRole('button', { name: 'Characteristic' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const choice = dialog().getByRole('combobox', { name: 'Id' });
    expect(await choice.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await choice.innerText()).toContain('The pile-up');
    // Nothing chosen yet: said at the field, and the focus stays there.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await dialog().getByRole('alert').innerText()).toBe('Fill this in.');
    expect(await choice.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.type('The pile');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await eventually(() => text.evaluate((it) => it === document.activeElement)).toBe(true);
    const [first, second, third] = (await text.inputValue()).split('\n\n');
    expect(first).toMatch(/^You are loading .* such a clatter\.$/);
    expect(second).toBe('<Characteristic id="the-pile-up" />');
    expect(third).toMatch(/^A need has been expressed/);
    await page.keyboard.press('Control+Z');
    expect(await text.inputValue()).not.toContain(`${String(first)}\n\n<Characteristic`);
  });

  it('gets a story around what is selected, and a form that fits a phone without faults of axe', async () => {
    const text = await findText();
    await text.evaluate((it: HTMLTextAreaElement) => {
      it.setSelectionRange(it.value.length, it.value.length);
    });
    await text.focus();
    await page.keyboard.insertText('\n\nSarah waited.');
    await text.evaluate((it: HTMLTextAreaElement) => {
      it.setSelectionRange(it.value.length - 'Sarah waited.'.length, it.value.length);
    });
    await pressButton('Insert a block');
    await page.setViewportSize(PHONE);
    await dialog().getByRole('button', { name: 'Case study' }).click();
    await dialog().getByRole('textbox', { name: 'People' }).fill('Sarah');
    await dialog().getByRole('combobox', { name: 'Basis' }).selectOption('composite');
    await dialog().getByLabel('Reviewed').fill('2026-11-20');
    const { violations } = await runAxe(page, { within: 'dialog[open]' });
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await dialog().evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
    await dialog().getByRole('button', { name: 'Insert' }).click();
    await eventually(() => text.evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await text.inputValue()).toMatch(
      /\n\n<CaseStudy people="Sarah" basis="composite" reviewed="2026-11-20">\n\nSarah waited\.\n\n<\/CaseStudy>$/,
    );
    await page.keyboard.insertText(' Then she called.');
    expect(await text.inputValue()).toContain('Sarah waited. Then she called.\n\n</CaseStudy>');
    await page.setViewportSize(LAPTOP);
  });

  it('has buttons for marks, in reach on a phone, and no fault of axe of its own', async () => {
    const text = await findText();
    await page.keyboard.press('Control+Home');
    await pressButton('Bold');
    expect(await text.inputValue()).toMatch(/^\*\*bold words\*\*You are/);
    const { violations } = await runAxe(page, { within: '.body-field' });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.setViewportSize(PHONE);
    await page.keyboard.press('Control+End');
    await eventually(() =>
      toolbar().evaluate((it) => Math.round(it.getBoundingClientRect().top)),
    ).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.setViewportSize(LAPTOP);
  });

  it('cannot be shown as it will look while there is an expression in it, and says so', async () => {
    const visual = page.getByRole('button', { name: 'As it looks', exact: true });
    const text = await findText();
    await text.fill('Twice {weeks * 2} is enough.');
    const says = page.getByRole('status').filter({ hasText: 'expression' });
    await says.waitFor();
    expect(await says.innerText()).toBe(
      'This text has an expression in it: {weeks * 2} It can be edited as plain text only.',
    );
    expect(await visual.isDisabled()).toBe(true);
    await text.fill('Twice is enough.');
    await eventually(() => visual.isEnabled()).toBe(true);
  });
});

describe('the text of a post, as it will look', () => {
  const readSource = async () => (await findText()).inputValue();
  let source: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    close = await openText(readBody('boundaries-that-bring-you-closer.mdx'));
    await findVisual(page);
    source = await readSource();
  });
  afterAll(() => close());

  it('is the same to the letter when it was only opened', async () => {
    await openVisually();
    expect(await readSource()).toBe(source);
  });

  it('has no fault of axe, and fits a phone', async () => {
    await openVisually();
    const { violations } = await runAxe(page, { within: '.body-field' });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.setViewportSize(PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    await page.setViewportSize(LAPTOP);
  });

  it('changes in a story by the word that was typed there, without the story being left', async () => {
    const story = page.getByRole('textbox', { name: 'Case study, its text' }).first();
    await story
      .locator('p')
      .first()
      .click({ position: { x: 1, y: 8 } });
    await page.keyboard.press('Home');
    await page.keyboard.insertText('Truly ');
    const [opening = ''] = /<CaseStudy[^>]*>\n\n/.exec(source) ?? [];
    source = source.replace(opening, `${opening}Truly `);
    expect(await readSource()).toBe(source);
  });

  it('loses a story, and gets it back, and loses it again, by one press each however late', async () => {
    const text = await openVisually();
    const stories = page.getByRole('textbox', { name: 'Case study, its text' });
    const before = await stories.count();
    await page
      .getByRole('button', { name: /^Remove Case study/ })
      .first()
      .click();
    await eventually(() => stories.count()).toBe(before - 1);
    await text.locator('p').first().click();
    await page.keyboard.press('Control+Z');
    await eventually(() => stories.count()).toBe(before);
    await page.waitForTimeout(LOOK_MILLISECONDS);
    await page.keyboard.press('Control+Shift+Z');
    await eventually(() => stories.count()).toBe(before - 1);
    await page.waitForTimeout(LOOK_MILLISECONDS);
    await page.keyboard.press('Control+Z');
    await eventually(() => stories.count()).toBe(before);
    expect(await readSource()).toBe(source);
  });

  it.each([
    [
      'a story',
      () => page.getByRole('textbox', { name: 'Case study, its text' }).first().locator('p').first(),
    ],
    ['a cell', () => page.locator('.body-visual td [contenteditable="true"]').first()],
  ])('takes back the last change by one press, whatever was looked at since: %s', async (_, findPlace) => {
    const text = await openVisually();
    await text.locator('p').first().click();
    await page.keyboard.press('Home');
    await page.keyboard.insertText('Evidently ');
    await eventually(() => area().inputValue()).toContain('Evidently ');
    await page.waitForTimeout(LOOK_MILLISECONDS);
    await findPlace().click();
    await page.waitForTimeout(LOOK_MILLISECONDS);
    await page.keyboard.press('Control+Z');
    await eventually(() => area().inputValue()).not.toContain('Evidently ');
    expect(await readSource()).toBe(source);
  });

  it('gets a block where the cursor is, and a change to one, as their tags alone', async () => {
    const text = await openVisually();
    await text.locator('p').first().click();
    await toolbar().getByRole('button', { name: 'Insert a block' }).click();
    await dialog().getByRole('button', { name: 'Key differences' }).click();
    await dialog().getByRole('textbox', { name: 'Heading' }).fill('What "no" is');
    await dialog().getByRole('button', { name: 'Insert' }).click();
    const block = page.getByRole('group', { name: 'Key differences What "no" is' });
    await block.waitFor();
    await block.getByRole('button', { name: 'Change' }).click();
    await dialog().getByRole('textbox', { name: 'Heading' }).fill('What a no is');
    await dialog().getByRole('button', { name: 'Change' }).click();
    await page.getByRole('group', { name: 'Key differences What a no is' }).waitFor();
    const [first = '', ...rest] = source.split('\n\n');
    expect(await readSource()).toBe([first, '<KeyDifferences title="What a no is" />', ...rest].join('\n\n'));
  });

  it('asks no other host for anything', () => {
    const elsewhere = asked.filter((url) => url.startsWith('http') && new URL(url).hostname !== '127.0.0.1');
    expect(elsewhere).toEqual([]);
  });
});
