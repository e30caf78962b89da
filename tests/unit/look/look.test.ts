import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkColours } from '../../../src/posts/look/check-colours.ts';
import { DEFAULT_DRAWN } from '../../../src/posts/look/default-drawn.ts';
import { DEFAULT_GROUND, DEFAULT_THEME } from '../../../src/posts/look/default-theme.ts';
import { chooseIcon } from '../../../src/posts/icons.ts';
import { findLook } from '../../../src/posts/look/look.ts';
import { SITE_FOLDER } from '../../fixture-site.ts';

describe('the look of a site', () => {
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
