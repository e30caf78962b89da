import { describe, expect, it } from 'vitest';
import { runAxe } from './axe.ts';
import { readContrasts } from './contrast.ts';
import { ARTICLE, KINDS, useEveryKind } from './every-kind.ts';

const site = useEveryKind();

/** Those whose looks hang on colours; all the others are asked once. */
const BY_COLOUR = ['color-contrast', 'link-in-text-block'];

describe('every kind of page, to the coach who has signed in and has written as a reader', () => {
  it('has nothing that axe objects to, by day and by night', async () => {
    const context = await site.open({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const found: unknown[] = [];
    for (const path of KINDS) {
      await page.goto(site.url() + path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await runAxe(page, { rules: colorScheme === 'light' ? undefined : BY_COLOUR });
        if (violations.length > 0)
          found.push({
            path,
            colorScheme,
            violations: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          });
      }
    }
    expect(found).toEqual([]);
    await context.close();
  });
});

describe('the words of a text', () => {
  it.each(['light', 'dark'] as const)(
    'have 7:1 with their ground, as WCAG’s AAA asks, and large ones 4.5:1: %s',
    async (colorScheme) => {
      const context = await site.open({ colorScheme });
      const page = await context.newPage();
      for (const path of [ARTICLE, '/about/', '/privacy/', '/']) {
        await page.goto(site.url() + path);
        const words = (await readContrasts(page)).filter(({ within }) =>
          /^(?:p|li|td|dd|blockquote|em|strong)\.$/.test(within),
        );
        expect(words.length).toBeGreaterThan(5);
        expect(words.filter(({ ratio, isLarge }) => ratio < (isLarge ? 4.5 : 7))).toEqual([]);
      }
      await context.close();
    },
  );
});
