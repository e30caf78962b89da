import type { Page } from 'playwright-core';

/** More than any page has; who tabs on and on is caught in a trap. */
export const MOST_CONTROLS = 600;

export interface Stop {
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
  // Which section somebody reads changes while one goes along.
  const control = element.outerHTML.replace(/ aria-current="true"/, '').slice(0, 120);
  if (!isBegun) element.setAttribute('data-round-began', '');
  // A box that stands for one that is not drawn: its label.
  const isUndrawn = getComputedStyle(element).opacity === '0';
  const shown = (isUndrawn ? element.closest('label') : undefined) ?? element;
  let [seen, asked] = [0, 0];
  for (const { left, right, top: begin, bottom: end } of shown.getClientRects()) {
    // What is higher than the room that the bars leave in the window is looked at where it is in it.
    const { scrollPaddingBlockEnd } = getComputedStyle(document.documentElement);
    const isTall = end - begin > innerHeight - (Number.parseFloat(scrollPaddingBlockEnd) || 0);
    const [top, bottom] = isTall ? [Math.max(begin, 0), Math.min(end, innerHeight)] : [begin, end];
    for (const x of [0.1, 0.5, 0.9])
      for (const y of [0.1, 0.5, 0.9]) {
        asked += 1;
        const at = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
        if (at && (shown.contains(at) || at.contains(shown))) seen += 1;
      }
  }
  return { control, isFirst, seen, asked };
}

/**
 * Tabs on until the control that came first comes again. Whether the browser takes the focus in
 * between varies from round to round, so that says nothing of a round's end.
 */
export async function goRound(page: Page, way: string): Promise<Stop[]> {
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

/**
 * The rounds of each way. A browser now and then walks one twice: where they are not of one length, all are walked once
 * more, and what they are then is what counts.
 */
export async function goRounds(
  ways: readonly string[],
  go: (way: string) => Promise<Stop[]>,
): Promise<{ way: string; stops: Stop[] }[]> {
  const goAll = async () => {
    const rounds: { way: string; stops: Stop[] }[] = [];
    for (const way of ways) rounds.push({ way, stops: await go(way) });
    return rounds;
  };
  const rounds = await goAll();
  return new Set(rounds.map(({ stops }) => stops.length)).size > 1 ? goAll() : rounds;
}
