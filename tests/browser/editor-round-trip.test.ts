import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/posts/source/front-matter.ts';
import { toStoredForm } from '../../src/posts/source/stored-form.ts';
import { postSchema } from '../../src/posts/schema/post.ts';
import { openFormPage, openInForm, openVisually, saveForm } from './admin-form.ts';
import { launchBrowser } from './browser.ts';
import { openForm, type OpenForm } from './open-form.ts';
import { CONTENT, POSTS_FOLDER } from '../fixture-site.ts';

const POSTS = fs.readdirSync(POSTS_FOLDER).filter((name) => name.endsWith('.mdx'));

/** A text as people write who know nothing of Markdown, pushed as it is; its post is beside the others. */
const PLAIN = 'plain-writing';
const PLAIN_TEXT = `
Some words to begin with.

I <3 you, and so do some (<15%) of us; 5 < 6, and <- is an arrow.

Between { and } stands a name, or {two words} of it. "Quoted" -- it's a habit of theirs...

One line<br>and another<br/>and one more.

It ends with a backslash\\
and goes on.

See <https://example.org/a_page?x=1&y=(2)> or write to <me@coach.org>, or [here](/about/).

    Four spaces stand before this.

![A table](./My Picture.jpg)

<CaseStudy people=“Sarah, Mike” basis=‘composite’ reviewed="2026-11-20">

Sarah <3 Mike. She asks {what now}; he waits<br>and waits.

</CaseStudy>

- one (<2)
- snake_case and 2 * 3 * 4

> A quotation with a <3 in it.

| How | Much |
| --- | ---- |
| few | <15% |

R & D, 50 % & more; a_b_c. # No heading. + No list. 1) None.
`;

let content: string;
let form: OpenForm;
let browser: Browser;
beforeAll(async () => {
  content = fs.mkdtempSync(path.join(os.tmpdir(), 'round-trip-'));
  fs.cpSync(CONTENT, content, { recursive: true });
  const [front = ''] =
    /^---\n[\s\S]*?\n---\n/.exec(fs.readFileSync(path.join(content, 'posts', POSTS[0] ?? ''), 'utf8')) ?? [];
  const written = front.replace(/^id: .*$/m, `id: ${PLAIN}`) + PLAIN_TEXT;
  fs.writeFileSync(path.join(content, 'posts', `${PLAIN}.mdx`), written);
  [form, browser] = await Promise.all([openForm(content), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await form.close();
  fs.rmSync(content, { recursive: true });
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

  it('of plain writing is stored as Markdown has it, and changes in nothing else but the word that was typed', async () => {
    const { before, after } = await editPost(`${PLAIN}.mdx`, async (page) => {
      const text = await openVisually(page);
      await text.locator('p').first().click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.insertText('Truly ');
    });
    expect(before.body).toBe(PLAIN_TEXT);
    expect(after.body).toBe(toStoredForm(PLAIN_TEXT, 0).replace('Some words', 'Truly Some words'));
  });

  it('of plain writing is shown as its page shows it', async () => {
    const page = await openFormPage(browser);
    await openInForm(page, form.url, PLAIN);
    const text = await (await openVisually(page)).innerText();
    for (const words of [
      'I <3 you',
      '(<15%)',
      'Between { and } stands',
      '{two words}',
      'me@coach.org',
      'few',
      '<15%',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('\\');
    await page.context().close();
  });
});
