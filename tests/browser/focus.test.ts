import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { KINDS, useEveryKind } from './every-kind.ts';

/** More than any page has; who tabs on and on is caught in a trap. */
const MOST_CONTROLS = 600;

const site = useEveryKind();

interface Stop {
  control: string;
  /** Whether it is the one that the round began with. */
  isFirst: boolean;
  /** How many of the points that were asked show it, and how many of them there were. */
  seen: number;
  asked: number;
}

/**
 * In the page: what has the focus, and how much of it nothing else lies over (WCAG 2.4.11).
 * Undefined where the browser itself has it, between the last control and the first.
 */
function lookAtFocus({ isBegun }: { isBegun: boolean }): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const isFirst = element.hasAttribute('data-round-began');
  element.removeAttribute('data-round-began');
  const control = element.outerHTML.slice(0, 120);
  if (!isBegun) element.setAttribute('data-round-began', '');
  // A box that stands for one that is not drawn: its label.
  const isUndrawn = getComputedStyle(element).opacity === '0';
  const shown = (isUndrawn ? element.closest('label') : undefined) ?? element;
  let [seen, asked] = [0, 0];
  for (const box of shown.getClientRects())
    for (const x of [0.1, 0.5, 0.9])
      for (const y of [0.1, 0.5, 0.9]) {
        asked += 1;
        const at = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
        if (at && (shown.contains(at) || at.contains(shown))) seen += 1;
      }
  return { control, isFirst, seen, asked };
}

/**
 * Tabs on until the control that came first comes again. Whether the browser takes the focus in
 * between varies from round to round, so that says nothing of a round's end.
 */
async function goRound(page: Page, way: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  if (way === 'backwards') await page.keyboard.down('Shift');
  for (let presses = 0; presses < MOST_CONTROLS; presses += 1) {
    // Held down, as who goes far does; it is half as many messages to the browser.
    await page.keyboard.down('Tab');
    const stop = await page.evaluate(lookAtFocus, { isBegun: stops.length > 0 });
    if (stop?.isFirst) break;
    if (stop) stops.push(stop);
  }
  for (const key of ['Tab', 'Shift']) await page.keyboard.up(key);
  return stops;
}

describe.each([
  { name: 'a phone', viewport: { width: 390, height: 664 }, ways: ['forwards', 'backwards'] },
  { name: 'a window at 400 %', viewport: { width: 320, height: 256 }, ways: ['forwards'] },
])('by the keyboard on $name', ({ viewport, ways }) => {
  it('every control of every kind of page is reached, and seen when it has the focus', async () => {
    const context = await site.open({ viewport });
    const page = await context.newPage();
    const found: unknown[] = [];
    let controls = 0;
    for (const path of KINDS) {
      await page.goto(site.url() + path);
      const rounds: string[][] = [];
      for (const way of ways) {
        const stops = await goRound(page, way);
        rounds.push(stops.map(({ control }) => control));
        const first = stops[0]?.control ?? '';
        if (way === 'forwards' && !first.includes('href="#content"')) found.push({ path, first });
        const covered = stops.filter(({ seen }) => seen === 0).map(({ control }) => control);
        if (covered.length > 0) found.push({ path, way, covered });
      }
      controls += rounds[0]?.length ?? 0;
      // A trap is a round that does not close, or that is shorter the other way about.
      const [there = [], back = there] = rounds;
      const oneWayOnly = [...new Set(there).symmetricDifference(new Set(back))];
      const lengths = rounds.map(({ length }) => length);
      const isWhole = lengths.every((length) => length > 2 && length < MOST_CONTROLS - 2);
      if (there.length !== back.length || oneWayOnly.length > 0 || !isWhole)
        found.push({ path, lengths, oneWayOnly });
    }
    expect(found).toEqual([]);
    expect(controls).toBeGreaterThan(600);
    await context.close();
  });
});

describe('the first control of a page', () => {
  it.each(['/', '/moderate/', '/moderate/sign-in/'])('leads past the menu: %s', async (path) => {
    const context = await site.open();
    const page = await context.newPage();
    await page.goto(site.url() + path);
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'Skip to the text' });
    expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await context.close();
  });
});
