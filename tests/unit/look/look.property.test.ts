import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkColours, mendColours } from '../../../src/posts/look/check-colours.ts';
import { contrastOf, distanceOf, tint } from '../../../src/posts/look/colour.ts';
import { findLook, type Look } from '../../../src/posts/look/look.ts';

const colour = () => fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const colours = () =>
  fc.record({ accent: colour(), ground: colour(), surface: colour() }, { requiredKeys: ['accent'] });

/** The pairs of a site that are too near to each other, by name. */
function listFaint({ light, dark, ground }: Look): string[] {
  return [
    { name: 'light', theme: light, others: [] },
    { name: 'dark', theme: dark, others: [ground] },
  ].flatMap(({ name, theme, others }) => {
    const dynamics = [theme['dynamic-1'], theme['dynamic-2'], theme['dynamic-3']];
    const plain = [theme.surface, theme['surface-raised'], ...others];
    const tinted = [
      ...plain,
      tint(theme.surface, theme.accent, 0.06),
      tint(theme.surface, theme.accent, 0.12),
    ];
    const washed = dynamics.map((each) => tint(theme.surface, each, 0.13));
    const pairs: [string, string, readonly string[], number][] = [
      ['text', theme.text, [...tinted, ...washed], 7],
      ['text-quiet', theme['text-quiet'], [...tinted, ...washed], 4.5],
      ['text-quiet on paper', theme['text-quiet'], plain, 7],
      ['accent', theme.accent, tinted, 4.5],
      ['on-accent', theme['on-accent'], [theme.accent, theme.text], 4.5],
      ['edge', theme.edge, plain, 3],
      ['fault', theme.fault, tinted, 4.5],
      ...dynamics.map((each, index): [string, string, string[], number] => [
        `dynamic-${index + 1}`,
        each,
        [...plain, washed[index] ?? ''],
        4.5,
      ]),
    ];
    return pairs.flatMap(([role, one, grounds, least]) =>
      grounds
        .filter((each) => contrastOf(one, each) < least)
        .map((each) => `${name}: ${role} ${one} on ${each} has ${contrastOf(one, each).toFixed(2)}`),
    );
  });
}

describe('the look of a site', () => {
  it('holds every pair in both themes, whatever colours were given, once what is told is mended', () => {
    fc.assert(
      fc.property(colours(), (given) => {
        const mended = mendColours(given);
        expect(checkColours(mended)).toEqual([]);
        const look = findLook(mended);
        expect(look && listFaint(look)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('shows the dynamics of a post in colours that are told from each other and from the accent', () => {
    fc.assert(
      fc.property(colours(), (given) => {
        const look = findLook(mendColours(given));
        for (const theme of look ? [look.light, look.dark] : []) {
          const marks = [theme['dynamic-1'], theme['dynamic-2'], theme['dynamic-3'], theme.accent];
          const near = marks.flatMap((one, index) =>
            marks.slice(index + 1).map((other) => distanceOf(one, other)),
          );
          expect(Math.min(...near)).toBeGreaterThan(0.06);
        }
      }),
      { numRuns: 400 },
    );
  });
});
