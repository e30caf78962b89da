import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { MINUTE, PHONE, useWritingSite } from './writing-site.ts';

const { url, inBare, push, signIn } = useWritingSite();

const SECOND = 'content/posts/second.mdx';
const STORY =
  '\n\n<CaseStudy people="Sarah" basis="composite" reviewed="2026-11-20">\n\nSarah waited. That evening Emma came home.\n\n</CaseStudy>\n';

const drafts = () => inBare('for-each-ref', '--format=%(refname)', 'refs/heads/drafts/').trim();

/** In light and dark, axe finds nothing and nothing reaches beyond the screen. */
async function expectReadableOnPhone(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await runAxe(page);
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  }
}

it(
  'finds a refused text in another browser, where it is mended, published and no longer kept',
  async () => {
    const first = await signIn();
    await first.goto(`${url()}/write/posts/second/`);
    const typed = first.locator('textarea[name="$body"]');
    await typed.fill((await typed.inputValue()) + STORY);
    await first.getByRole('button', { name: 'Publish', exact: true }).click();
    await first.getByText('Not published yet.').waitFor();
    await first.context().close();

    const page = await signIn({ hasTouch: true });
    const live = inBare('rev-parse', 'main');
    await page.getByRole('navigation').getByRole('link', { name: 'Texts to mend' }).first().click();
    await page.waitForURL('**/write/refused/');
    await page.getByRole('heading', { name: 'Why it was refused' }).waitFor();
    const found = page.locator('.found').getByRole('listitem');
    expect(await found.first().innerText()).toMatch(/^“Emma” is not one of the people of this story\./);
    expect(await found.first().locator('mark').innerText()).toBe('Emma');
    await page.getByText('Details', { exact: true }).click();
    expect(await page.locator('pre').innerText()).toContain('Emma');
    await found.first().getByRole('link', { name: 'Go to the place' }).click();
    await page.waitForURL('**/write/posts/second/?draft=drafts/*&at=*#f-body');
    await page.goBack();
    await expectReadableOnPhone(page);
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByText('There is nothing to mend.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('link', { name: 'Go on writing' }).click();
    await page.waitForURL('**/write/posts/second/?draft=drafts/*');

    await page.getByRole('button', { name: 'Plain text', exact: true }).click();
    const text = page.locator('textarea[name="$body"]');
    expect(await text.inputValue()).toContain('That evening Emma came home.');
    const mend = async (name: string) => {
      await text.fill((await text.inputValue()).replace(/evening \w+ came/, `evening ${name} came`));
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
    };
    // Refused once more first: the form must still know what it goes on with.
    await mend('Anna');
    const dialog = page.getByRole('dialog', { name: 'Not published yet' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('Anna');
    await dialog.getByRole('button', { name: 'Back to the text' }).first().click();
    expect(drafts().split('\n')).toHaveLength(1);
    expect(inBare('rev-parse', 'main')).toBe(live);
    await mend('Sarah');
    await page.getByRole('status').getByRole('link', { name: 'See it' }).first().waitFor();
    expect(inBare('show', `main:${SECOND}`)).toContain('That evening Sarah came home.');
    expect(drafts()).toBe('');
    await page.goto(`${url()}/admin/kept/`);
    await page.waitForURL('**/write/refused/');
    expect(await page.getByText('There is nothing to mend.').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'Go on writing' }).count()).toBe(0);
    await page.context().close();
  },
  5 * MINUTE,
);

it(
  'lists what is worth a look on the live site until it is mended or may stay',
  async () => {
    await push((content) => {
      fs.appendFileSync(path.join(content, 'posts/first.mdx'), '\nDerek is here. Nadia as well.\n');
    });
    const page = await signIn({});
    await page.getByRole('navigation').getByRole('link', { name: 'Worth a look' }).first().click();
    await page.waitForURL('**/write/warnings/');
    const items = page.getByRole('listitem');
    expect(await items.getByRole('heading').allInnerTexts()).toEqual([
      '"Derek" is a first name outside of the client stories.',
      '"Nadia" is a first name outside of the client stories.',
    ]);
    await expectReadableOnPhone(page);
    await items.filter({ hasText: 'Derek' }).getByRole('button', { name: 'It may stay' }).click();
    await page.getByText('It may stay.', { exact: true }).waitFor();
    await page.reload();
    expect(await items.getByRole('heading').allInnerTexts()).toEqual([
      '"Nadia" is a first name outside of the client stories.',
    ]);
    const left = 'accepted:\n  - kind: name-outside-story\n    found: Derek\n';
    expect(inBare('show', 'main:content/posts/first.mdx')).toContain(left);
    expect(inBare('log', '-1', '--format=%an: %s', 'main').trim()).toBe('The coach: Leave a warning');

    await page.getByRole('link', { name: 'Mend', exact: true }).click();
    await page.waitForURL('**/write/posts/first/');
    await page.getByRole('button', { name: 'Plain text', exact: true }).click();
    const text = page.locator('textarea[name="$body"]');
    await text.fill((await text.inputValue()).replace(' Nadia as well.', ''));
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('status').getByRole('link', { name: 'See it' }).first().waitFor();
    await page.goto(`${url()}/admin/warnings/`);
    await page.waitForURL('**/write/warnings/');
    expect(await page.getByText('There is nothing to look at.').count()).toBe(1);
    expect(inBare('show', 'main:content/posts/first.mdx')).toContain(left);
    await page.context().close();
  },
  5 * MINUTE,
);
