import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openFormPage, saveForm } from './admin-form.ts';
import { launchBrowser } from './browser.ts';
import { openForm, type OpenForm } from './open-form.ts';

export const MINUTE = 60_000;

export interface FormInBrowser {
  /** Opens one of the files that there is one of, such as "site". */
  open: (name: string) => Promise<Page>;
  /** Saves, and waits until git has it. */
  save: (page: Page) => Promise<void>;
  inBare: OpenForm['inBare'];
}

/** The form over a small site with some files of one's own, for the tests of a file. */
export function useForm(files: Readonly<Record<string, string>> = {}): FormInBrowser {
  let folder: string;
  let browser: Browser;
  let form: OpenForm;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'form-'));
    fs.cpSync('tests/fixtures/checks/base', folder, { recursive: true });
    for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text);
    [browser, form] = await Promise.all([launchBrowser(), openForm(folder, { hasChecks: true })]);
  });
  afterAll(async () => {
    await browser.close();
    await form.close();
    fs.rmSync(folder, { recursive: true });
  });
  return {
    inBare: (...args) => form.inBare(...args),
    async open(name) {
      const page = await openFormPage(browser);
      await page.goto(`${form.url}/admin/#/collections/_singletons/entries/${name}`);
      return page;
    },
    async save(page) {
      const before = form.inBare('rev-parse', 'main');
      await saveForm(page);
      await expect.poll(() => form.inBare('rev-parse', 'main'), { timeout: MINUTE }).not.toBe(before);
    },
  };
}
