import fs from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/posts/source/front-matter.ts';
import { POSTS_FOLDER } from '../fixture-site.ts';
import { FROM_GOOGLE, FROM_WORD } from '../pasted-html.ts';
import { findVisual, press, says, useWriting, type OpenWriting } from './use-writing.ts';

const MINUTE = 60_000;

/** Longer than the editor waits anywhere before it takes note of something. */
const LOOK_MILLISECONDS = 1500;

const { open } = useWriting();

const eventually = <T>(look: () => T) => expect.poll(look, { timeout: MINUTE });

function openPost(): Promise<OpenWriting> {
  const source = fs.readFileSync(path.join(POSTS_FOLDER, 'asking-for-what-you-need.mdx'), 'utf8');
  return open({ body: source.slice(splitFrontMatter(source)?.bodyStart).trim() });
}

/** Its source, once it has been shown as it will look. */
async function findSource(page: Page): Promise<Locator> {
  await findVisual(page);
  await press(page, 'Plain text');
  return page.locator('textarea[name="$body"]');
}

/** What a press of the keys does in a browser; true where it is left to the browser. */
function paste(into: Locator, clipboard: Record<string, string>): Promise<boolean> {
  return into.evaluate((element, flavours) => {
    const clipboardData = new DataTransfer();
    for (const [type, words] of Object.entries(flavours)) clipboardData.setData(type, words);
    return element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, clipboard);
}

/** Saves the form; gives the text that arrived. */
async function save({ page, server }: OpenWriting): Promise<string> {
  await press(page, 'Publish');
  await says(page).getByRole('link').first().waitFor();
  return server.arrived.at(-1)?.post.body ?? '';
}

describe('what is pasted into the source of a text', () => {
  it(
    'from a Google document is Markdown that the checks let through, and taken back by Ctrl+Z',
    async () => {
      const opened = await openPost();
      const { page } = opened;
      const text = await findSource(page);
      const before = await text.inputValue();
      await text.evaluate((it: HTMLTextAreaElement) => {
        const end = it.value.indexOf('\n\n');
        it.setSelectionRange(end, end);
      });
      expect(await paste(text, { 'text/html': FROM_GOOGLE, 'text/plain': 'After a quarrel' })).toBe(false);
      await eventually(() => text.inputValue()).toMatch(
        /\.\n\n## After a quarrel\n\nWait until both are \*\*calm again\*\*_, not longer_\. As \[this study\]\(https:\/\/example\.org\/calm\?a=1\)[^]*- Say what you saw\n {2}- and heard\n- ~~Blame~~\n\n### In short\n\n\| Then[^]*a word\s*\|\n\n/,
      );
      await page.getByText('Picture left out. Put it in by the button “Picture”.').waitFor();
      await page.keyboard.press('Control+Z');
      await eventually(() => text.inputValue()).toBe(before);
      await paste(text, { 'text/html': FROM_GOOGLE, 'text/plain': 'After a quarrel' });
      await eventually(() => text.inputValue()).toContain('## After a quarrel');
      const saved = await save(opened);
      expect(saved).toContain('- Say what you saw\n  - and heard\n- ~~Blame~~');
      expect(saved).not.toMatch(/google|<span|<b /);
    },
    5 * MINUTE,
  );

  it(
    'stays as it was typed where it is plain, or comes from an editor for programs',
    async () => {
      const { page } = await openPost();
      const text = await findSource(page);
      expect(await paste(text, { 'text/plain': '## *as* typed' })).toBe(true);
      const coloured =
        '<meta charset="utf-8"><div style="color: #d4d4d4;font-family: Menlo, monospace;white-space: pre;"><div><span>## *as* typed</span></div></div>';
      expect(await paste(text, { 'text/html': coloured, 'text/plain': '## *as* typed' })).toBe(true);
      await text.evaluate((it: HTMLTextAreaElement) => {
        it.setSelectionRange(0, 0);
      });
      await paste(text, { 'text/html': '<span>five * three </span>', 'text/plain': 'five * three ' });
      await eventually(() => text.inputValue()).toMatch(/^five \* three \S/);
    },
    5 * MINUTE,
  );
});

describe('what is pasted into the text as it will look', () => {
  it(
    'from Word has its headings, lists and table, and is taken back by Ctrl+Z',
    async () => {
      const opened = await openPost();
      const { page } = opened;
      const text = await findVisual(page);
      const before = await text.locator('li').count();
      await text.locator('p').first().click();
      await page.keyboard.press('End');
      expect(await paste(text, { 'text/html': FROM_WORD, 'text/plain': 'A walk each evening' })).toBe(false);
      await text.getByRole('heading', { name: 'A walk each evening', level: 2 }).waitFor();
      await text
        .getByRole('listitem')
        .filter({ hasText: /^dry ones$/ })
        .first()
        .waitFor();
      await page
        .getByText('Picture left out: Two people on a bench. Picture left out: image002.png.')
        .waitFor();
      expect(await text.locator('img').count()).toBe(0);
      // Somebody looks at it first. Until then all has been set up that is edited by itself: cells, stories.
      await eventually(() => text.locator('table [contenteditable="true"]').count()).toBeGreaterThan(3);
      await page.waitForTimeout(LOOK_MILLISECONDS);
      await page.keyboard.press('Control+Z');
      await text.getByRole('heading', { name: 'A walk each evening' }).waitFor({ state: 'detached' });
      await eventually(() => text.locator('li').count()).toBe(before);
      await paste(text, { 'text/html': FROM_WORD, 'text/plain': 'A walk each evening' });
      await text.getByRole('heading', { name: 'A walk each evening', level: 2 }).waitFor();
      expect(await save(opened)).toMatch(
        /## A walk each evening\n\n## Before you go\n\nLeave the telephone \*\*at home, really\*\*\. It is _twenty minutes_, no more\.\n\n- Shoes\n {2}- dry ones\n- A \*\*coat\*\*\n\n### On the way\n\n1\. Ask one question\.\n2\. Wait\.\n\n> “I had forgotten how she laughs\.”\n\n\| Day[^]*The lake[^]*More is \[told here\]\(https:\/\/example\.org\/walks\)\./,
      );
    },
    5 * MINUTE,
  );
});
