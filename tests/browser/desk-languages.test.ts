import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { wordsOf } from '../../src/words/words.ts';
import { isRecord } from '../../src/lib/type-guards.ts';
import { runAxe } from './axe.ts';
import { DESK_PAGES, openDeskPage, type DeskPage } from './desk-pages.ts';
import { DIALOGS, findBadButtons, IN_DIALOG, NARROW } from './dialog-buttons.ts';
import { useDeskSite } from './desk-site.ts';
import { lookAt } from './lost-text.ts';
import { MINUTE } from './writing-site.ts';

// The coach's pages where her site is in another language: nothing is too long for its place, and nothing is English.

/** Where the pages are drawn to be looked at, where somebody wants to. */
const SHOTS = process.env['SHOTS'];

const site = useDeskSite();

/** Those that come into their state by no button that is called something in English. */
const PAGES = DESK_PAGES.filter(({ open, within }) => !within && !open);

const SCREEN = { width: 390, height: 844 };

/** What the site itself says, in words that the desk has as well: a page's name and a person's. */
const OF_THE_SITE = ['About', 'The coach'];

/** Shorter words may be a name, or the same by chance. */
const SHORTEST = 4;

function listTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return isRecord(words) || Array.isArray(words) ? Object.values(words).flatMap(listTexts) : [];
}

async function speak(language: string): Promise<void> {
  await site.push((content) => {
    const file = path.join(content, 'site.yaml');
    const settings = fs.readFileSync(file, 'utf8').replace(/^language: .*\n/m, '');
    fs.writeFileSync(file, `${settings}language: ${language}\n`);
  });
  await site.stop();
  await site.start();
}

it.each(['de', 'fr'])(
  'are whole and in its language: %s',
  async (language) => {
    await speak(language);
    const own = new Set([...listTexts(wordsOf(language)), ...OF_THE_SITE]);
    const english = new Set(
      listTexts(wordsOf('en-GB')).filter((text) => text.length >= SHORTEST && !own.has(text)),
    );
    expect(english.size).toBeGreaterThan(500);
    const page = await site.signIn({ locale: language });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const found: unknown[] = [];
    const look = async (tab: Page, pages: readonly DeskPage[]) => {
      for (const shown of pages) {
        await openDeskPage(tab, shown, site);
        const { overflow, lost } = await lookAt(tab, { ...SCREEN, css: '' });
        if (overflow > 0 || lost.length > 0) found.push([shown.name, overflow, ...lost]);
        if (SHOTS !== undefined) {
          const name = `${language}-${shown.name.replaceAll(/\W+/g, '-')}.png`;
          await tab.screenshot({ path: path.join(SHOTS, name), fullPage: true });
        }
        const { violations } = await runAxe(tab);
        if (violations.length > 0)
          found.push([shown.name, ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)]);
        const said = await tab.locator('body').innerText();
        const named = await tab.evaluate(() =>
          Array.from(document.querySelectorAll('[aria-label], [title], [placeholder]'), (each) =>
            ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
          ).flat(),
        );
        const lines = new Set([...said.split('\n'), ...named].map((line) => line.trim()));
        const foreign = [...lines].filter((line) => english.has(line));
        if (foreign.length > 0) found.push([shown.name, ...foreign]);
      }
    };
    // Beside each other: most of the time is waiting until a page is quiet.
    const tabs = [page, await page.context().newPage()];
    await Promise.all(
      tabs.map((tab, at) =>
        look(
          tab,
          PAGES.filter((_, index) => index % tabs.length === at),
        ),
      ),
    );
    expect(found).toEqual([]);
    await page.context().close();
  },
  10 * MINUTE,
);

it.each(['en-GB', 'de', 'fr', 'es', 'sv'])(
  'their dialogs have buttons that a phone shows whole: %s',
  async (language) => {
    await speak(language);
    const page = await site.signIn({ locale: language, viewport: SCREEN, hasTouch: true, isMobile: true });
    page.setDefaultTimeout(MINUTE / 2);
    const found: unknown[] = [];
    for (const { name, open, buttons = IN_DIALOG } of DIALOGS) {
      await open(page, site.url(), wordsOf(language));
      await page.locator(buttons).first().waitFor();
      for (const narrow of NARROW) {
        await page.setViewportSize({ ...SCREEN, width: narrow.width });
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = size;
        }, narrow.fontSize);
        const isOfOneLine = language === 'en-GB' && narrow.fontSize === '100%';
        const bad = await page.evaluate(findBadButtons, { buttons, isOfOneLine });
        if (bad.length > 0) found.push([name, narrow, bad]);
        if (SHOTS !== undefined) {
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            const file = `dialog-${language}-${name}-${narrow.width}-${narrow.fontSize}-${colorScheme}.png`;
            await page.screenshot({ path: path.join(SHOTS, file.replaceAll(/[ %]/g, '-')) });
          }
        }
      }
      await page.setViewportSize(SCREEN);
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
  5 * MINUTE,
);
