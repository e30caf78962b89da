import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { FROM_CHAT, FROM_GOOGLE, FROM_NOTES, FROM_WORD } from '../pasted-html.ts';
import { addStandingCalls, MINUTE, PHONE, useWritingSite } from './writing-site.ts';

// What is pasted from other programs into the form, and what readers see of it in the end.

const { browser, url, signIn } = useWritingSite({
  prepare: (content) => {
    addStandingCalls(content);
  },
});

interface Pasted {
  program: string;
  html: string;
  /** Headings as "h2 Before you go". */
  headings: string[];
  /** Entries of lists by what is around them: "ul Shoes". */
  entries: string[];
  cells: string[];
  links: string[];
}

const PASTED: readonly Pasted[] = [
  {
    program: 'Word',
    html: FROM_WORD,
    headings: ['h2 A walk each evening', 'h2 Before you go', 'h3 On the way'],
    entries: ['ul Shoes', 'ul ul dry ones', 'ul A coat', 'ol Ask one question.', 'ol Wait.'],
    cells: ['Day', 'Way', 'Monday', 'The lake'],
    links: ['https://example.org/walks'],
  },
  {
    program: 'Google’s documents',
    html: FROM_GOOGLE,
    headings: ['h2 After a quarrel', 'h3 In short'],
    entries: ['ul Say what you saw', 'ul ul and heard', 'ul Blame'],
    cells: ['Then', 'Now', 'silence', 'a word'],
    links: ['https://example.org/calm?a=1'],
  },
  {
    program: 'Apple’s Notes',
    html: FROM_NOTES,
    headings: ['h2 Sunday'],
    entries: ['ul bread', 'ul tea'],
    cells: [],
    links: [],
  },
  {
    program: 'a chat',
    html: FROM_CHAT,
    headings: ['h2 1. Listen', 'h2 2. Wait'],
    entries: ['ol Sit down.', 'ol Put the phone away (source).', 'ul a minute', 'ul ul or two'],
    cells: [],
    links: ['https://example.org/phones'],
  },
];

/** What a press of the keys does in a browser. */
function paste(into: Locator, html: string): Promise<boolean> {
  return into.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', words);
    clipboardData.setData('text/plain', 'plain');
    return element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

it.each(PASTED)(
  'what comes from $program is read on the site as it was written',
  async ({ program, html, ...wanted }) => {
    const page = await signIn({ viewport: PHONE, hasTouch: true, isMobile: true });
    page.setDefaultTimeout(MINUTE);
    await page.goto(`${url()}/write/posts/new/?kind=article`);
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(`What I keep in ${program}`);
    const text = page.locator('.body-visual [contenteditable="true"]').first();
    await text.tap();
    await page.keyboard.insertText(
      'A first line of my own, which is long enough to be told to readers in search results.',
    );
    await page.keyboard.press('Enter');
    expect(await paste(text, html)).toBe(false);
    await expect.poll(() => text.innerText()).not.toMatch(/results\.\s*$/);
    await page.getByRole('checkbox', { name: 'Closeness' }).check();
    await page.getByRole('button', { name: 'Publish', exact: true }).tap();
    const see = page.locator('.write-says').getByRole('link', { name: 'See it' });
    const dialog = page.getByRole('dialog');
    await see.or(dialog).first().waitFor();
    if (await dialog.isVisible()) {
      const cards = dialog.locator('.finding');
      for (const card of await cards.all()) await card.getByRole('button', { name: 'It may stay' }).tap();
      await dialog.getByRole('button', { name: 'Save with these' }).tap();
      await see.waitFor();
    }
    const address = (await see.getAttribute('href')) ?? '';
    await page.context().close();
    const context = await browser().newContext({ viewport: PHONE });
    const reader = await context.newPage();
    await expect
      .poll(async () => (await reader.goto(url() + address))?.status(), { timeout: MINUTE })
      .toBe(200);
    expect(await readProse(reader)).toEqual(wanted);
    expect(await reader.locator('.prose').innerHTML()).not.toMatch(
      /google|<span style|mso-|Apple-|data-start|utm_/i,
    );
    await context.close();
  },
  3 * MINUTE,
);

function readProse(page: Page): Promise<Omit<Pasted, 'program' | 'html'>> {
  return page.evaluate(() => {
    const prose = document.querySelector('.prose');
    // The invitations of the site, below what was written.
    const invitations = Array.from(prose?.querySelectorAll('h2') ?? []).at(-1);
    for (const each of [invitations?.nextElementSibling, invitations]) each?.remove();
    const all = (selector: string) => Array.from(prose?.querySelectorAll<HTMLElement>(selector) ?? []);
    const own = (entry: HTMLElement) =>
      Array.from(entry.childNodes)
        .filter((node) => !(node instanceof HTMLElement && /^[OU]L$/.test(node.tagName)))
        .map((node) => node.textContent ?? '')
        .join('')
        .trim();
    const around = (entry: HTMLElement) => {
      const names: string[] = [];
      for (let at = entry.parentElement; at && at !== prose; at = at.parentElement)
        if (/^[OU]L$/.test(at.tagName)) names.unshift(at.localName);
      return names.join(' ');
    };
    return {
      headings: all('h1, h2, h3, h4').map((each) => `${each.localName} ${each.innerText.trim()}`),
      entries: all('li').map((each) => `${around(each)} ${own(each)}`),
      cells: all('th, td').map((each) => each.innerText.trim()),
      links: all('a[href^="http"]').map((each) => each.getAttribute('href') ?? ''),
    };
  });
}
