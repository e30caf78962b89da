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
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'colours-'));
  fs.cpSync('tests/fixtures/checks/base', folder, { recursive: true });
  [browser, form] = await Promise.all([launchBrowser(), openForm(folder, { hasChecks: true })]);
});
afterAll(async () => {
  await browser.close();
  await form.close();
  fs.rmSync(folder, { recursive: true });
});

it(
  'are chosen in the form, and stand in site.yaml as the check takes them',
  async () => {
    const page = await openFormPage(browser);
    await page.goto(`${form.url}/admin/#/collections/_singletons/entries/site`);
    const colours = page.locator('[data-key-path="colours"]').first();
    await colours.waitFor();
    // Sveltia sets the name apart by signs for the direction of writing.
    await colours.getByRole('checkbox', { name: /Colours/ }).click();
    const accent = page.locator('[data-key-path="colours.accent"]').first();
    await accent.waitFor();
    await accent.locator('input[type="text"]').fill('#0f5e4d');
    const before = form.inBare('rev-parse', 'main');
    await saveForm(page);
    await expect.poll(() => form.inBare('rev-parse', 'main'), { timeout: MINUTE }).not.toBe(before);
    expect(form.inBare('show', 'main:content/site.yaml')).toMatch(
      /^colours:\n {2}accent: ['"]#0f5e4d['"]\n(?! )/m,
    );
  },
  2 * MINUTE,
);
