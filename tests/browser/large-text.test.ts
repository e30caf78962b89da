import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileToPath, readPages } from '../site/built-site.ts';
import { launchBrowser } from './browser.ts';
import { isTooFaint, readContrasts } from './contrast.ts';
import { KINDS, useEveryKind } from './every-kind.ts';

/** As WCAG 2.2, 1.4.12 has it. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const TWICE = ':root { font-size: 200% !important; }';

/** What `dir="rtl"` does to the layout. */
const LEFTWARDS = ':root { direction: rtl !important; }';

const NEEDS = [
  { name: 'text twice as large on a phone', width: 390, height: 844, css: TWICE },
  { name: 'text set apart on a phone', width: 390, height: 844, css: SPACING },
  { name: 'text set apart on a desk', width: 1280, height: 800, css: SPACING },
  { name: 'a window at 400 %', width: 320, height: 256, css: '' },
  { name: 'a language from right to left on a phone', width: 390, height: 844, css: LEFTWARDS },
  { name: 'a language from right to left on a desk', width: 1280, height: 800, css: LEFTWARDS },
];

const BUILT = readPages().map(({ file }) => fileToPath(file));
const site = useEveryKind();

/** In the page: whether it scrolls sideways, and what text is cut off or lies beside the window. */
function findLost(): { overflow: number; lost: string[] } {
  const root = document.documentElement;
  const isForEars = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath === 'inset(50%)' ||
      element.matches('.skip') ||
      isForEars(element.parentElement));
  /** What can be scrolled to is not lost. */
  const canScroll = (element: Element | null): boolean =>
    element !== null &&
    element !== root &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || canScroll(element.parentElement));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lost: string[] = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent?.trim() || !element?.checkVisibility() || isForEars(element))
      continue;
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || canScroll(element)) continue;
    let isCut = box.right > root.clientWidth + 1 || box.left < -1;
    for (let around: Element | null = element; around && !isCut; around = around.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(around);
      const edge = around.getBoundingClientRect();
      // Half a line may lie in the leading.
      if (/hidden|clip/.test(overflowY))
        isCut ||= box.bottom > edge.bottom + box.height / 2 || box.top < edge.top - box.height / 2;
      if (/hidden|clip/.test(overflowX)) isCut ||= box.right > edge.right + 1 || box.left < edge.left - 1;
    }
    if (isCut)
      lost.push(`${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 60)}`);
  }
  return { overflow: root.scrollWidth - root.clientWidth, lost };
}

async function lookAt(page: Page, { width, height, css }: Omit<(typeof NEEDS)[number], 'name'>) {
  await page.setViewportSize({ width, height });
  await page.evaluate((rules) => {
    const style = document.querySelector('style[data-need]') ?? document.createElement('style');
    style.setAttribute('data-need', '');
    style.textContent = rules;
    document.head.append(style);
  }, css);
  return page.evaluate(findLost);
}

describe('a reader who needs text larger or set apart', () => {
  it.each([390, 1280])('has set that in the browser, and finds all of it at %i px', async (width) => {
    const browser = await launchBrowser(['--blink-settings=defaultFontSize=32']);
    const page = await browser.newPage({ storageState: site.state(), bypassCSP: true });
    const found: unknown[] = [];
    for (const path of new Set([...KINDS, ...BUILT])) {
      await page.goto(site.url() + path, { waitUntil: 'domcontentloaded' });
      const { overflow, lost } = await lookAt(page, { width, height: 844, css: '' });
      if (overflow > 0 || lost.length > 0) found.push({ path, overflow, lost });
    }
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect([size, found]).toEqual(['32px', []]);
    await browser.close();
  });

  it('finds all of it on every kind of page, and scrolls one way alone', async () => {
    const context = await site.open({ bypassCSP: true });
    const page = await context.newPage();
    const found: unknown[] = [];
    for (const path of KINDS) {
      await page.goto(site.url() + path, { waitUntil: 'domcontentloaded' });
      for (const need of NEEDS) {
        const { overflow, lost } = await lookAt(page, need);
        if (overflow > 0 || lost.length > 0) found.push({ path, need: need.name, overflow, lost });
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });
});

describe('a reader whose system has colours of its own', () => {
  it('can tell every piece of text from its ground, and every button by its edge', async () => {
    const context = await site.open({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const found: unknown[] = [];
    for (const path of KINDS) {
      await page.goto(site.url() + path, { waitUntil: 'domcontentloaded' });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ forcedColors: 'active', colorScheme });
        const faint = (await readContrasts(page)).filter(isTooFaint);
        const bare = await page.evaluate(() =>
          Array.from(document.querySelectorAll('button, .button'))
            .filter((each) => each.checkVisibility())
            .filter((each) => {
              const { borderTopStyle, borderTopWidth } = getComputedStyle(each);
              const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
              return !hasEdge && getComputedStyle(each, '::before').content === 'none';
            })
            .map((each) => each.outerHTML.slice(0, 120)),
        );
        if (faint.length > 0 || bare.length > 0) found.push({ path, colorScheme, faint, bare });
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });
});
