import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { draw } from './week.ts';
import { addStandingCalls, MINUTE, PHONE, useWritingSite } from './writing-site.ts';

// How the coach's form stands on a phone: what is long wraps, what is folded says what is in it, and a fault opens it.

const { url, inBare, signIn } = useWritingSite({
  prepare(content) {
    addStandingCalls(content);
    fs.writeFileSync(path.join(content, 'home.yaml'), HOME);
  },
});

const HOME = `sections:
  - kind: welcome
    title: Two people at one table
    text: Notes for those who want to stay near each other.
  - kind: newest
  - kind: quotation
    text: To be close is not to be the same.
`;

/** What is chosen by how it looks. */
const LOOKS: readonly [field: string, names: string[]][] = [
  [
    'type',
    [
      'Book: quiet',
      'Magazine: warm and round',
      'Journal: fine',
      'Modern: clear',
      'Sturdy: strong and square',
    ],
  ],
  ['shape.corners', ['Round', 'A little round', 'Square']],
  ['shape.pictures', ['Plain', 'In a frame', 'Like a window']],
];

const TOUCH = { viewport: PHONE, hasTouch: true, isMobile: true };
const LONG = 'What nobody tells you of the second year, and what the two of you can do about it at home';

let page: Page;
afterEach(() => page.context().close());

const open = (address: string) => page.goto(url() + address);
const titleBox = () => page.getByRole('textbox', { name: 'Title', exact: true });
const addressBox = () => page.getByRole('textbox', { name: 'Address on the site' });
const addressLine = () => page.locator('details[data-group="address"]');
const button = (name: string) => page.getByRole('button', { name, exact: true });
const says = () => page.locator('.write-says');
const sections = () => page.locator('form-list[data-name="sections"] > fieldset > .entries > [data-entry]');
const lines = () => sections().locator('> details > summary').allInnerTexts();
const openLines = () => page.locator('[data-entry] > details[open]').count();
const isWhole = () =>
  titleBox().evaluate(
    (box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1,
  );

it.each([true, false])(
  'a long title wraps and is one line all the same (sized by styles: %s)',
  async (hasSizing) => {
    page = await signIn(TOUCH);
    if (!hasSizing) {
      await page.addInitScript(() => {
        CSS.supports = () => false;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('textarea { field-sizing: fixed !important }');
        document.adoptedStyleSheets.push(sheet);
      });
    }
    await open('/write/posts/new/?kind=article');
    await page.locator('.body-bar').waitFor();
    const before = (await titleBox().boundingBox())?.height ?? 0;
    await titleBox().tap();
    await page.keyboard.type(LONG.slice(0, 20));
    await page.keyboard.press('Enter');
    await page.keyboard.type(LONG.slice(20));
    expect(await titleBox().inputValue()).toBe(LONG);
    expect((await titleBox().boundingBox())?.height).toBeGreaterThan(before * 1.5);
    expect(await isWhole()).toBe(true);
    await draw(page, `title-${String(hasSizing)}`);
    await titleBox().press('ControlOrMeta+a');
    await page.keyboard.insertText('Of two lines, \n  and a third');
    expect(await titleBox().inputValue()).toBe('Of two lines, and a third');
    await page.keyboard.insertText('!');
    expect(await titleBox().inputValue()).toBe('Of two lines, and a third!');
  },
  4 * MINUTE,
);

it(
  'without script, what breaks a title is a space in the file',
  async () => {
    page = await signIn();
    await open('/write/posts/first/');
    await titleBox().fill('Closer than\nyou think');
    await button('Publish').click();
    await page.waitForURL('**/?done=published');
    expect(inBare('show', 'main:content/posts/first.mdx')).toContain('title: Closer than you think\n');
  },
  4 * MINUTE,
);

it(
  'what is new asks for title, text, picture and topic, and says its whole address in one line',
  async () => {
    page = await signIn(TOUCH);
    await open('/write/posts/new/?kind=article');
    await page.locator('.body-bar').waitFor();
    const asked = await page
      .locator('#write-form > :is(.field, .group, .folded)')
      .evaluateAll((all) =>
        all.map((each) => each.getAttribute('data-field') ?? each.getAttribute('data-group')),
      );
    expect(asked.slice(0, 6)).toEqual(['title', '$body', 'cover', 'topics', 'description', 'address']);
    expect(await addressLine().getAttribute('open')).toBeNull();
    expect(await addressLine().locator('summary').innerText()).toContain('127.0.0.1:4321/posts/…/');
    await titleBox().fill('My long way home');
    const line = addressLine().locator('summary');
    expect(await line.innerText()).toMatch(
      /^Address on the site\s+127\.0\.0\.1:4321\/posts\/my-long-way-home\/$/,
    );
    await line.tap();
    await addressBox().fill('second');
    expect(await line.innerText()).toContain('127.0.0.1:4321/posts/second/');
    await draw(page, 'address');
    await line.tap();
    await button('Save as a draft').tap();
    await says().getByText('/posts/second/ is taken. Choose another.').waitFor();
    expect(await addressBox().evaluate((box) => box === document.activeElement)).toBe(true);
    await addressBox().fill('way-home');
    await button('Save as a draft').tap();
    await says().getByText('Saved as a draft.').waitFor();
    expect(inBare('show', 'main:content/posts/way-home/index.mdx')).toContain('title: My long way home');
  },
  4 * MINUTE,
);

it(
  'and so without script: a fault about its address opens the line',
  async () => {
    page = await signIn();
    await open('/write/topics/new/');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Near by');
    await addressLine().locator('summary').click();
    await addressBox().fill('Not one');
    await button('Save').click();
    await page.getByText('Write not-one.').first().waitFor();
    expect(await addressBox().isVisible()).toBe(true);
    expect(await addressLine().locator('summary').innerText()).toContain('127.0.0.1:4321/topics/Not one/');
  },
  4 * MINUTE,
);

it(
  'the menu of the desk is one row on a phone, and all of it within reach',
  async () => {
    page = await signIn(TOUCH);
    for (const address of ['/moderate/', '/write/', '/moderate/sessions/']) {
      await open(address);
      const menu = page.locator('.moderation > header nav');
      const links = menu.getByRole('link');
      const tops = await links.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
      expect(new Set(tops).size).toBe(1);
      expect(tops.length).toBeGreaterThan(6);
      const current = await menu.locator('[aria-current]').boundingBox();
      expect((current?.x ?? -1) >= 0 && (current?.x ?? 0) + (current?.width ?? 0) <= PHONE.width).toBe(true);
      await links.last().focus();
      const last = await links.last().boundingBox();
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(PHONE.width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        PHONE.width,
      );
    }
  },
  4 * MINUTE,
);

it(
  'each section is a line that says what it is and what it is called; one is open at a time',
  async () => {
    page = await signIn(TOUCH);
    await open('/write/home/');
    await button('Add: A quotation').waitFor();
    expect((await lines()).map((line) => line.replace(/\s+/g, ' '))).toEqual([
      'Welcome Two people at one table',
      'Newest posts',
      'A quotation To be close is not to be the same.',
    ]);
    expect(await openLines()).toBe(0);
    await draw(page, 'sections-folded');
    await sections().first().locator('summary').first().tap();
    await sections().nth(2).locator('summary').first().tap();
    expect(await openLines()).toBe(1);
    await draw(page, 'section-open');
    const words = sections().nth(2).getByRole('textbox').first();
    await words.fill('Near is a thing one does.');
    await sections().nth(2).locator('summary').first().tap();
    expect((await lines())[2]).toContain('Near is a thing one does.');
    await sections().nth(2).getByRole('button', { name: 'Up', exact: true }).tap();
    expect((await lines())[1]).toContain('Near is a thing one does.');
    await button('Add: A quotation').tap();
    expect(await openLines()).toBe(1);
    const added = sections().nth(3).getByRole('textbox').first();
    expect(await added.evaluate((box) => box === document.activeElement)).toBe(true);
    await sections().nth(3).getByRole('button', { name: 'Take away' }).tap();
    await button('Save').tap();
    await says().getByText('Published.').waitFor();
    expect(inBare('show', 'main:content/home.yaml')).toMatch(
      /welcome[\s\S]*quotation[\s\S]*Near is a thing one does\.[\s\S]*newest/,
    );
  },
  4 * MINUTE,
);

it.each([true, false])(
  'a fault inside a section opens it (script: %s)',
  async (javaScriptEnabled) => {
    page = await signIn({ ...TOUCH, javaScriptEnabled });
    await open('/write/home/');
    const quotation = sections().filter({ hasText: 'A quotation' }).first();
    await quotation.locator('summary').first().tap();
    await quotation.getByRole('textbox').first().fill('Near. '.repeat(90));
    await quotation.locator('summary').first().tap();
    expect(await openLines()).toBe(0);
    await button('Save').tap();
    if (javaScriptEnabled) await page.getByRole('button', { name: 'Go to the place' }).first().tap();
    else await page.locator('#answer').waitFor();
    expect(await quotation.getByRole('textbox').first().isVisible()).toBe(true);
    expect(await openLines()).toBe(1);
  },
  4 * MINUTE,
);

it(
  'where a link leads is offered by title, and another address can be written',
  async () => {
    page = await signIn();
    await open('/write/posts/new/?kind=article');
    await titleBox().fill('Not yet to be read');
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('It is short.');
    await button('Save as a draft').click();
    await page.waitForURL('**/?done=draft');
    await open('/write/site/');
    await page.locator('details[data-group="menu"] > summary').click();
    const add = page.locator('details[data-group="menu"] noscript, details[data-group="menu"]').last();
    const box = add.locator('input[list]').last();
    const offered = await box.evaluate((input: HTMLInputElement) =>
      [...(input.list?.options ?? [])].map(({ value, label }) => `${value} ${label}`),
    );
    expect(offered).toContain('/contact/ Contact');
    expect(offered).toContain('/topics/closeness/ Closeness');
    expect(offered.filter((each) => each.startsWith('/posts/second/'))).toHaveLength(1);
    expect(offered.join()).not.toContain('Not yet to be read');
    await page.locator('details[data-group="menu"] details > summary').click();
    const entry = page.locator('details[data-group="menu"] [data-entry]').last();
    await entry.getByRole('textbox').first().fill('Elsewhere');
    await box.fill('https://elsewhere.coach-of-this-test.org/');
    await button('Save').click();
    await page.waitForURL('**/?done=published');
    expect(inBare('show', 'main:content/site.yaml')).toContain('https://elsewhere.coach-of-this-test.org/');
  },
  4 * MINUTE,
);

it(
  'what looks different is drawn, each choice with a name of its own, and is chosen by a press',
  async () => {
    page = await signIn(TOUCH);
    await open('/write/site/');
    await page.locator('details[data-group]:has([data-field="shape.corners"]) > summary').first().tap();
    const drawn = (field: string) =>
      page.locator(`.choice-cards[data-field="${field}"]`).evaluate((cards) =>
        Array.from(cards.querySelectorAll('label'), (label) => {
          const svg = label.querySelector('svg');
          const { width = 0, height = 0 } = svg?.getBoundingClientRect() ?? {};
          return {
            words: label.innerText.trim(),
            isSeen: width > 20 && height > 20,
            drawing: svg?.innerHTML,
          };
        }),
      );
    for (const [field, names] of LOOKS) {
      const all = await drawn(field);
      const choices = all.filter(({ words }) => names.includes(words));
      expect([field, choices.map(({ words }) => words)]).toEqual([field, names]);
      expect([field, choices.every(({ isSeen }) => isSeen)]).toEqual([field, true]);
      expect(new Set(choices.map(({ drawing }) => drawing)).size).toBe(names.length);
      const group = page.locator(`.choice-cards[data-field="${field}"]`);
      for (const name of names) expect(await group.getByRole('radio', { name, exact: true }).count()).toBe(1);
    }
    await page.getByRole('radio', { name: 'Like a window' }).scrollIntoViewIfNeeded();
    await draw(page, 'looks');
    await page.getByRole('radio', { name: 'Like a window' }).tap();
    await button('Save').tap();
    await expect.poll(() => says().innerText(), { timeout: MINUTE }).toMatch(/^Published\./);
    expect(inBare('show', 'main:content/site.yaml')).toMatch(/shape:\s+pictures: arched/);
    await open('/write/posts/first/');
    const shapes = page.locator('.choice-cards[data-field$=".shape"]').first();
    await shapes.waitFor();
    const [first] = await drawn((await shapes.getAttribute('data-field')) ?? '');
    expect(first?.words).not.toBe('');
    expect(await shapes.locator('svg').count()).toBe(3);
  },
  4 * MINUTE,
);

it(
  'what opens says once what is in it, and the first of a list does not look as if it could go up',
  async () => {
    page = await signIn(TOUCH);
    await open('/write/site/');
    for (const [group, name] of [
      ['contact', 'How readers reach you'],
      ['menu', 'Menu'],
    ]) {
      const details = page.locator(`details[data-group="${group}"]`);
      await details.locator('> summary').tap();
      const named = details.getByText(name ?? '', { exact: true }).filter({ visible: true });
      const seen = await named.evaluateAll((all) => all.filter((each) => each.clientHeight > 1).length);
      expect([name, await named.count(), seen]).toEqual([name, 2, 1]);
    }
    await page.locator('form-list[data-name="menu"] [data-act="add"]').tap();
    await page.locator('form-list[data-name="menu"] [data-act="add"]').tap();
    const [up, down] = await page
      .locator('form-list[data-name="menu"] [data-entry]')
      .first()
      .evaluate((entry) =>
        ['up', 'down'].map((act) => {
          const one = entry.querySelector(`[data-act="${act}"]`);
          const { borderTopStyle, color } = one ? getComputedStyle(one) : {};
          return { borderTopStyle, color };
        }),
      );
    expect([up?.borderTopStyle, down?.borderTopStyle]).toEqual(['dashed', 'solid']);
    expect(up?.color).not.toBe(down?.color);
    await draw(page, 'once');
  },
  2 * MINUTE,
);
