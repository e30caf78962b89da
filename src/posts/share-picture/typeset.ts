import { create, type Font, type Glyph, type GlyphPosition } from 'fontkit';
import { toDrawable } from './drawable-text.ts';

/** A line of text as the outline of its letters, so that it looks the same wherever it is drawn. */
export interface Line {
  text: string;
  width: number;
  /** As SVG, beginning at this point of the baseline. */
  draw(x: number, y: number): string;
}

/** Sets text in one face. */
export interface Typesetter {
  /** A text without what the face lacks, and nothing of one that could not be read so. */
  toDrawable: (text: string) => string;
  setLine: (text: string, size: number) => Line;
  /** Breaks text into lines no wider than `width`, as even as they can be in that many lines. */
  setParagraph: (text: string, size: number, width: number) => Line[];
}

/**
 * Letters that the first file of a face lacks, such as "ł", come from the second.
 *
 * @param files as `data:` addresses
 */
export function openTypesetter(files: readonly string[]): Typesetter {
  const faces = files.map(openFace);
  // Fitting a title tries the same words at many sizes and measures; letters are placed once for all.
  const shaped = new Map<string, Run[]>();
  const setter: Typesetter = {
    toDrawable: (text) => toDrawable(text, (letter) => faces.some((face) => hasLetter(face, letter))),
    setLine: (text, size) => runsToLine(text, shape(text), size),
    setParagraph(text, size, width) {
      const greedy = breakLines(text, size, width);
      // The narrowest measure that needs no line more makes the lines even.
      let [least, most] = [0, width];
      for (let step = 0; step < 8; step += 1) {
        const middle = (least + most) / 2;
        if (breakLines(text, size, middle).length > greedy.length) least = middle;
        else most = middle;
      }
      return breakLines(text, size, most);
    },
  };
  return setter;

  function shape(text: string): Run[] {
    const known = shaped.get(text);
    if (known) return known;
    if (shaped.size >= MOST_SHAPED) shaped.clear();
    const runs = splitIntoRuns(text, faces).map(shapeRun);
    shaped.set(text, runs);
    return runs;
  }

  function breakLines(text: string, size: number, width: number): Line[] {
    const lines: Line[] = [];
    for (const word of text.split(/\s+/)) {
      const last = lines.at(-1);
      const longer = last && setter.setLine(`${last.text} ${word}`, size);
      if (longer && longer.width <= width) lines[lines.length - 1] = longer;
      else lines.push(setter.setLine(word, size));
    }
    return lines;
  }
}

/** A title asks for a few hundred pieces of text; this keeps those of some twenty. */
const MOST_SHAPED = 5000;

/** Letters of one face, placed in the font's own units. */
interface Run {
  glyphs: readonly Glyph[];
  positions: readonly GlyphPosition[];
  advanceWidth: number;
  unitsPerEm: number;
}

function runsToLine(text: string, shaped: readonly Run[], size: number): Line {
  const runs = shaped.map((run) => ({ ...run, scale: size / run.unitsPerEm }));
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

function shapeRun({ face, text }: { face: Font; text: string }): Run {
  // Read one by one: the width is worked out by a getter, which a spread would lose.
  const { glyphs, positions, advanceWidth } = face.layout(text);
  return { glyphs, positions, advanceWidth, unitsPerEm: face.unitsPerEm };
}

function splitIntoRuns(text: string, [first, second]: readonly Font[]): { face: Font; text: string }[] {
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
