import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/posts/source/front-matter.ts';
import { toStoredForm } from '../../src/posts/source/stored-form.ts';
import { POSTS_FOLDER } from '../fixture-site.ts';
import { findVisual, press, says, useWriting } from './use-writing.ts';

const MINUTE = 60_000;
const POSTS = fs.readdirSync(POSTS_FOLDER).filter((name) => name.endsWith('.mdx'));

/** A text as people write who know nothing of Markdown, pushed as it is. */
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

/** As it may have been pushed to a branch: no check has seen it, nor any formatter. */
const EXPRESSIONS = `Two is {1 + 1}, and   *twice* that is { [2,2].reduce((a, b) => a+b) }.

{/* a note
    for   myself */}

* one
- {'}'} another
`;

const { open } = useWriting();

function readBody(file: string): string {
  const source = fs.readFileSync(path.join(POSTS_FOLDER, file), 'utf8');
  return source.slice(splitFrontMatter(source)?.bodyStart).trim();
}

/** What is saved of a text where one word is typed at its beginning, as it will look. */
async function saveWithWord(body: string): Promise<string> {
  const { page, server } = await open({ body });
  const text = await findVisual(page);
  await text.locator('p').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.insertText('Truly ');
  await press(page, 'Publish');
  await says(page).getByRole('link').first().waitFor();
  return server.arrived.at(-1)?.post.body.trim() ?? '';
}

describe('a text that is opened and saved', () => {
  it.each(POSTS)(
    'changes in one word where that word was typed as it will look: %s',
    async (name) => {
      const body = readBody(name);
      expect(await saveWithWord(body)).toBe(`Truly ${body}`);
    },
    3 * MINUTE,
  );

  it(
    'stays to the letter where another field is changed',
    async () => {
      const body = readBody(POSTS[0] ?? '');
      const { page, server } = await open({ body });
      await findVisual(page);
      await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Another title');
      await press(page, 'Publish');
      await says(page).getByRole('link').first().waitFor();
      expect(server.arrived.at(-1)?.post).toMatchObject({
        title: 'Another title',
        body,
      });
    },
    3 * MINUTE,
  );

  it(
    'of plain writing changes in nothing else but the word that was typed, as Markdown has it, and is shown as its page shows it',
    async () => {
      const saved = await saveWithWord(PLAIN_TEXT.trim());
      expect(toStoredForm(saved, 0)).toBe(toStoredForm(`Truly ${PLAIN_TEXT.trim()}`, 0));
      const { page } = await open({ body: PLAIN_TEXT.trim() });
      const text = await (await findVisual(page)).innerText();
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
    },
    3 * MINUTE,
  );

  it(
    'with expressions is edited as source alone, and stays as it is when another field is saved',
    async () => {
      const { page, server } = await open({ body: EXPRESSIONS });
      await page
        .getByRole('status')
        .filter({
          hasText: 'This text has an expression in it: {1 + 1} It can be edited as plain text only.',
        })
        .waitFor();
      expect(await page.getByRole('button', { name: 'As it looks', exact: true }).isDisabled()).toBe(true);
      await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Another title');
      await press(page, 'Save as a draft');
      await says(page).getByRole('link').first().waitFor();
      expect(server.arrived.at(-1)?.post).toMatchObject({ title: 'Another title', body: EXPRESSIONS });
    },
    3 * MINUTE,
  );
});
