import type { Theme } from './theme.ts';

/** What words stand on and are written in. */
export type PaperTheme = Pick<
  Theme,
  'surface' | 'surface-raised' | 'text' | 'text-quiet' | 'line' | 'accent'
>;

/** The engine's own, for where no style sheet reaches: those of src/styles/tokens.css. */
export const DEFAULT_THEME: { light: PaperTheme; dark: PaperTheme } = {
  light: {
    surface: '#f8f3f1',
    'surface-raised': '#fffdfb',
    text: '#2b1a2c',
    'text-quiet': '#5c4c60',
    line: '#dfd2d4',
    accent: '#7a1f55',
  },
  dark: {
    surface: '#1b131d',
    'surface-raised': '#281d2b',
    text: '#eee4ea',
    'text-quiet': '#bcabb9',
    line: '#46374b',
    accent: '#f3a6cb',
  },
};
