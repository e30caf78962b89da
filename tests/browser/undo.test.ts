import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findVisual, useWriting } from './use-writing.ts';

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
  page: Page;
  source: Locator;
  text: Locator;
}

async function open(): Promise<Opened> {
  const { page } = await writing.open({ title: 'After the storm', body: BODY });
  const text = await findVisual(page);
  await text.getByRole('cell', { name: 'The lake' }).waitFor();
  return { page, text, source: page.locator('textarea[name="$body"]') };
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

/** What is stored; a cell hands on what is in it when it is left. */
async function expectStored(opened: Opened, place: Place, words: string | RegExp): Promise<void> {
  if (place === 'cell') await goTo(opened, 'paragraph');
  await expect.poll(() => opened.source.inputValue()).toMatch(words);
  if (place === 'cell') await goTo(opened, place);
}

describe('what was changed in a text as it will look', () => {
  it.each(ALL)(
    'in a %s, %s, goes by one press and comes back by one, again and again',
    async (place, how) => {
      const opened = await open();
      const { page, source, text } = opened;
      const before = await source.inputValue();
      await change(opened, { place, how, words: 'Kestrel' });
      await expectStored(opened, place, 'Kestrel');
      const after = await source.inputValue();
      for (const redo of REDO) {
        await page.keyboard.press('Control+z');
        await expect.poll(() => text.innerText()).not.toContain('Kestrel');
        if (place !== 'cell') await expect.poll(() => source.inputValue()).toBe(before);
        // Somebody looks at it first; what was gone can be brought back however late.
        await page.waitForTimeout(PAUSE_MILLISECONDS);
        await page.keyboard.press(redo);
        await expect.poll(() => text.innerText()).toContain('Kestrel');
        if (place !== 'cell') await expect.poll(() => source.inputValue()).toBe(after);
        await page.waitForTimeout(PAUSE_MILLISECONDS);
      }
      // The hand has not moved: what is typed next stands where the change was.
      await page.keyboard.type('Wren');
      await expectStored(opened, place, /Kestrel(?:\*\*)?Wren/);
    },
  );

  it('in a cell is not stored once it is taken back', async () => {
    const opened = await open();
    const before = await opened.source.inputValue();
    await change(opened, { place: 'cell', how: 'typed', words: 'Kestrel' });
    await opened.page.keyboard.press('Control+z');
    await expect.poll(() => opened.text.innerText()).not.toContain('Kestrel');
    await goTo(opened, 'paragraph');
    await opened.page.keyboard.type('Wren');
    await expect.poll(() => opened.source.inputValue()).toContain('Wren');
    expect((await opened.source.inputValue()).replace('Wren', '')).toBe(before);
  });
});
