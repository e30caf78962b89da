import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserContext, Page } from 'playwright-core';
import { openSilencer } from '../clients/silenced.ts';
import { runAxe } from './axe.ts';
import { isTooFaint, readContrasts } from './contrast.ts';
import { DESK_PAGES, openDeskPage, type DeskPage } from './desk-pages.ts';
import { useDeskSite } from './desk-site.ts';
import { goRound, goRounds, MOST_CONTROLS } from './focus-round.ts';
import { runIbm } from './ibm.ts';
import { findBare, lookAt, NEEDS } from './lost-text.ts';
import { findSmallTargets } from './small-targets.ts';
import { MINUTE, PHONE } from './writing-site.ts';

/** Where the pages are drawn to be looked at, where somebody wants to. */
const SHOTS = process.env['SHOTS'];
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

const everywhere = openSilencer('ibm');
const atDesk = openSilencer('ibm at the desk');
const site = useDeskSite();

/** She signs in once; each page has a browser of its own that knows her. */
let storageState: Awaited<ReturnType<BrowserContext['storageState']>>;
beforeAll(async () => {
  const page = await site.signIn();
  storageState = await page.context().storageState();
  await page.context().close();
});
afterAll(() => {
  expect(atDesk.listUnused()).toEqual([]);
});

it.each(DESK_PAGES)(
  '$name: nothing is objected to, lost, too small for a finger, or out of the keyboard’s reach',
  async (shown) => {
    const context = await site.browser().newContext({
      storageState,
      viewport: PHONE,
      hasTouch: true,
      reducedMotion: 'reduce',
      bypassCSP: true,
    });
    const page = await context.newPage();
    await openDeskPage(page, shown, site);
    const found: unknown[] = [];
    const add = (what: string, some: readonly unknown[]) => {
      if (some.length > 0) found.push([what, some]);
    };
    for (const width of [PHONE.width, 1280])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ ...PHONE, width });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const rules = colorScheme === 'light' ? undefined : BY_COLOUR;
        const { violations } = await runAxe(page, { rules });
        add(
          `axe, ${width}, ${colorScheme}`,
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]),
        );
        if (SHOTS !== undefined) await draw(page, shown, `${width}-${colorScheme}`);
      }
    await page.setViewportSize(PHONE);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    add('small', await findSmallTargets(page, shown.within));
    const results = await runIbm(page);
    expect(results.length).toBeGreaterThan(20);
    const sure = results
      .filter(({ value: [level, verdict] }) => level === 'VIOLATION' && verdict === 'FAIL')
      .map(({ ruleId, message, snippet }) => ({ rule: ruleId, text: `${message} ${snippet.slice(0, 200)}` }));
    add('ibm', atDesk.filter(everywhere.filter(sure)));
    for (const need of NEEDS) {
      const { overflow, lost } = await lookAt(page, need);
      if (overflow > 0 || lost.length > 0) add(need.name, [overflow, ...lost]);
    }
    await lookAt(page, { ...PHONE, css: '' });
    add('keyboard', await walkByKeyboard(page, shown));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      add(`faint in forced colours, ${colorScheme}`, (await readContrasts(page)).filter(isTooFaint));
      add(`bare in forced colours, ${colorScheme}`, await page.evaluate(findBare));
    }
    expect(found).toEqual([]);
    await context.close();
  },
  4 * MINUTE,
);

async function walkByKeyboard(page: Page, { hasDialog }: DeskPage): Promise<unknown[]> {
  const found: unknown[] = [];
  const rounds: string[][] = [];
  for (const { way, stops } of await goRounds(['forwards', 'backwards'], (each) => goRound(page, each))) {
    rounds.push(stops.map(({ control }) => control));
    const covered = stops.filter(({ seen }) => seen === 0).map(({ control }) => control);
    if (covered.length > 0) found.push({ way, covered });
    const [first] = stops;
    if (way === 'forwards' && !hasDialog && !first?.control.includes('href="#content"'))
      found.push({ first: first?.control });
  }
  const [there = [], back = []] = rounds;
  const oneWayOnly = [...new Set(there).symmetricDifference(new Set(back))];
  const isWhole = rounds.every(({ length }) => length > 2 && length < MOST_CONTROLS - 2);
  if (oneWayOnly.length > 0 || !isWhole)
    found.push({ lengths: rounds.map(({ length }) => length), oneWayOnly });
  return found;
}

async function draw(page: Page, { name }: DeskPage, look: string): Promise<void> {
  await page.screenshot({
    path: path.join(SHOTS ?? '', `${name.replaceAll(/[^a-z]+/g, '-')}-${look}.png`),
    fullPage: true,
  });
}
