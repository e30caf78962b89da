import fs from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest';
import { toFindings } from '../../src/editor/findings/to-findings.ts';
import type { Finding } from '../../src/editor/findings/finding.ts';
import { wordsOf } from '../../src/words/words.ts';
import { checkFound, editBase, readFixture } from '../checks/fixture.ts';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';

const POST = 'content/posts/first.mdx';
const SCRIPT = stripTypeScriptTypes(fs.readFileSync('src/editor/page/findings-dialog.ts', 'utf8'));
const STYLES = ['styles/tokens.css', 'styles/base.css', 'editor/page/findings-dialog.css']
  .map((file) => fs.readFileSync(`src/${file}`, 'utf8'))
  .join('\n');

const PHONE = { width: 390, height: 740 };
const LAPTOP = { width: 1280, height: 800 };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await (await browser.newContext({ viewport: PHONE, hasTouch: true })).newPage();
});
afterEach(() => page.context().close());

/** What the check finds in a post with five things in it. */
async function find(language: string): Promise<Finding[]> {
  const files = editBase(
    ['name-undeclared', 'calls-to-action-missing', 'topic-unknown', 'field-invalid', 'spelling'].flatMap(
      readFixture,
    ),
  );
  const { faults } = await checkFound(files);
  const text = files.find(({ file }) => `content/${file}` === POST)?.read() ?? new Uint8Array();
  return toFindings({ faults, texts: new Map([[POST, new TextDecoder().decode(text)]]) }, language);
}

/** A page with a form on it that shows the findings, and remembers what the dialog tells. */
async function open(language = 'en-GB', findings?: Finding[]): Promise<Finding[]> {
  const shown = findings ?? (await find(language));
  const words = wordsOf(language).writingPage.findings;
  await page.setContent(
    `<!doctype html><html lang="${language}"><title>Write</title><style>:root{--face:serif}${STYLES}</style>
    <main><h1>Write</h1><form><label>Title <input value="My words"></label><button type="button" id="again">Again</button></form></main>`,
  );
  await page.addScriptTag({
    type: 'module',
    content: `${SCRIPT}
      globalThis.told = [];
      const findings = ${JSON.stringify(shown)};
      const show = () => showFindings(findings, {
        words: ${JSON.stringify(words)},
        goTo: (place) => told.push(place),
        answer: (names) => told.push(names),
      });
      document.querySelector('#again').addEventListener('click', show);
      show();`,
  });
  await page.locator('dialog').waitFor();
  return shown;
}
const told = () => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const focused = () => page.evaluate(() => document.activeElement?.textContent);

describe('what was found, on a phone', () => {
  it('is shown from its top, as a sheet within the screen, and says first what must be mended', async () => {
    await open();
    const box = await page.locator('dialog').boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(PHONE.width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(PHONE.height);
    const title = page.getByRole('heading', { name: 'Not published yet' });
    expect((await title.boundingBox())?.y).toBeLessThan(PHONE.height / 3);
    expect(await focused()).toBe('Not published yet');
    expect(await page.locator('dialog h3').allTextContents()).toEqual(['To be mended', 'Worth a look']);
    expect(await page.locator('.finding.warning').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
  });

  it('says its sentence with the words that it is about, and hides the rest until it is asked for', async () => {
    await open();
    const card = page.locator('.finding', { hasText: '“Emma”' });
    expect(await card.locator('mark').textContent()).toBe('Emma’s');
    expect(await card.getByText('name-undeclared').isVisible()).toBe(false);
    await card.getByText('Details').tap();
    expect(await card.getByText('name-undeclared').isVisible()).toBe(true);
    expect(await card.getByText(POST).isVisible()).toBe(true);
  });

  it('goes to the place that is asked for', async () => {
    const findings = await open();
    await page
      .locator('.finding', { hasText: '“Emma”' })
      .getByRole('button', { name: 'Go to the place' })
      .tap();
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await told()).toEqual([findings.find(({ words }) => words.includes('Emma'))?.place]);
  });

  it('takes several presses before it saves with them, one of each finding, and leads to the save', async () => {
    const findings = await open();
    expect(await button('Save with these').isDisabled()).toBe(true);
    await button('No name: allow it in this story').tap();
    await button('Add Emma as a changed name').tap();
    expect(await page.locator('[aria-pressed=true]').allTextContents()).toEqual([
      'Add Emma as a changed name',
    ]);
    await button('Put the invitations at the end').tap();
    await button('Choose “closeness”').tap();
    expect(await focused()).not.toBe('Save with these');
    await button('It may stay').tap();
    expect(await focused()).toBe('Save with these');
    await button('Save with these').tap();
    const nameOf = (words: string) =>
      findings.flatMap(({ acts }) => acts).find((act) => act.words === words)?.name;
    expect(await told()).toEqual([
      expect.arrayContaining(
        [
          'Add Emma as a changed name',
          'Put the invitations at the end',
          'Choose “closeness”',
          'It may stay',
        ].map(nameOf),
      ),
    ]);
  });

  it('is closed by Escape, and what was typed and pressed is there still', async () => {
    await open();
    await button('It may stay').tap();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await told()).toEqual([]);
    expect(await page.locator('input').inputValue()).toBe('My words');
    await button('Again').tap();
    expect(await page.locator('[aria-pressed=true]').allTextContents()).toEqual(['It may stay']);
  });

  it('where nothing can be pressed has a way back alone', async () => {
    const [found] = (await find('en-GB')).filter(({ details }) => details.slug === 'field-invalid');
    await open('en-GB', found ? [found] : []);
    expect(await page.locator('.findings-foot button').allTextContents()).toEqual(['Back to the text']);
  });
});

it.each(['en-GB', 'de', 'fr', 'es', 'sv'])(
  'has nothing that axe would mind, in %s, light and dark',
  async (language) => {
    for (const viewport of [PHONE, LAPTOP]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await open(language);
        expect(await page.locator('dialog h2').textContent()).toBe(
          wordsOf(language).writingPage.findings.title,
        );
        const { violations } = await runAxe(page);
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    }
  },
);
