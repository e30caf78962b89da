import { describe, expect, it } from 'vitest';
import { useSiteInBrowser } from './open-site.ts';

const ARTICLE = '/posts/codependency-vs-interdependence/';
const TEMPLATES = ['/', ARTICLE, '/posts/boundaries-that-bring-you-closer/', '/about/', '/nowhere/'];
/** Success criterion 2.5.8 of WCAG 2.2, in CSS pixels. */
const LEAST_TARGET = 24;

const opened = useSiteInBrowser();

function open(path: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
  const viewport = { width, height: 800 };
  return opened.open(path, { viewport, colorScheme, reducedMotion: 'reduce' });
}

describe.each(TEMPLATES)('%s', (path) => {
  it('has targets of 24 px or more, those within a sentence aside', async () => {
    const { page, context } = await open(path, 390);
    const small = await page.evaluate((least) => {
      const isInSentence = (element: Element) =>
        Array.from(element.parentElement?.childNodes ?? []).some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 3,
        );
      return Array.from(document.querySelectorAll('a, button, summary, label'))
        .filter(
          (element) =>
            element.checkVisibility() &&
            !element.matches('.skip, [aria-hidden=true] *') &&
            !isInSentence(element),
        )
        .map((element) => ({ text: element.outerHTML.slice(0, 90), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width < least || box.height < least)
        .map(({ text }) => text);
    }, LEAST_TARGET);
    expect(small).toEqual([]);
    await context.close();
  });

  it('shows the focus, wherever it goes, and hides it under nothing', async () => {
    const { page, context } = await open(path, 1280);
    const faults: string[] = [];
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return 'end';
        // A link that runs over two lines has two boxes; the first shows where it begins.
        const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
        const top = document.elementFromPoint(box.x + Math.min(box.width / 2, 8), box.y + box.height / 2);
        const isSeen = top !== null && (element.contains(top) || top.contains(element));
        const outlined = [getComputedStyle(element), getComputedStyle(element, '::after')];
        const label = element.closest('label');
        if (label) outlined.push(getComputedStyle(label));
        const isOutlined = outlined.some(
          (style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
        );
        return isSeen && isOutlined ? '' : element.outerHTML.slice(0, 100);
      });
      if (fault === 'end') break;
      if (fault) faults.push(fault);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe('the article', () => {
  it('has lines of 60 to 75 characters where there is room for them', async () => {
    const { page, context } = await open(ARTICLE, 1280);
    const mean = await page.evaluate(() => {
      const lengths: number[] = [];
      for (const paragraph of document.querySelectorAll('.part > p:not([class])')) {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = new Set(Array.from(range.getClientRects(), ({ bottom }) => Math.round(bottom / 8)))
          .size;
        if (lines > 2) lengths.push(paragraph.textContent.length / (lines - 0.5));
      }
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    });
    expect(mean).toBeGreaterThanOrEqual(60);
    expect(mean).toBeLessThanOrEqual(75);
    await context.close();
  });

  it('does not move when its face arrives late', async () => {
    const context = await opened.browser().newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(opened.url() + ARTICLE, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => {
      Reflect.set(window, 'shift', 0);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Reflect.set(
            window,
            'shift',
            Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    release();
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    // A good score is below 0.1 (web.dev/articles/cls); a tenth of that cannot be seen.
    expect(await page.evaluate(() => Number(Reflect.get(window, 'shift')))).toBeLessThan(0.01);
    await context.close();
  });

  it('shows the differences as a table where there is room and as cards where there is none', async () => {
    const wide = await open(ARTICLE, 1280);
    const narrow = await open(ARTICLE, 390);
    const displayOf = async ({ page }: typeof wide) =>
      page
        .locator('.difference')
        .first()
        .evaluate((row) => getComputedStyle(row).display);
    expect(await displayOf(wide)).toBe('table-row');
    expect(await displayOf(narrow)).toBe('block');
    await wide.context.close();
    await narrow.context.close();
  });

  it('prints the words and none of the buttons', async () => {
    const { page, context } = await open(ARTICLE, 1280, 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(
      await page.locator('discussion-thread, share-link, .contents').filter({ visible: true }).count(),
    ).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    await context.close();
  });
});
