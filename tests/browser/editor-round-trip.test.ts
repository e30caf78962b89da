import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/posts/source/front-matter.ts';
import { postSchema } from '../../src/posts/schema/post.ts';
import { openFormPage, openInForm, openVisually, saveForm } from './admin-form.ts';
import { launchBrowser } from './browser.ts';
import { openForm, type OpenForm } from './open-form.ts';

const POSTS = fs.readdirSync('content/posts').filter((name) => name.endsWith('.mdx'));

let form: OpenForm;
let browser: Browser;
beforeAll(async () => {
  [form, browser] = await Promise.all([openForm('content'), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await form.close();
});

/**
 * A browser of its own for each post: in one page, Sveltia's way back to the list after a save at times
 * took the next post away again.
 */
async function editPost(name: string, edit: (page: Page, title: Locator) => Promise<void>) {
  const page = await openFormPage(browser);
  const file = `content/posts/${name}`;
  const read = () => readFrontMatter(form.inBare('show', `main:${file}`), file);
  const before = read();
  const commit = form.inBare('rev-parse', 'main');
  await edit(page, await openInForm(page, form.url, path.parse(name).name));
  await saveForm(page);
  // Sveltia goes back to the list when all is saved.
  await page.waitForURL(({ hash }) => !hash.includes('/entries/'));
  expect(form.inBare('rev-parse', 'main')).not.toBe(commit);
  await page.context().close();
  return { before, after: read() };
}

describe('a post that is opened and saved by form', () => {
  it.each(POSTS)('changes in its title alone where the title was edited: %s', async (name) => {
    const { before, after } = await editPost(name, (_page, title) => title.fill('Another title'));
    expect(after.body).toBe(before.body);
    expect(postSchema.parse(after.data)).toEqual({
      ...postSchema.parse(before.data),
      title: 'Another title',
    });
  });

  it.each(POSTS)(
    'changes in one word of its text where that word was typed as it will look: %s',
    async (name) => {
      const { before, after } = await editPost(name, async (page) => {
        const text = await openVisually(page);
        await text.locator('p').first().click();
        await page.keyboard.press('Control+Home');
        await page.keyboard.insertText('Truly ');
      });
      expect(after.body).toBe(before.body.replace(/^(\s*)/, '$1Truly '));
      expect(postSchema.parse(after.data)).toEqual(postSchema.parse(before.data));
    },
  );
});
