import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFormPage, saveForm } from './admin-form.ts';
import { launchBrowser } from './browser.ts';
import { openForm, type OpenForm } from './open-form.ts';

const MINUTE = 60_000;

const HOME = `sections:
  - kind: welcome
    title: A calmer way
  - kind: newest
    count: 3
`;

let folder: string;
let browser: Browser;
let form: OpenForm;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'home-'));
  fs.cpSync('tests/fixtures/checks/base', folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'home.yaml'), HOME);
  [browser, form] = await Promise.all([launchBrowser(), openForm(folder, { hasChecks: true })]);
});
afterAll(async () => {
  await browser.close();
  await form.close();
  fs.rmSync(folder, { recursive: true });
});

it(
  'the home page is changed in the form, section by section, and nothing else of it',
  async () => {
    const page = await openFormPage(browser);
    await page.goto(`${form.url}/admin/#/collections/_singletons/entries/home`);
    await page.getByRole('button', { name: 'Expand All' }).first().click();
    const title = page.locator('[data-key-path="sections.0.title"] input').first();
    await title.waitFor();
    await title.fill('A calmer way through a divorce');
    const before = form.inBare('rev-parse', 'main');
    await saveForm(page);
    await expect.poll(() => form.inBare('rev-parse', 'main'), { timeout: MINUTE }).not.toBe(before);
    expect(form.inBare('show', 'main:content/home.yaml')).toBe(
      HOME.replace('A calmer way', 'A calmer way through a divorce'),
    );
  },
  2 * MINUTE,
);
