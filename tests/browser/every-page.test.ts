import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSilencer } from '../clients/silenced.ts';
import { fileToPath, readPages } from '../site/built-site.ts';
import { runAxe } from './axe.ts';
import { KINDS_FOR_ALL } from './every-kind.ts';
import { runIbm } from './ibm.ts';
import { useSiteInBrowser } from './open-site.ts';

const PAGES = readPages().map(({ file }) => fileToPath(file));
/** All of axe's rules once at each width, and in the other theme again those that depend on colours. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];
const LOOKS = [
  { colorScheme: 'light', width: 1280, rules: undefined },
  { colorScheme: 'dark', width: 1280, rules: BY_COLOUR },
  { colorScheme: 'light', width: 320, rules: BY_COLOUR },
  { colorScheme: 'dark', width: 320, rules: undefined },
] as const;

/** What axe cannot decide is in the table of what is not asked of pages, each looked at by hand; all else fails. */
const silencer = openSilencer('axe');

const opened = useSiteInBrowser();

const open = (path: string, options: BrowserContextOptions = {}) =>
  opened.open(path, { reducedMotion: 'reduce', ...options });

/** Why axe cannot decide: what a check calls its message, or the check itself. */
function reasonOf({ id, data }: { id: string; data: unknown }): string {
  return typeof data === 'object' && data !== null && 'messageKey' in data ? String(data.messageKey) : id;
}

describe('every page, light and dark, 320 and 1,280 px wide', () => {
  it('has nothing that axe objects to, breaks no policy, and does not scroll sideways', async () => {
    expect(PAGES.length).toBeGreaterThan(20);
    const found: unknown[] = [];
    const { page, context, faults: all } = await open('/');
    for (const path of PAGES) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1280, height: 800 });
      all.length = 0;
      await page.goto(opened.url() + path);
      for (const { colorScheme, width, rules } of LOOKS) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        const { violations, incomplete } = await runAxe(page, { rules });
        const undecided = silencer.filter(
          incomplete.flatMap(({ id, nodes }) =>
            nodes.flatMap(({ any }) =>
              any.map((check) => ({ rule: id, text: `${path}: ${reasonOf(check)}` })),
            ),
          ),
        );
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        const broken = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
        if (broken.length > 0 || undecided.length > 0 || overflow > 0)
          found.push({ path, colorScheme, width, broken, undecided, overflow });
      }
      // The answer 404 is what /nowhere/ and the page of that name are for.
      const faults = all.filter((fault) => !fault.includes('404'));
      if (faults.length > 0) found.push({ path, faults });
    }
    await context.close();
    expect(found).toEqual([]);
  }, 480_000);
});

describe.each(KINDS_FOR_ALL)('%s', (path) => {
  it('has no violation that IBM’s checker is sure of', async () => {
    const { page, context } = await open(path, { bypassCSP: true });
    const results = await runIbm(page);
    expect(results.length).toBeGreaterThan(20);
    expect(
      results.filter(({ value: [level, verdict] }) => level === 'VIOLATION' && verdict === 'FAIL'),
    ).toEqual([]);
    await context.close();
  });

  it('works with script off', async () => {
    const { page, context } = await open(path, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(50);
    expect(await page.getByText(/undefined|\[object/).count()).toBe(0);
    if (path === '/search/') {
      expect(await page.getByRole('main').innerText()).toContain('JavaScript, which is off in your browser');
      expect(await page.getByRole('link', { name: 'all articles' }).isVisible()).toBe(true);
    }
    await context.close();
  });

  it('can be read in forced colours: what has the focus shows it, and buttons have an edge or a sign', async () => {
    const { page, context } = await open(path, { forcedColors: 'active' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body));
    expect(outline.outlineStyle).not.toBe('none');
    const bare = await page.evaluate(() =>
      Array.from(document.querySelectorAll('button, .button'))
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(each);
          const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
          const hasSign = getComputedStyle(each, '::before').content !== 'none';
          return !hasEdge && !hasSign && textDecorationLine === 'none';
        })
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(bare).toEqual([]);
    await context.close();
  });
});

describe('an article whose connection broke after the first answer', () => {
  it('reads well: its looks came along with it', async () => {
    const context = await opened.browser().newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const path = '/posts/codependency-vs-interdependence/';
    await context.route('**', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    await page.goto(opened.url() + path);
    const looks = await page.evaluate(() => {
      const { fontSize } = getComputedStyle(document.querySelector('.prose p') ?? document.body);
      return { fontSize, backgroundColor: getComputedStyle(document.documentElement).backgroundColor };
    });
    expect(Number.parseFloat(looks.fontSize)).toBeGreaterThanOrEqual(16);
    expect(looks.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect(await page.getByRole('heading', { name: 'Low self-esteem' }).isVisible()).toBe(true);
    expect(await page.getByText('No ratings yet').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await context.close();
  });
});
