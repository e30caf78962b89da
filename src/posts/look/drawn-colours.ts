import type { Colour } from './colour.ts';

/** What pictures, icons and the manifest are coloured with, where no style sheet reaches. */
export interface DrawnColours {
  /** What a share picture stands on, and a shade of it. */
  ground: Colour;
  shade: Colour;
  text: Colour;
  quiet: Colour;
  first: Colour;
  second: Colour;
  third: Colour;
  /** Where two circles overlap. */
  shared: Colour;
  /** The square of the site's mark, and what a browser may colour its frame with. */
  mark: Colour;
  /** The paper of the light theme. */
  surface: Colour;
}
