import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';
import type { Words } from '../../src/words/table.ts';
import { addStandingCalls, MINUTE, PHONE, useWritingSite } from './writing-site.ts';

/** Where the forms are drawn to be looked at, where somebody wants to. */
const SHOTS = process.env['SHOTS'];

const FORMS = [
  '/write/posts/first/',
  '/write/posts/new/?kind=article',
  '/write/posts/new/?kind=comparison',
  '/write/pages/about/',
  '/write/pages/new/',
  '/write/people/coach/',
  '/write/topics/closeness/',
  '/write/site/',
  '/write/home/',
  '/write/words/',
];

const german = useWritingSite({
  prepare(content) {
    addStandingCalls(content);
    fs.appendFileSync(path.join(content, 'site.yaml'), 'language: de\n');
  },
});

/** Every text of a table, however deep. */
function listTexts(table: unknown): string[] {
  if (typeof table === 'string') return [table];
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(listTexts) : [];
}

/** What the form alone says in a language. */
const ofForm = ({ fields, writing, writingPage, textEditor }: Words) =>
  new Set(listTexts([fields, writing, writingPage, textEditor]));

/** What labels, hints, choices and buttons say. */
const readSaid = (page: Page) =>
  page.locator('#write-form').evaluate((form) => {
    const parts = form.querySelectorAll(
      'label, legend, summary, option, button, .hint, [aria-label], [title]',
    );
    const texts = [...parts].flatMap((part) => [
      part.textContent.replace(/\s+/g, ' ').trim(),
      part.getAttribute('aria-label') ?? '',
      part.getAttribute('title') ?? '',
    ]);
    return [...new Set(texts)].filter((text) => text !== '');
  });

async function draw(page: Page, address: string, language: string): Promise<void> {
  if (SHOTS === undefined) return;
  const name = address.replace(/\W+/g, '-').replace(/^-|-$/g, '');
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const file = path.join(SHOTS, `${name}-${language}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
    }
  }
  await page.setViewportSize(PHONE);
}

it(
  'every form speaks the language of the site, with all that is folded away in it',
  async () => {
    const page = await german.signIn({});
    const english = ofForm(wordsOf('en-GB'));
    const said = ofForm(wordsOf('de'));
    for (const address of FORMS) {
      await page.goto(german.url() + address);
      if (!address.includes('words'))
        await page.locator('#f-title, #f-name, .list, .field').first().waitFor();
      await draw(page, address, 'de');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          // Of some only one is open at a time.
          details.removeAttribute('name');
          details.open = true;
        }
      });
      const found = (await readSaid(page)).filter((text) => english.has(text) && !said.has(text));
      expect([address, found]).toEqual([address, []]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await draw(page, `${address}open`, 'de');
    }
    await page.context().close();
  },
  8 * MINUTE,
);

it(
  'the box for the text and its dialogs do so, too',
  async () => {
    const page = await german.signIn({});
    await page.goto(`${german.url()}/write/posts/new/?kind=article`);
    const visual = page.locator('.body-visual [contenteditable="true"]').first();
    await visual.waitFor();
    await page.getByRole('button', { name: 'Einen Baustein einfügen' }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('button', { name: 'Geschichte aus der Praxis' }).click();
    await dialog.getByLabel('Wer darin vorkommt').waitFor();
    const asked = await dialog.innerText();
    for (const words of ['Sie ist erfunden', 'Durchgelesen am', 'Beispiel: Sarah, Mike', 'Abbrechen'])
      expect(asked).toContain(words);
    await dialog.getByRole('button', { name: 'Abbrechen' }).click();
    await visual.click();
    await page.keyboard.insertText('Ein Satz.');
    await page.getByRole('button', { name: 'Link', exact: true }).click();
    await page.getByText('Wohin er führt', { exact: true }).first().waitFor({ timeout: 20_000 });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Nur Text' }).click();
    await page.getByRole('textbox', { name: 'Text', exact: true }).fill('Ein Satz[^1].\n\n[^1]: Eine Note.');
    await page.getByText('In diesem Text steht eine Fußnote: [^1]').waitFor();
    await page.context().close();
  },
  4 * MINUTE,
);
