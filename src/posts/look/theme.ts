import {
  colourToShade,
  distanceOf,
  holdsOnAll,
  moveUntil,
  shadeToColour,
  tint,
  type Colour,
  type Shade,
} from './colour.ts';

/** The colours of a page by their role, in light or in dark: those of src/styles/tokens.css. */
export interface Theme {
  surface: Colour;
  'surface-raised': Colour;
  text: Colour;
  'text-quiet': Colour;
  line: Colour;
  edge: Colour;
  accent: Colour;
  'on-accent': Colour;
  fault: Colour;
  'dynamic-1': Colour;
  'dynamic-2': Colour;
  'dynamic-3': Colour;
}

/** What the coach gives, each whole. */
export interface GivenColours {
  accent: Colour;
  ground: Colour;
  surface: Colour;
}

/** WCAG 2.2: of the words of a text (1.4.6), of other text (1.4.3), of marks and edges (1.4.11). */
const LEAST = { words: 7, text: 4.5, mark: 3 };

/** As much of a colour as is laid over the page in boxes, buttons and the footer. */
const TINTS = { accent: [0.06, 0.12], dynamic: [0.15] };

/** A hair more than is asked for: browsers mix and round in their own way. */
const SPARE = 1.02;

/** How the lightness of a theme's own colours goes, before contrast moves it. */
interface Tone {
  away: 'darker' | 'lighter';
  text: number;
  quiet: number;
  line: number;
  edge: number;
  mark: number;
  chroma: number;
  onAccent: Shade;
  /** The hue of the accent as it was given: by night one can be so pale that it has none. */
  hue: number;
}

/** The light theme: the accent and the paper as they were given, all else made from them. */
export function deriveLight({ accent, surface }: Pick<GivenColours, 'accent' | 'surface'>): Theme {
  const { hue, chroma } = colourToShade(accent);
  const paper = colourToShade(surface);
  const raised = shadeToColour({
    ...paper,
    lightness: Math.min(1, paper.lightness + 0.025),
    chroma: paper.chroma / 2,
  });
  return deriveTheme(
    { surface, 'surface-raised': raised, accent },
    {
      away: 'darker',
      text: 0.26,
      quiet: 0.44,
      line: paper.lightness - 0.1,
      edge: 0.62,
      mark: 0.53,
      chroma: 0.14,
      onAccent: { lightness: 0.985, chroma: Math.min(chroma, 0.008), hue },
      hue,
    },
    [],
  );
}

/** The dark theme, which the invitation on its ground wears by day too. */
export function deriveDark({ accent, ground, surface }: GivenColours): Theme {
  const { hue, chroma } = colourToShade(accent);
  const paper = colourToShade(surface);
  const night: Shade = {
    lightness: 0.2,
    chroma: Math.min(0.018, Math.max(chroma / 4, paper.chroma)),
    hue: paper.chroma > 0.004 && paper.chroma > chroma / 4 ? paper.hue : hue,
  };
  const dark = shadeToColour(night);
  const raised = shadeToColour({ ...night, lightness: 0.25 });
  const bright = moveUntil({ lightness: 0.8, chroma: Math.min(chroma, 0.11), hue }, 'lighter', (colour) =>
    holdsWell(listGrounds(dark, raised, [ground], [[colour, TINTS.accent]]), colour, LEAST.text),
  );
  return deriveTheme(
    { surface: dark, 'surface-raised': raised, accent: bright },
    {
      away: 'lighter',
      text: 0.93,
      quiet: 0.76,
      line: 0.36,
      edge: 0.6,
      mark: 0.78,
      chroma: 0.12,
      onAccent: { lightness: 0.22, chroma: Math.min(chroma, 0.05), hue },
      hue,
    },
    [ground],
  );
}

/** The colours that a text of the light theme stands on, which the accent is held against. */
export function listLightGrounds(accent: Colour, surface: Colour): Iterable<Colour> {
  return listGrounds(surface, surface, [], [[accent, TINTS.accent]]);
}

function deriveTheme(
  given: Pick<Theme, 'surface' | 'surface-raised' | 'accent'>,
  tone: Tone,
  others: readonly Colour[],
): Theme {
  const { accent, surface } = given;
  const { hue } = tone;
  const { chroma } = colourToShade(accent);
  const move = (shade: Shade, grounds: readonly Colour[], least: number) =>
    moveUntil(shade, tone.away, (colour) => holdsWell(grounds, colour, least));
  const plain = [surface, given['surface-raised'], ...others];
  const tinted = [...listGrounds(surface, given['surface-raised'], others, [[accent, TINTS.accent]])];
  const makeDynamic = (of: number) =>
    moveUntil(
      { lightness: tone.mark, chroma: tone.chroma, hue: of },
      tone.away,
      (colour) =>
        holdsWell(tinted, colour, LEAST.text) &&
        holdsWell(listTints([surface, given['surface-raised']], colour, TINTS.dynamic), colour, LEAST.text),
    );
  const dynamics = chooseDynamics(accent, hue, makeDynamic);
  const all = Object.values(dynamics).reduce<Colour[]>(
    (grounds, colour) => [...grounds, ...listTints([surface], colour, TINTS.dynamic)],
    tinted,
  );
  const soft = Math.min(chroma, 0.04);
  return {
    ...given,
    text: move({ lightness: tone.text, chroma: soft, hue }, all, LEAST.words),
    'text-quiet': move({ lightness: tone.quiet, chroma: soft, hue }, all, LEAST.words),
    line: shadeToColour({ lightness: tone.line, chroma: Math.min(chroma, 0.02), hue }),
    edge: move({ lightness: tone.edge, chroma: soft, hue }, plain, LEAST.mark),
    'on-accent': moveUntil(tone.onAccent, tone.away === 'darker' ? 'lighter' : 'darker', (colour) =>
      holdsWell([accent], colour, LEAST.text),
    ),
    fault: move(
      {
        lightness: tone.away === 'darker' ? 0.46 : 0.82,
        chroma: tone.away === 'darker' ? 0.18 : 0.1,
        hue: 27,
      },
      all,
      LEAST.text,
    ),
    ...dynamics,
  };
}

type Dynamics = Pick<Theme, 'dynamic-1' | 'dynamic-2' | 'dynamic-3'>;

/** How far three hues are turned from the accent's: as far as can be, or a little otherwise. */
const TURNS = [60, 45, 75, 30, 90];
/** Told from each other at a glance. */
const APART = 0.1;

/** Dark yellow is mud: most posts have two dynamics, so that the hue nearest to it is of the third. */
const MUD = 105;

/** Three hues as far from each other as they can be: the first turn of them that is far from the accent too. */
function chooseDynamics(accent: Colour, hue: number, make: (hue: number) => Colour): Dynamics {
  const tried: { dynamics: Dynamics; apart: number }[] = [];
  for (const turn of TURNS) {
    const [first = 0, second = 0, third = 0] = [turn, turn + 120, turn + 240]
      .map((each) => hue + each)
      .sort((one, other) => angleBetween(other, MUD) - angleBetween(one, MUD));
    const dynamics = { 'dynamic-1': make(first), 'dynamic-2': make(second), 'dynamic-3': make(third) };
    const apart = leastDistance([accent, ...Object.values(dynamics)]);
    if (apart >= APART) return dynamics;
    tried.push({ dynamics, apart });
  }
  return tried.reduce((best, each) => (each.apart > best.apart ? each : best)).dynamics;
}

function angleBetween(one: number, other: number): number {
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
}

function leastDistance(colours: readonly Colour[]): number {
  const distances = colours.flatMap((one, index) =>
    colours.slice(index + 1).map((other) => distanceOf(one, other)),
  );
  return Math.min(...distances);
}

/** Whether a colour can be told from each of these grounds, with something to spare. */
function holdsWell(grounds: Iterable<Colour>, colour: Colour, least: number): boolean {
  return holdsOnAll(grounds, colour, least * SPARE);
}

/** The plain ones first: what cannot be told from them needs no tint made for it. */
function* listGrounds(
  surface: Colour,
  raised: Colour,
  others: readonly Colour[],
  laid: readonly [Colour, readonly number[]][],
): Generator<Colour> {
  const plain = [surface, raised, ...others];
  yield* plain;
  for (const [colour, shares] of laid) yield* listTints(plain, colour, shares);
}

function* listTints(
  grounds: readonly Colour[],
  colour: Colour,
  shares: readonly number[],
): Generator<Colour> {
  for (const ground of grounds) for (const share of shares) yield tint(ground, colour, share);
}
