import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { launchBrowser } from './browser.ts';
import { fakeGitHub } from './fake-forges.ts';
import { openForm, signInByToken } from './open-form.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Views of Sveltia's shell, and what is there once each is. */
const VIEWS: [name: string, hash: string, find: (page: Page) => Locator][] = [
  ['the list', '/collections/posts', (page) => page.getByRole('gridcell', { name: /\w/ }).first()],
  [
    'a post',
    '/collections/posts/entries/asking-for-what-you-need',
    (page) => page.locator('[data-key-path="id"] input'),
  ],
  ['the collections', '/collections', (page) => page.getByRole('tree')],
  ['the pictures', '/assets', (page) => page.locator('[role="listbox"] [role="separator"]').first()],
];

/** What docs/editing.md lists as left to Sveltia, by rule. */
const LEFT = ['page-has-heading-one'];

/** A browser on a busy machine takes its time to draw the whole shell. */
const MINUTE = 60_000;

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

describe.each([
  { viewport: PHONE, colorScheme: 'light' },
  { viewport: PHONE, colorScheme: 'dark' },
  { viewport: DESKTOP, colorScheme: 'light' },
  { viewport: DESKTOP, colorScheme: 'dark' },
] as const)('the form’s shell, $colorScheme, $viewport.width wide', (look) => {
  it(
    'has no finding of axe beyond those that are listed',
    async () => {
      const { url, context, page, close } = await openForm(
        browser,
        { kind: 'github', repo: 'coach/site' },
        look,
      );
      await fakeGitHub(context);
      await signInByToken(page, url);
      // On a phone the list of collections is a page of its own.
      await page
        .getByRole('tree')
        .or(page.getByRole('gridcell', { name: /\w/ }))
        .first()
        .waitFor();
      const found: string[] = [];
      for (const [name, hash, find] of VIEWS) {
        await page.goto(`${url}/admin/#${hash}`);
        await find(page).waitFor();
        // What was shown before goes only then.
        if (name !== 'a post') await page.locator('.content-editor').waitFor({ state: 'detached' });
        const { violations, incomplete } = await runAxe(page);
        const unlisted = [...violations.filter(({ id }) => !LEFT.includes(id)), ...incomplete];
        found.push(
          ...unlisted.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        );
      }
      expect(found).toEqual([]);
      await close();
    },
    4 * MINUTE,
  );
});
