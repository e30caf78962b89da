import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
  type Oklch,
} from 'culori/fn';

useMode(modeRgb);
useMode(modeLrgb);
const toOklab = useMode(modeOklab);
const toOklch = useMode(modeOklch);

/** A colour of a screen, as "#rrggbb". */
export type Colour = string;

/** Lightness from 0 to 1, chroma from 0 (grey) to about 0.3, hue in degrees: equal steps look equal. */
export interface Shade {
  lightness: number;
  chroma: number;
  hue: number;
}

/** By WCAG 2.2's formula, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  return wcagContrast(one, other);
}

/** Whether a colour has so much contrast on each of these grounds; those behind the first that fails are not made. */
export function holdsOnAll(grounds: Iterable<Colour>, colour: Colour, least: number): boolean {
  for (const ground of grounds) if (contrastOf(colour, ground) < least) return false;
  return true;
}

export function colourToShade(colour: Colour): Shade {
  const { l = 0, c = 0, h = 0 } = toOklch(colour) ?? {};
  return { lightness: l, chroma: c, hue: h };
}

/** The colour of a shade; where no screen has so much chroma, with as much as one has. */
export function shadeToColour({ lightness, chroma, hue }: Shade): Colour {
  const shade: Oklch = { mode: 'oklch', l: lightness, c: chroma, h: ((hue % 360) + 360) % 360 };
  return formatHex(clampChroma(shade, 'oklch'));
}

/** One colour laid thinly over another, as `color-mix(in oklab, …)` does. */
export function tint(ground: Colour, colour: Colour, share: number): Colour {
  const [below, above] = [toOklab(ground), toOklab(colour)];
  if (!below || !above) throw new RangeError(`${ground} or ${colour} is no colour.`);
  const mix = (one: number, other: number) => one + share * (other - one);
  // Looks try tints by the thousand: culori's `interpolate` makes of each two colours a list of pieces to go through.
  return formatHex({
    mode: 'oklab',
    l: mix(below.l, above.l),
    a: mix(below.a, above.a),
    b: mix(below.b, above.b),
  });
}

/** How far apart two colours look: 0.02 can just be told apart, black and white are 1 apart. */
export function distanceOf(one: Colour, other: Colour): number {
  const [a, b] = [colourToShade(one), colourToShade(other)];
  const turn = ((a.hue - b.hue) * Math.PI) / 180;
  const across = a.chroma ** 2 + b.chroma ** 2 - 2 * a.chroma * b.chroma * Math.cos(turn);
  return Math.sqrt((a.lightness - b.lightness) ** 2 + Math.max(0, across));
}

/** As fine as a screen shows it. */
const STEP = 1 / 512;

/**
 * The colour nearest to a shade that will do, made darker or lighter with its hue kept; black or white where none
 * before them will do.
 */
export function moveUntil(
  shade: Shade,
  towards: 'darker' | 'lighter',
  willDo: (colour: Colour) => boolean,
): Colour {
  const step = towards === 'darker' ? -STEP : STEP;
  for (let { lightness } = shade; lightness > 0 && lightness < 1; lightness += step) {
    const colour = shadeToColour({ ...shade, lightness });
    if (willDo(colour)) return colour;
  }
  return towards === 'darker' ? '#000000' : '#ffffff';
}
