import type { Colours } from '../schema/colours.ts';
import { colourToShade, shadeToColour, type Colour } from './colour.ts';
import { DEFAULT_DRAWN } from './default-drawn.ts';
import type { DrawnColours } from './drawn-colours.ts';
import { deriveDark, deriveLight, type GivenColours, type Theme } from './theme.ts';

/** What all colours of a coach's own site are: of its pages in both themes, of an invitation, and of what is drawn. */
export interface Look {
  light: Theme;
  dark: Theme;
  ground: Colour;
  drawn: DrawnColours;
}

/** Each page asks, and a look takes some milliseconds. */
const looks = new Map<string, Look>();
const MOST_LOOKS = 20;

/** The site's look, made from the colours that it declares; undefined where it has the engine's own. */
export function findLook(colours: Colours | undefined): Look | undefined {
  if (!colours) return undefined;
  const name = JSON.stringify(colours);
  const known = looks.get(name);
  if (known) return known;
  const look = deriveLook(colours);
  if (looks.size >= MOST_LOOKS) looks.clear();
  looks.set(name, look);
  return look;
}

function deriveLook(colours: Colours): Look {
  const given = completeColours(colours);
  const light = deriveLight(given);
  const dark = deriveDark(given);
  return { light, dark, ground: given.ground, drawn: deriveDrawn(given, dark) };
}

/** The colours to draw with, whether the site declares any or not. */
export function getDrawnColours(colours: Colours | undefined): DrawnColours {
  return findLook(colours)?.drawn ?? DEFAULT_DRAWN;
}

/** What is not given is made from the accent: an evening of its hue, and a paper with a breath of it. */
export function completeColours({ accent, ground, surface }: Colours): GivenColours {
  const { hue, chroma } = colourToShade(accent);
  return {
    accent,
    ground: ground ?? shadeToColour({ lightness: 0.29, chroma: Math.min(chroma, 0.08), hue }),
    surface: surface ?? shadeToColour({ lightness: 0.975, chroma: Math.min(chroma / 10, 0.008), hue }),
  };
}

function deriveDrawn({ ground, surface, accent }: GivenColours, dark: Theme): DrawnColours {
  const evening = colourToShade(ground);
  const { hue } = colourToShade(accent);
  return {
    ground,
    shade: shadeToColour({ ...evening, lightness: evening.lightness * 0.75 }),
    text: dark.text,
    quiet: dark['text-quiet'],
    first: dark['dynamic-1'],
    second: dark['dynamic-2'],
    third: dark['dynamic-3'],
    shared: shadeToColour({ lightness: 0.975, chroma: 0.02, hue }),
    mark: ground,
    surface,
  };
}
