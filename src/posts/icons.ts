import { DEFAULT_DRAWN } from './look/default-drawn.ts';
import { drawMark } from './look/draw-mark.ts';
import { getDrawnColours } from './look/look.ts';
import type { Colours } from './schema/colours.ts';

/** The one drawing that all icons are made from, in public/; whoever takes over the site may put her own there. */
export const ICON_DRAWING = 'favicon.svg';

/**
 * What all icons are made from: the coach's own drawing or, where she has none but the engine's or none at all, the
 * engine's mark in the colours of her site. Of a logo they are made in edition/logo-icon.ts.
 */
export function chooseIcon(own: string | undefined, colours: Colours | undefined): string {
  return isOwnDrawing(own) ? own : drawMark(getDrawnColours(colours));
}

/** Whether the coach has drawn it: the engine's mark is nobody's own, whatever its colours. */
export function isOwnDrawing(drawing: string | undefined): drawing is string {
  return drawing !== undefined && withoutColours(drawing) !== withoutColours(drawMark(DEFAULT_DRAWN));
}

function withoutColours(drawing: string): string {
  return drawing.trim().replaceAll(/#[\da-f]{6}\b/gi, '');
}

/** The two sizes that a web app's manifest needs for a site to be put on a home screen. */
export const ICON_SIZES = [192, 512];

/** A drawing (SVG) as a square PNG of this many pixels. */
export async function renderIcon(drawing: string, size: number): Promise<Uint8Array<ArrayBuffer>> {
  // Most builds take the icons over and draw none.
  const { default: sharp } = await import('sharp');
  // 72 dots an inch draw it as large as its viewBox says, 32; more dots make it larger, not blurred.
  const png = await sharp(Buffer.from(drawing), { density: (72 * size) / 32 })
    .resize(size, size)
    .png()
    .toBuffer();
  return new Uint8Array(png);
}

/**
 * One PNG in an ICO file, for what asks for /favicon.ico and knows no SVG. A directory of one entry
 * of 16 bytes after a header of 6, as every system since Windows Vista reads it.
 */
export function pngToIco(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(1, 4); // one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // colour planes
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.byteLength, 14);
  header.writeUInt32LE(header.byteLength, 18);
  return new Uint8Array(Buffer.concat([header, png]));
}
