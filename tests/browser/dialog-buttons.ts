import type { Page } from 'playwright-core';
import type { SaveAnswer } from '../../src/editor/page/answers.ts';
import type { Words } from '../../src/words/table.ts';

export interface Dialog {
  name: string;
  open: (page: Page, url: string, words: Words) => Promise<void>;
  /** Where its buttons are. */
  buttons?: string;
}

export const IN_DIALOG = 'dialog[open] button';

/** Phones on which a coach writes, and letters as large as some set them. */
export const NARROW = [
  { width: 390, fontSize: '100%' },
  { width: 360, fontSize: '100%' },
  { width: 390, fontSize: '130%' },
];

async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.body-visual [contenteditable=true]').first().waitFor();
}

const showSource = (page: Page, words: Words) =>
  page.getByRole('button', { name: words.writingPage.field.source, exact: true }).tap();

const publish = (page: Page) => page.locator('button[name="$act"][value="publish"]').tap();

async function changeText(page: Page, change: (text: string) => string): Promise<void> {
  const text = page.locator('#f-body');
  await text.fill(change(await text.inputValue()));
}

/** Publishes a changed title, and has it answered so. */
async function refuse(page: Page, url: string, answer: SaveAnswer): Promise<void> {
  const address = '**/write/posts/second/';
  await openForm(page, `${url}/write/posts/second/`);
  await page.route(address, (route) => route.fulfill({ status: 422, json: answer }));
  await page.locator('#f-title').fill('What a silence is good for');
  await publish(page);
  await page.locator('dialog[open]').waitFor();
  await page.unroute(address);
}

/** Each dialog of the form that asks something, and what is pressed before and beside them, with all the buttons that it may have. */
export const DIALOGS: readonly Dialog[] = [
  {
    name: 'what is to be mended',
    async open(page, url, words) {
      await openForm(page, `${url}/write/posts/second/`);
      await showSource(page, words);
      await changeText(page, (text) =>
        text.replace('<CallsToAction />', 'What silense does, and [more](/posts/secon/).'),
      );
      await publish(page);
    },
  },
  {
    // Which words are worth a look is another question in each language.
    name: 'what is worth a look',
    open: (page, url, { findings: { acts } }) =>
      refuse(page, url, {
        kind: 'refused',
        findings: [
          {
            key: 'spelling',
            severity: 'warning',
            words: '“silense”',
            advice: '…',
            quote: { before: 'What ', marked: 'silense', after: ' does.' },
            place: { field: 'title' },
            acts: [
              { name: 'allow', words: acts.allowWord },
              { name: 'stay', words: acts.mayStay },
            ],
            details: { file: 'content/posts/second.mdx', line: 3, slug: 'spelling' },
          },
        ],
        mayStay: true,
      }),
  },
  {
    name: 'a story with a name',
    async open(page, url, words) {
      await openForm(page, `${url}/write/posts/second/`);
      await showSource(page, words);
      await changeText(
        page,
        (text) =>
          `${text}\n\n<CaseStudy people="Sarah" basis="disguised" reviewed="2026-06-01">\n\nSarah told me that she had waited for Margaret to call.\n\n</CaseStudy>\n`,
      );
      await publish(page);
    },
  },
  {
    name: 'saved elsewhere',
    async open(page, url, words) {
      await openForm(page, `${url}/write/posts/plain/`);
      await showSource(page, words);
      await page.locator('[name="$base"]').evaluate((base: HTMLInputElement) => {
        base.value = '0'.repeat(40);
      });
      await changeText(page, (text) => text.replace('- No telephone', '- No telephone, and no hurry'));
      await page.locator('#f-title').fill('What a long walk is good for');
      await publish(page);
      await page.locator('dialog .differences').waitFor();
    },
  },
  {
    // What a build says where nothing that it found has a place in the form.
    name: 'a report',
    open: (page, url) =>
      refuse(page, url, {
        kind: 'refused',
        findings: [],
        problem: 'content/site.yaml: a fault.',
        mayStay: true,
      }),
  },
  {
    name: 'to save',
    open: (page, url) => openForm(page, `${url}/write/posts/plain/`),
    buttons: '.bar button',
  },
  {
    name: 'to delete',
    async open(page, url) {
      await page.goto(`${url}/write/posts/plain/remove/`);
    },
    buttons: 'main .acts button',
  },
  {
    name: 'what can be inserted',
    async open(page, url, words) {
      await openForm(page, `${url}/write/posts/plain/`);
      await page.getByRole('button', { name: words.writingPage.field.insertBlock, exact: true }).tap();
    },
  },
  {
    name: 'a block to fill in',
    async open(page, url, words) {
      await openForm(page, `${url}/write/posts/plain/`);
      await page.getByRole('button', { name: words.writingPage.field.insertBlock, exact: true }).tap();
      await page.locator('.body-blocks button').first().tap();
      await page.locator('dialog .body-buttons').waitFor();
    },
  },
];

/** In the page: buttons whose words break, leave their edge or lie beside the screen. */
export function findBadButtons({
  buttons,
  isOfOneLine,
}: {
  buttons: string;
  isOfOneLine: boolean;
}): string[] {
  const all = Array.from(document.querySelectorAll(buttons)).filter((button) => button.checkVisibility());
  const bad = all.length > 0 ? [] : ['no buttons'];
  for (const button of all) {
    const words = button.textContent.trim();
    const range = document.createRange();
    range.selectNodeContents(button);
    const edge = button.getBoundingClientRect();
    const inside = range.getBoundingClientRect();
    const lines = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
    // One that begins a block is its name and a sentence below it, and an act may tell of any name.
    const mayBreak = button.matches(innerWidth < 390 ? '.body-blocks *, .finding-act' : '.body-blocks *');
    if (isOfOneLine && lines.size > 1 && !mayBreak) bad.push(`${lines.size} lines: ${words}`);
    if (inside.left < edge.left || inside.right > edge.right || inside.bottom > edge.bottom + 1)
      bad.push(`out of its edge: ${words}`);
    if (edge.left < 0 || edge.right > document.documentElement.clientWidth)
      bad.push(`off the screen: ${words}`);
  }
  return bad;
}
