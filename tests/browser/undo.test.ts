import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { WriteServer } from './write-server.ts';
import { findVisual, press, useWriting, waitForCopy } from './use-writing.ts';

// One press takes back the last change that can be seen, another brings it back, wherever in a text that was.

const BODY = [
  'First words of mine.',
  '| Day | Where |\n| --- | --- |\n| Monday | The lake |\n| Friday | The hill |',
  '<CaseStudy people="Sarah" basis="composite" reviewed="2026-11-20">\n\nSarah waited.\n\n</CaseStudy>',
  'The last one.',
].join('\n\n');

/** Long enough that what is typed before and after is no single step. */
const PAUSE_MILLISECONDS = 1500;

const writing = useWriting();

interface Opened {
  server: WriteServer;
  page: Page;
  source: Locator;
  text: Locator;
}

async function open(): Promise<Opened> {
  const { page, server } = await writing.open({ title: 'After the storm', body: BODY });
  const text = await findVisual(page);
  await text.getByRole('cell', { name: 'The lake' }).waitFor();
  return { server, page, text, source: page.locator('textarea[name="$body"]') };
}

const PLACES = {
  paragraph: ({ text }: Opened) => text.locator('p').filter({ hasText: 'First words of mine.' }),
  cell: ({ text }: Opened) =>
    text.locator('td [contenteditable="true"]').filter({ hasText: 'The lake' }).locator('p'),
  story: ({ page }: Opened) => page.getByRole('textbox', { name: /its text$/ }).locator('p'),
};
type Place = keyof typeof PLACES;

async function goTo(opened: Opened, place: Place): Promise<void> {
  await PLACES[place](opened).first().click();
  await opened.page.keyboard.press('End');
}

const HOWS = {
  typed: async (opened: Opened, words: string) => {
    for (const letter of words) await opened.page.keyboard.press(letter);
  },
  pasted: async ({ page }: Opened, words: string) => {
    await page.evaluate((said) => {
      const data = new DataTransfer();
      data.setData('text/html', `<b>${said}</b>`);
      data.setData('text/plain', said);
      const at = document.activeElement;
      at?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, words);
  },
};
type How = keyof typeof HOWS;

async function change(opened: Opened, { place, how, words }: { place: Place; how: How; words: string }) {
  await goTo(opened, place);
  await HOWS[how](opened, words);
  await expect.poll(() => opened.text.innerText()).toContain(words);
  await opened.page.waitForTimeout(PAUSE_MILLISECONDS);
}

const REDO = ['Control+Shift+z', 'Control+y'] as const;
const ALL = (['paragraph', 'cell', 'story'] as const).flatMap((place) =>
  (['typed', 'pasted'] as const).map((how) => [place, how] as const),
);

/** What is stored, while the cursor stands where it was written. */
const expectStored = ({ source }: Opened, words: string | RegExp): Promise<void> =>
  expect.poll(() => source.inputValue()).toMatch(words);

/** What she sees, and what would be saved. */
const look = async ({ text, source }: Opened) => ({
  seen: await text.innerText(),
  stored: await source.inputValue(),
});

const WORDS = ['Kestrel', 'Heron', 'Swift', 'Curlew', 'Dunlin', 'Osprey'];

describe('what was changed in a text as it will look', () => {
  it.each(ALL)(
    'in a %s, %s, goes by one press and comes back by one, again and again',
    async (place, how) => {
      const opened = await open();
      const { page, source, text } = opened;
      const before = await source.inputValue();
      await change(opened, { place, how, words: 'Kestrel' });
      await expectStored(opened, 'Kestrel');
      const after = await source.inputValue();
      for (const redo of REDO) {
        await page.keyboard.press('Control+z');
        await expect.poll(() => text.innerText()).not.toContain('Kestrel');
        await expect.poll(() => source.inputValue()).toBe(before);
        // Somebody looks at it first; what was gone can be brought back however late.
        await page.waitForTimeout(PAUSE_MILLISECONDS);
        await page.keyboard.press(redo);
        await expect.poll(() => text.innerText()).toContain('Kestrel');
        await expect.poll(() => source.inputValue()).toBe(after);
        await page.waitForTimeout(PAUSE_MILLISECONDS);
      }
      // The hand has not moved: what is typed next stands where the change was.
      await page.keyboard.type('Wren');
      await expectStored(opened, /Kestrel(?:\*\*)?Wren/);
    },
  );

  it.each<[string, Place[]]>([
    ['a paragraph, a story and the paragraph', ['paragraph', 'story', 'paragraph']],
    ['a story, a paragraph and the story', ['story', 'paragraph', 'story']],
    ['a cell, a paragraph and the cell', ['cell', 'paragraph', 'cell']],
    ['all of them, in turn', ['paragraph', 'cell', 'story', 'cell', 'paragraph', 'story']],
  ])('in %s goes in the order in which it was done, and comes back in it', async (_where, places) => {
    const opened = await open();
    const { page, source, text } = opened;
    const seen = [await look(opened)];
    for (const [index, place] of places.entries()) {
      await change(opened, { place, how: 'typed', words: WORDS[index] ?? '' });
      await expectStored(opened, WORDS[index] ?? '');
      seen.push(await look(opened));
    }
    for (const redo of REDO) {
      for (const state of seen.slice(0, -1).toReversed()) {
        await page.keyboard.press('Control+z');
        await expect.poll(() => look(opened)).toEqual(state);
      }
      // There is no more to be taken back.
      await page.keyboard.press('Control+z');
      for (const state of seen.slice(1)) {
        await page.keyboard.press(redo);
        await expect.poll(() => look(opened)).toEqual(state);
      }
    }
    await page.keyboard.type('Wren');
    await expectStored(opened, `${WORDS[places.length - 1] ?? ''}Wren`);
    expect(await text.innerText()).toContain('Wren');
    await page.keyboard.press('Control+z');
    await expect.poll(() => source.inputValue()).toBe(seen.at(-1)?.stored);
  });

  it('goes, pasted upon what came back before a busy browser has run a timer', async () => {
    const opened = await open();
    const { page, source } = opened;
    await change(opened, { place: 'paragraph', how: 'typed', words: 'Kestrel' });
    await expectStored(opened, 'Kestrel');
    const after = await look(opened);
    await page.keyboard.press('Control+z');
    await expect.poll(() => source.inputValue()).not.toContain('Kestrel');
    await page.evaluate(async () => {
      const keys = { key: 'y', ctrlKey: true, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', keys));
      // Microtasks alone: no timer of the page has run when the words come.
      for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
      const data = new DataTransfer();
      data.setData('text/plain', 'Wren');
      const pasted = { clipboardData: data, bubbles: true, cancelable: true };
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', pasted));
    });
    await expectStored(opened, 'KestrelWren');
    await page.keyboard.press('Control+z');
    await expect.poll(() => look(opened)).toEqual(after);
    await page.keyboard.press('Control+y');
    await expectStored(opened, 'KestrelWren');
  });

  it('comes back with what was typed in a story that was taken out since', async () => {
    const opened = await open();
    const { page } = opened;
    const first = await look(opened);
    await change(opened, { place: 'story', how: 'typed', words: 'Kestrel' });
    const typed = await look(opened);
    await page.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(() => opened.source.inputValue()).not.toContain('Kestrel');
    await goTo(opened, 'paragraph');
    await page.keyboard.press('Control+z');
    await expect.poll(() => look(opened)).toEqual(typed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => look(opened)).toEqual(first);
    await page.keyboard.press('Control+y');
    await expect.poll(() => look(opened)).toEqual(typed);
    await page.keyboard.press('Control+y');
    await expect.poll(() => opened.source.inputValue()).not.toContain('CaseStudy');
    await page.keyboard.press('Control+z');
    await expect.poll(() => look(opened)).toEqual(typed);
  });

  it('in rows of a table goes with what was typed in them', async () => {
    const opened = await open();
    const { page, text } = opened;
    const seen = [await look(opened)];
    await change(opened, { place: 'cell', how: 'typed', words: 'Kestrel' });
    seen.push(await look(opened));
    await text.getByTitle('This row').nth(1).click();
    await page.getByTitle('A row below').click();
    const typeInto = () => text.locator('tbody tr').nth(2).locator('[contenteditable="true"]').first();
    await typeInto().waitFor();
    await page.waitForTimeout(PAUSE_MILLISECONDS);
    seen.push(await look(opened));
    await typeInto().click();
    await page.keyboard.type('Wren');
    await expectStored(opened, /^\| Wren +\|/m);
    seen.push(await look(opened));
    for (const state of seen.slice(0, -1).toReversed()) {
      await page.keyboard.press('Control+z');
      await expect.poll(() => look(opened)).toEqual(state);
    }
    for (const state of seen.slice(1)) {
      await page.keyboard.press('Control+y');
      await expect.poll(() => look(opened)).toEqual(state);
    }
  });
});

describe('what is typed in a cell', () => {
  it.each(['Publish', 'Save as a draft'])('is saved by %s, pressed with the cursor in it', async (button) => {
    const opened = await open();
    await goTo(opened, 'cell');
    await opened.page.keyboard.type('Kestrel');
    await press(opened.page, button);
    const readSaved = () => opened.server.posts.get('storm')?.body;
    await expect.poll(readSaved).toBe(BODY.replace('| Monday | The lake |', '| Monday | The lakeKestrel |'));
  });

  it('is in the copy that the browser has', async () => {
    const opened = await open();
    await goTo(opened, 'cell');
    await opened.page.keyboard.type('Kestrel');
    await waitForCopy(opened.page, 'The lakeKestrel');
  });
});
