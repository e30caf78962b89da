import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/posts/source/front-matter.ts';
import { findText, openFormPage, openInForm, saveForm } from './admin-form.ts';
import { launchBrowser } from './browser.ts';
import { openForm, type OpenForm } from './open-form.ts';

const FILE = 'content/posts/second.mdx';
/** As it may have been pushed to a branch: no check has seen it, nor any formatter. */
const EXPRESSIONS = `Two is {1 + 1}, and   *twice* that is { [2,2].reduce((a, b) => a+b) }.

{/* a note
    for   myself */}

* one
- {'}'} another
`;

/** A browser on a busy machine takes its time to draw the whole form. */
const MINUTE = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

let content: string;
let form: OpenForm | undefined;
beforeEach(() => {
  content = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  fs.cpSync('tests/fixtures/checks/base', content, { recursive: true });
  const file = path.join(content, 'posts/second.mdx');
  const post = fs.readFileSync(file, 'utf8').replace('\ndynamics:', '\ndraft: true\ndynamics:');
  fs.writeFileSync(file, `${post}\n${EXPRESSIONS}`);
});
afterEach(async () => {
  await form?.close();
  fs.rmSync(content, { recursive: true });
});

/** Opens the post, looks that it is shown as it is stored, and changes its title alone. */
async function changeTitle({ url, inBare }: OpenForm) {
  const stored = readFrontMatter(inBare('show', `main:${FILE}`), FILE);
  const page = await openFormPage(browser);
  const title = await openInForm(page, url, 'second');
  expect(await (await findText(page)).inputValue()).toContain(EXPRESSIONS.trim());
  await page
    .getByRole('status')
    .filter({ hasText: 'This text has an expression in it: {1 + 1} It can be edited as source only.' })
    .waitFor();
  expect(await page.getByRole('button', { name: 'Visual', exact: true }).isDisabled()).toBe(true);
  await title.fill('Another title');
  await saveForm(page);
  return { page, stored };
}

it(
  'keeps a text with expressions as it is when another field of a draft is saved',
  { timeout: 2 * MINUTE },
  async () => {
    form = await openForm(content);
    const { page, stored } = await changeTitle(form);
    await page.waitForURL(({ hash }) => !hash.includes('/entries/'));
    const saved = readFrontMatter(form.inBare('show', `main:${FILE}`), FILE);
    expect(saved.data).toMatchObject({ title: 'Another title', draft: true });
    expect(saved.body).toBe(stored.body);
    await page.context().close();
  },
);

it('keeps it as it is in the draft of a save that the checks refuse', { timeout: 2 * MINUTE }, async () => {
  form = await openForm(content, { hasChecks: true });
  const live = form.inBare('rev-parse', 'main');
  const { page, stored } = await changeTitle(form);
  const dialog = page.getByRole('dialog', { name: 'Not published yet' });
  await dialog.waitFor();
  expect(await dialog.innerText()).toContain('{1 + 1}');
  expect(form.inBare('rev-parse', 'main')).toBe(live);
  const draft = form.inBare('for-each-ref', '--format=%(refname)', 'refs/heads/drafts/').trim();
  const kept = readFrontMatter(form.inBare('show', `${draft}:${FILE}`), FILE);
  expect(kept.data).toMatchObject({ title: 'Another title', draft: true });
  expect(kept.body).toBe(stored.body);
  await page.context().close();
});
