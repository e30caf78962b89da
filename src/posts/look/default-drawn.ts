import type { DrawnColours } from './drawn-colours.ts';

/** The engine's own: an evening in plum, with the lights of src/styles/tokens.css. */
export const DEFAULT_DRAWN: DrawnColours = {
  ground: '#47163a',
  shade: '#33102c',
  text: '#fdf1f6',
  quiet: '#dcb9cd',
  first: '#ff9f73',
  second: '#74d3c1',
  third: '#b4bcff',
  shared: '#fff3e4',
  mark: '#4c1739',
  surface: '#f8f3f1',
};
