import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFormPage, saveForm } from './admin-form.ts';
import { launchBrowser } from './browser.ts';
import { openForm, type OpenForm } from './open-form.ts';

const MINUTE = 60_000;

let folder: string;
let browser: Browser;
let form: OpenForm;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'words-'));
  fs.cpSync('tests/fixtures/checks/base', folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'words.txt'), '# Mine.\nlimerence\n');
  [browser, form] = await Promise.all([launchBrowser(), openForm(folder, { hasChecks: true })]);
});
afterAll(async () => {
  await browser.close();
  await form.close();
  fs.rmSync(folder, { recursive: true });
});

it(
  'are a text of the form, and are saved in the order of the alphabet',
  async () => {
    const page = await openFormPage(browser);
    await page.goto(`${form.url}/admin/#/collections/_singletons/entries/words`);
    const words = page.locator('[data-key-path="body"] textarea').first();
    await words.waitFor();
    expect(await words.inputValue()).toBe('# Mine.\nlimerence');
    await words.fill('# Mine.\nlimerence\nheartmap');
    const before = form.inBare('rev-parse', 'main');
    await saveForm(page);
    await expect.poll(() => form.inBare('rev-parse', 'main'), { timeout: MINUTE }).not.toBe(before);
    expect(form.inBare('show', 'main:content/words.txt')).toBe('# Mine.\nheartmap\nlimerence\n');
    expect(form.inBare('diff', '--name-only', 'main~', 'main').trim()).toBe('content/words.txt');
  },
  2 * MINUTE,
);
