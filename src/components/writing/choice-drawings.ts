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

const thirds = (y: number, height: number, corner = 2) =>
  [6, 27, 48].map((x) => box(x, y, 18, height, corner)).join('');
const lines = (x: number, y: number, ...widths: number[]) =>
  widths.map((width, index) => box(x, y + index * 7, width, 3, 1)).join('');

/** Sections of a page, from afar. */
const SECTIONS: Readonly<Record<string, Drawing>> = {
  welcome: draw(
    filled(box(6, 10, 32, 7, 1)),
    faint(lines(6, 22, 28, 24)),
    filled(box(6, 38, 16, 7, 3)),
    faint(box(44, 8, 22, 38, 3)),
  ),
  newest: draw(
    faint(thirds(8, 20)),
    filled(lines(6, 33, 18) + lines(27, 33, 18) + lines(48, 33, 18)),
    faint(lines(6, 40, 14) + lines(27, 40, 14) + lines(48, 40, 14)),
  ),
  chosen: draw(filled(box(6, 8, 38, 38, 3)), faint(box(48, 8, 18, 17, 2) + box(48, 29, 18, 17, 2))),
  topics: draw(
    faint(box(6, 13, 24, 11, 5) + box(34, 13, 16, 11, 5) + box(6, 29, 16, 11, 5) + box(26, 29, 28, 11, 5)),
  ),
  about: draw(faint(circle(19, 27, 13)), filled(lines(38, 13, 26)), faint(lines(38, 22, 28, 28, 20))),
  offers: draw(
    line(thirds(8, 38)),
    filled(lines(10, 14, 10) + lines(31, 14, 10) + lines(52, 14, 10)),
    faint(box(10, 36, 10, 5, 2) + box(31, 36, 10, 5, 2) + box(52, 36, 10, 5, 2)),
  ),
  steps: draw(
    filled(circle(12, 13, 5) + circle(12, 28, 5) + circle(12, 43, 5)),
    faint(lines(23, 11, 40) + lines(23, 26, 34) + lines(23, 41, 38)),
  ),
  testimonials: draw(
    faint(box(6, 8, 28, 30, 4) + box(38, 8, 28, 30, 4)),
    filled(lines(10, 14, 16, 20) + lines(42, 14, 20, 14) + lines(6, 42, 14) + lines(38, 42, 14)),
  ),
  questions: draw(
    filled(lines(6, 10, 40) + lines(6, 32, 34)),
    faint(lines(6, 18, 52, 44) + lines(6, 40, 50)),
    line('M58 11.5h8M62 7.5v8M58 33.5h8M62 29.5v8'),
  ),
  booking: draw(faint(box(6, 8, 60, 38, 4)), filled(box(20, 22, 32, 11, 5))),
  letters: draw(faint(box(12, 12, 48, 30, 3)), line('M13 14l23 17 23-17')),
  quotation: draw(faint(lines(16, 20, 44, 38, 24)), filled('M8 20q0-10 8-11l1 3q-4 1-4 5h4v8H8z')),
  text: draw(filled(lines(6, 10, 26)), faint(lines(6, 19, 32, 30, 32, 22) + box(44, 10, 22, 34, 3))),
  invitation: draw(faint(box(4, 10, 64, 34, 4)), filled(lines(20, 18, 32) + box(22, 28, 28, 9, 4))),
};

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
  sections: SECTIONS,
  focus: {
    centre: keep(36, 27),
    top: keep(36, 15),
    bottom: keep(36, 39),
    left: keep(18, 27),
    right: keep(54, 27),
  },
};
