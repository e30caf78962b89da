import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInForm, TALL } from './admin-form.ts';
import { launchBrowser } from './browser.ts';
import { fakeGitHub, TOKEN } from './fake-forges.ts';
import { openForm } from './open-form.ts';

const MINUTE = 60_000;
const POST = 'codependency-vs-interdependence';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('the form of another host, in a browser of the coach’s language', () => {
  it.each([
    ['en-GB', 'Save'],
    ['en-US', 'Save'],
    ['de', 'Speichern'],
    ['fr', 'Enregistrer'],
    ['pl', 'Zapisz'],
    ['ja', '保存'],
  ])(
    'draws the list, opens a post and asks no host but that of the repository: %s',
    async (locale, save) => {
      const github = { kind: 'github', repo: 'coach/site' };
      const { url, context, page, asked, close } = await openForm(browser, github, { ...TALL, locale });
      await fakeGitHub(context);
      // Its words are drawn in the browser's language, its button for a token too.
      await page.goto(`${url}/admin/`);
      await page.getByRole('button').last().click();
      await page.getByRole('textbox').fill(TOKEN);
      await page.keyboard.press('Enter');
      await page.getByRole('gridcell', { name: /\w/ }).first().waitFor();
      await openInForm(page, url, POST);
      await page.getByRole('button', { name: save, exact: true }).first().waitFor();
      expect([...asked].sort()).toEqual([url, 'https://api.github.com'].sort());
      await close();
    },
    5 * MINUTE,
  );
});
