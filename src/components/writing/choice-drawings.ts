import { TYPE_SAMPLES } from '../../posts/look/type/samples.ts';

/** A part of a drawing: filled, filled faintly, or a line. */
export interface Stroke {
  as: 'fill' | 'faint' | 'line';
  /** Of an SVG path. */
  d: string;
  /** By how much it is moved. */
  at?: [x: number, y: number];
}

/** In a box of this size, in the units of its paths. */
export interface Drawing {
  width: number;
  height: number;
  strokes: Stroke[];
}

/** What a choice about looks looks like; undefined where a choice is about something else. */
export function findDrawing(field: string, value: string): Drawing | undefined {
  return DRAWINGS[field]?.[value];
}

const circle = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;

const box = (x: number, y: number, width: number, height: number, corner: number) =>
  `M${x + corner} ${y}h${width - 2 * corner}a${corner} ${corner} 0 0 1 ${corner} ${corner}v${height - 2 * corner}` +
  `a${corner} ${corner} 0 0 1 ${-corner} ${corner}h${2 * corner - width}a${corner} ${corner} 0 0 1 ${-corner} ${-corner}` +
  `v${2 * corner - height}a${corner} ${corner} 0 0 1 ${corner} ${-corner}z`;

/** Of a small sheet, which all but letters are drawn upon. */
const SHEET = { width: 72, height: 54 };

const draw = (...strokes: Stroke[]): Drawing => ({ ...SHEET, strokes });
const filled = (d: string): Stroke => ({ as: 'fill', d });
const faint = (d: string): Stroke => ({ as: 'faint', d });
const line = (d: string): Stroke => ({ as: 'line', d });

const corners = (corner: number) =>
  draw(faint(box(8, 7, 56, 26, corner)), filled(box(8, 38, 30, 10, Math.min(corner, 5))));

const keep = (x: number, y: number) => draw(faint(box(6, 5, 60, 44, 4)), filled(circle(x, y, 8)));

/** By the name of the field, and by what is chosen in it. */
const DRAWINGS: Readonly<Record<string, Readonly<Record<string, Drawing>>>> = {
  type: Object.fromEntries(
    Object.entries(TYPE_SAMPLES).map(([type, { heading, text }]) => [
      type,
      {
        width: 96,
        height: 66,
        strokes: [
          { as: 'fill', d: heading, at: [0, 32] },
          { as: 'fill', d: text, at: [0, 58] },
        ],
      },
    ]),
  ),
  corners: { round: corners(12), soft: corners(5), square: corners(0) },
  pictures: {
    plain: draw(faint(box(14, 8, 44, 38, 3))),
    framed: draw(faint(box(18, 11, 36, 32, 3)), line(box(12, 5, 48, 44, 5))),
    arched: draw(faint('M18 48v-22a18 18 0 0 1 36 0v22z')),
  },
  shape: {
    swallowed: draw(faint(circle(36, 27, 22)), filled(circle(45, 27, 9))),
    apart: draw(faint(circle(20, 27, 14)), filled(circle(52, 27, 14))),
    overlapping: draw(faint(circle(27, 27, 18)), line(circle(45, 27, 18))),
  },
  focus: {
    centre: keep(36, 27),
    top: keep(36, 15),
    bottom: keep(36, 39),
    left: keep(18, 27),
    right: keep(54, 27),
  },
};
