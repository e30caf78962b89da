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
 * How many presses the browser is told of at once: each message that is waited for costs more than what it asks for. An
 * editor, its tools and a frame hand the focus on a moment after the press, so that with two dozen in 30 ms, as nobody
 * presses them, it is taken back from where the later ones had brought it: there, and just after, it is one at a time.
 */
const AT_ONCE = 24;
const ONE_BY_ONE = '[contenteditable="true"], iframe, [role="toolbar"]';

/** What the page knows of a round: it looks before each press, when what the last one did is over. */
interface Walk {
  stops: Stop[];
  isOver: boolean;
}

/**
 * In the page: notes at each press of Tab what has had the focus until then, and how much of it nothing else lies over
 * (WCAG 2.4.11), until the control that came first comes again. What is pressed after that does nothing. Where the browser
 * itself has the focus, between the last control and the first, there is nothing to note.
 */
function beginRound(): void {
  const walk: Walk = { stops: [], isOver: false };
  const mark = 'data-round-began';
  for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
  let hasBegun = false;
  let last: Element | null = null;
  const look = (): Stop | undefined => {
    const element = document.activeElement;
    // A day and an hour are several stops in one control.
    const isSame = element === last;
    last = element;
    if (isSame || !element || element === document.body) return undefined;
    const isFirst = element.hasAttribute(mark);
    element.removeAttribute(mark);
    // Which section somebody reads changes while one goes along.
    const control = element.outerHTML.replace(/ aria-current="true"/, '').slice(0, 120);
    if (walk.stops.length === 0) element.setAttribute(mark, '');
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
  };
  const onPress = (press: KeyboardEvent) => {
    if (press.key !== 'Tab') return;
    if (hasBegun && !walk.isOver) {
      const stop = look();
      walk.isOver = stop?.isFirst === true;
      if (stop && !walk.isOver) walk.stops.push(stop);
    }
    hasBegun = true;
    if (!walk.isOver) return;
    press.preventDefault();
    press.stopImmediatePropagation();
  };
  addEventListener('keydown', onPress, { capture: true });
  Object.assign(globalThis, {
    walk,
    endRound: () => {
      removeEventListener('keydown', onPress, { capture: true });
      return walk.stops;
    },
  });
}

/**
 * In the page: whether the round is over, and how many presses bring the focus no further than to just before what hands
 * it on. Of what may be no stop, such as all but one of a group of radio buttons, none is counted: there are no fewer.
 */
function lookAhead({ slow, step, most }: { slow: string; step: 1 | -1; most: number }) {
  const { isOver } = (globalThis as unknown as { walk: Walk }).walk;
  const around = document.querySelector('dialog:modal') ?? document;
  const stops = Array.from(
    around.querySelectorAll<HTMLElement>(
      `:is(button, textarea, input:not([type="radio"])):enabled, a[href], summary, ${slow}`,
    ),
  ).filter(
    (each) =>
      (each.tabIndex >= 0 || each.closest(slow)) &&
      !each.closest('[inert]') &&
      each.checkVisibility({ visibilityProperty: true }),
  );
  const isSlow = (at: number) => stops.at(at % stops.length)?.closest(slow) !== null;
  const slowAt = stops.flatMap((_, at) => (isSlow(at) ? [at] : []));
  if (slowAt.length === 0) return { isOver, free: most };
  const at = stops.findIndex((each) => each === document.activeElement);
  // Just after one, or nobody can say where.
  if (at === -1 || [0, 1, 2].some((before) => isSlow(at - before * step))) return { isOver, free: 1 };
  let ahead = 1;
  while (ahead < most && !isSlow(at + (ahead + 1) * step)) ahead += 1;
  return { isOver, free: ahead };
}

/**
 * Tabs on until the control that came first comes again. Whether the browser takes the focus in
 * between varies from round to round, so that says nothing of a round's end.
 */
export async function goRound(page: Page, way: string): Promise<Stop[]> {
  await page.evaluate(beginRound);
  if (way === 'backwards') await page.keyboard.down('Shift');
  await page.keyboard.down('Tab');
  // From the first control backwards the browser itself may take the focus, and gives it back when it comes to it: what
  // was pressed meanwhile would be walked twice.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
  const step = way === 'backwards' ? -1 : 1;
  const given = { slow: ONE_BY_ONE, step, most: AT_ONCE } as const;
  let { isOver, free } = await page.evaluate(lookAhead, given);
  for (let presses = 1; presses <= MOST_CONTROLS && !isOver; presses += free) {
    // Held down, as who goes far does; it is half as many messages to the browser.
    await Promise.all(Array.from({ length: free }, () => page.keyboard.down('Tab')));
    ({ isOver, free } = await page.evaluate(lookAhead, given));
  }
  for (const key of ['Tab', 'Shift']) await page.keyboard.up(key);
  return page.evaluate(() => (globalThis as unknown as { endRound: () => Stop[] }).endRound());
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
