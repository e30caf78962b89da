import type { Theme } from './theme.ts';

/** What words stand on and are written in, and the colours of what a post is about. */
export type PaperTheme = Pick<
  Theme,
  | 'surface'
  | 'surface-raised'
  | 'text'
  | 'text-quiet'
  | 'line'
  | 'accent'
  | 'on-accent'
  | 'dynamic-1'
  | 'dynamic-2'
  | 'dynamic-3'
>;

/** The ground of an invitation, by day and by night. */
export const DEFAULT_GROUND = '#481839';

/** The engine's own, for where no style sheet reaches: those of src/styles/tokens.css. */
export const DEFAULT_THEME: { light: PaperTheme; dark: PaperTheme } = {
  light: {
    surface: '#f8f3f1',
    'surface-raised': '#fffdfb',
    text: '#2b1a2c',
    'text-quiet': '#5c4c60',
    line: '#dfd2d4',
    accent: '#7a1f55',
    'on-accent': '#fff8fb',
    'dynamic-1': '#b13c12',
    'dynamic-2': '#0b6a5d',
    'dynamic-3': '#4a4fae',
  },
  dark: {
    surface: '#1b131d',
    'surface-raised': '#281d2b',
    text: '#eee4ea',
    'text-quiet': '#bcabb9',
    line: '#46374b',
    accent: '#f3a6cb',
    'on-accent': '#2c0c20',
    'dynamic-1': '#ff9f73',
    'dynamic-2': '#74d3c1',
    'dynamic-3': '#b4bcff',
  },
};
