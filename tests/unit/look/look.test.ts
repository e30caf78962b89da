import fc from 'fast-check';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkColours, mendColours } from '../../../src/posts/look/check-colours.ts';
import { contrastOf, distanceOf, tint } from '../../../src/posts/look/colour.ts';
import { DEFAULT_DRAWN } from '../../../src/posts/look/default-drawn.ts';
import { DEFAULT_GROUND, DEFAULT_THEME } from '../../../src/posts/look/default-theme.ts';
import { chooseIcon } from '../../../src/posts/icons.ts';
import { findLook, type Look } from '../../../src/posts/look/look.ts';
import { SITE_FOLDER } from '../../fixture-site.ts';

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

  it('keeps what was given where it can be read, and is made of it', () => {
    const given = { accent: '#0f5e4d', ground: '#10352c', surface: '#f6f5f0' };
    expect(checkColours(given)).toEqual([]);
    const look = findLook(given);
    expect(look?.light.accent).toBe('#0f5e4d');
    expect(look?.light.surface).toBe('#f6f5f0');
    expect(look?.ground).toBe('#10352c');
  });

  it('is the engine’s own where no colours are declared', () => {
    expect(findLook(undefined)).toBeUndefined();
    const tokens = fs.readFileSync('src/styles/tokens.css', 'utf8');
    for (const each of [
      DEFAULT_DRAWN.surface,
      DEFAULT_DRAWN.first,
      DEFAULT_DRAWN.second,
      DEFAULT_DRAWN.third,
    ])
      expect(tokens).toContain(each);
    const { light, dark } = DEFAULT_THEME;
    expect(tokens).toContain(`--ground: ${DEFAULT_GROUND};`);
    for (const role of [
      ...(['surface', 'surface-raised', 'text', 'text-quiet', 'line', 'accent', 'on-accent'] as const),
      ...(['dynamic-1', 'dynamic-2', 'dynamic-3'] as const),
    ])
      expect(tokens).toContain(`--${role}: light-dark(${light[role]}, ${dark[role]});`);
  });
});

describe('a colour that cannot be read', () => {
  it.each([
    ['an accent too light for the paper', { accent: '#f3a6cb' }, 'accent'],
    ['a ground too light for light letters', { accent: '#0f5e4d', ground: '#7fb8a8' }, 'ground'],
    ['a paper that is dark', { accent: '#0f5e4d', surface: '#223344' }, 'surface'],
  ] as const)('is told with the nearest that can: %s', (_, given, field) => {
    const [fault, ...more] = checkColours(given);
    expect(more).toEqual([]);
    expect(fault?.field).toBe(field);
    expect(fault?.contrast).toBeLessThan(fault?.least ?? 0);
    expect(fault?.nearest).not.toBe(fault?.colour);
    expect(checkColours({ ...given, [field]: fault?.nearest })).toEqual([]);
  });
});

describe('the drawing of the icons', () => {
  const green = { accent: '#0f5e4d', ground: '#10352c' };
  const engines = fs.readFileSync(path.join(SITE_FOLDER, 'public/favicon.svg'), 'utf8');

  it('is the coach’s own where public/ has one, whatever the colours', () => {
    const own = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle r="9"/></svg>';
    expect(chooseIcon(own, green)).toBe(own);
    expect(chooseIcon(own, undefined)).toBe(own);
  });

  it('is the engine’s mark in the colours of the site where there is that one or none', () => {
    expect(chooseIcon(engines, green)).toContain('fill="#10352c"');
    expect(chooseIcon(undefined, green)).toBe(chooseIcon(engines, green));
    expect(chooseIcon(undefined, undefined)).toBe(engines);
    expect(chooseIcon(engines, undefined)).toBe(engines);
  });
});
