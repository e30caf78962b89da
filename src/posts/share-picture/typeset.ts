import latin from '@fontsource/brygada-1918/files/brygada-1918-latin-600-normal.woff?inline';
import latinExtended from '@fontsource/brygada-1918/files/brygada-1918-latin-ext-600-normal.woff?inline';
import { create, type Font, type Glyph, type GlyphPosition } from 'fontkit';

/** A line of text as the outline of its letters, so that it looks the same wherever it is drawn. */
export interface Line {
  text: string;
  width: number;
  /** As SVG, beginning at this point of the baseline. */
  draw(x: number, y: number): string;
}

let faces: Font[] | undefined;

/** Sets one line of text in the display face. */
export function setLine(text: string, size: number): Line {
  const runs = shape(text).map((run) => ({ ...run, scale: size / run.unitsPerEm }));
  return {
    text,
    width: runs.reduce((sum, { advanceWidth, scale }) => sum + advanceWidth * scale, 0),
    draw(x, y) {
      let left = x;
      const drawn = runs.map(({ glyphs, positions, advanceWidth, scale }) => {
        const start = round(left);
        left += advanceWidth * scale;
        // Letters stand upwards in a font and downwards in a picture.
        return `<g transform="translate(${start} ${y}) scale(${round(scale)} ${round(-scale)})">${drawGlyphs(glyphs, positions)}</g>`;
      });
      return drawn.join('');
    },
  };
}

/** In the font's own units, so that a letter is the same wherever it stands and however large it is. */
function drawGlyphs(glyphs: readonly Glyph[], positions: readonly GlyphPosition[]): string {
  let start = 0;
  const drawn = glyphs.map((glyph, index) => {
    const { xOffset = 0, yOffset = 0, xAdvance = 0 } = positions[index] ?? {};
    const outline = outlineOf(glyph);
    const left = round(start + xOffset);
    start += xAdvance;
    return outline && `<path transform="translate(${left} ${round(yOffset)})" d="${outline}"/>`;
  });
  return drawn.join('');
}

/** To write a letter's outline takes longer than all else, and a title has the same ones again and again. */
const outlines = new WeakMap<Glyph, string>();

function outlineOf(glyph: Glyph): string {
  const outline = outlines.get(glyph) ?? glyph.path.toSVG();
  outlines.set(glyph, outline);
  return outline;
}

function round(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

/** Fitting a title tries the same words at many sizes and measures; letters are placed once for all. */
const shaped = new Map<string, ReturnType<typeof shapeAnew>>();

/** A title asks for a few hundred pieces of text; this keeps those of some twenty. */
const MOST_SHAPED = 5000;

function shape(text: string) {
  const known = shaped.get(text);
  if (known) return known;
  if (shaped.size >= MOST_SHAPED) shaped.clear();
  const runs = shapeAnew(text);
  shaped.set(text, runs);
  return runs;
}

function shapeAnew(text: string) {
  return splitIntoRuns(text).map(({ face, text: letters }) => {
    // Read one by one: the width is worked out by a getter, which a spread would lose.
    const { glyphs, positions, advanceWidth } = face.layout(letters);
    return { glyphs, positions, advanceWidth, unitsPerEm: face.unitsPerEm };
  });
}

/** Breaks text into lines no wider than `width`, as even as they can be in that many lines. */
export function setParagraph(text: string, size: number, width: number): Line[] {
  const greedy = breakLines(text, size, width);
  // The narrowest measure that needs no line more makes the lines even.
  let [least, most] = [0, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (least + most) / 2;
    if (breakLines(text, size, middle).length > greedy.length) least = middle;
    else most = middle;
  }
  return breakLines(text, size, most);
}

function breakLines(text: string, size: number, width: number): Line[] {
  const lines: Line[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last && setLine(`${last.text} ${word}`, size);
    if (longer && longer.width <= width) lines[lines.length - 1] = longer;
    else lines.push(setLine(word, size));
  }
  return lines;
}

/** Letters that the first face lacks, such as "ł", come from the second. */
function splitIntoRuns(text: string): { face: Font; text: string }[] {
  const [first, second] = (faces ??= [latin, latinExtended].map(openFace));
  if (!first) return [];
  const runs: { face: Font; text: string }[] = [];
  for (const letter of text) {
    const face = second && !hasLetter(first, letter) && hasLetter(second, letter) ? second : first;
    const last = runs.at(-1);
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs;
}

function hasLetter(face: Font, letter: string): boolean {
  return face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
}

function openFace(dataUrl: string): Font {
  const opened = create(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
  if ('fonts' in opened) throw new TypeError('expected one face in the font file');
  return opened;
}
