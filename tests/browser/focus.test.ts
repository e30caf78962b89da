import { describe, expect, it } from 'vitest';
import { KINDS, useEveryKind } from './every-kind.ts';
import { goRound, goRounds, MOST_CONTROLS } from './focus-round.ts';

const site = useEveryKind();

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
      for (const { way, stops } of await goRounds(ways, (each) => goRound(page, each))) {
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
