import type { Colours } from '../schema/colours.ts';
import { colourToShade, contrastOf, holdsOnAll, moveUntil, type Colour } from './colour.ts';
import { completeColours } from './look.ts';
import { listLightGrounds } from './theme.ts';

/** A colour that cannot be used as it was given. */
export interface ColourFault {
  field: keyof Colours;
  colour: Colour;
  /** What it has, beside what, and what it must have. */
  contrast: number;
  beside: string;
  least: number;
  nearest: Colour;
}

/** WCAG asks 4.5 of text (2.2, 1.4.3); browsers mix and round tints in their own way. */
const ACCENT = 4.6;
/** So dark that light letters can be read on it even where a picture shines through by a third. */
const GROUND = 12;
/** So light that every text, on every tint of it, finds a colour dark enough. */
const PAPER = 15;

const BLACK = '#000000';
const WHITE = '#ffffff';

/** What cannot be read, each with the nearest colour that can. */
export function checkColours(colours: Colours): ColourFault[] {
  const { ground, surface } = colours;
  const paper =
    surface === undefined
      ? undefined
      : faultOf('surface', surface, { beside: 'black letters', grounds: () => [BLACK], least: PAPER });
  const readable = { ...colours, ...(paper ? { surface: paper.nearest } : {}) };
  const faults = [
    faultOf('accent', colours.accent, {
      beside: 'the paper and its tints',
      grounds: (accent) => listLightGrounds(accent, completeColours({ ...readable, accent }).surface),
      least: ACCENT,
    }),
    ground === undefined
      ? undefined
      : faultOf('ground', ground, { beside: 'white letters', grounds: () => [WHITE], least: GROUND }),
    paper,
  ];
  return faults.flatMap((fault) => fault ?? []);
}

/** The same colours with the nearest that can be read in place of each that cannot. */
export function mendColours(colours: Colours): Colours {
  return checkColours(colours).reduce(
    (mended, { field, nearest }) => ({ ...mended, [field]: nearest }),
    colours,
  );
}

interface Demand {
  beside: string;
  /** What the colour must be told from. */
  grounds: (colour: Colour) => Iterable<Colour>;
  least: number;
}

function faultOf(
  field: keyof Colours,
  colour: Colour,
  { beside, grounds, least }: Demand,
): ColourFault | undefined {
  const willDo = (each: Colour) => holdsOnAll(grounds(each), each, least);
  if (willDo(colour)) return undefined;
  const contrast = Math.min(...Array.from(grounds(colour), (each) => contrastOf(colour, each)));
  const towards = field === 'surface' ? 'lighter' : 'darker';
  return {
    field,
    colour,
    contrast,
    beside,
    least,
    nearest: moveUntil(colourToShade(colour), towards, willDo),
  };
}
