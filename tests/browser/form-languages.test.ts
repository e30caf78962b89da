import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFormPage, openInForm, TALL } from './admin-form.ts';
import { launchBrowser } from './browser.ts';
import { openForm, type OpenForm } from './open-form.ts';

const MINUTE = 60_000;
const POST = 'codependency-vs-interdependence';

let browser: Browser;
let form: OpenForm;
beforeAll(async () => {
  [browser, form] = await Promise.all([launchBrowser(), openForm('tests/fixtures/site/content')]);
});
afterAll(async () => {
  await browser.close();
  await form.close();
});

describe('the form, in a browser of the coach’s language', () => {
  it.each([
    ['en-GB', 'Save'],
    ['en-US', 'Save'],
    ['de', 'Speichern'],
    ['fr', 'Enregistrer'],
    ['pl', 'Zapisz'],
    ['ja', '保存'],
  ])(
    'draws the list, opens a post and asks no other host: %s',
    async (locale, save) => {
      const page = await openFormPage(browser, { ...TALL, locale });
      const others: string[] = [];
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== form.url) others.push(request.url());
      });
      await page.goto(`${form.url}/admin/#/collections/posts`);
      await page.getByRole('gridcell', { name: /\w/ }).first().waitFor();
      await openInForm(page, form.url, POST);
      await page.getByRole('button', { name: save, exact: true }).first().waitFor();
      expect(others).toEqual([]);
      await page.context().close();
    },
    5 * MINUTE,
  );
});
