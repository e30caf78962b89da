import type { Sharp } from 'sharp';
import { isBareFile } from './bare-file.ts';
import { toBareGif } from './gif-parts.ts';
import { inspectPicture, MOST_SECONDS, refuseDamaged, type Refused } from './inspect-picture.ts';
import { openSharp } from './open-sharp.ts';
import { cleanDrawing } from './metadata/drawing.ts';
import { MOST_PIXELS, type PictureFacts } from './picture.ts';
import { nameToKind } from './picture-name.ts';
import { sniffKind } from './sniff-kind.ts';

/** A picture as it may be kept for good, or why it may not. */
export type Cleaned = { bytes: Uint8Array } | { refused: Refused };

/**
 * Pixels. Readers get a picture in a width of 1,920 at most, and a photograph that was taken upright (3 : 4) and is 2,560
 * high has just that.
 */
const LONGEST_SIDE = 2560;

/** Pixels: the widest that a text shows. What is much higher than wide, such as a long drawing, keeps it. */
const TEXT_WIDTH = 1184;

/**
 * What is kept of a picture that somebody took: its pixels, upright, in the colours of screens and no more of them than
 * readers ever get, in a file of the same kind. Where it was taken, by whom and with what is not in it. A file that is so
 * already stays as it is, to the byte. Of a GIF the words go and the pictures stay as they are, and of a drawing (SVG) what
 * programs wrote beside what is drawn.
 *
 * @param sizes "fitted" to what readers get at most, or all "kept"
 */
export async function cleanPicture(
  file: string,
  bytes: Uint8Array,
  sizes: 'fitted' | 'kept' = 'fitted',
): Promise<Cleaned> {
  const inspected = await inspectPicture(file, bytes, 'whole');
  if ('refused' in inspected) return inspected;
  const { facts } = inspected;
  if (facts.kind === 'svg') return { bytes: Buffer.from(cleanDrawing(Buffer.from(bytes).toString('utf8'))) };
  if (facts.kind === 'gif') return { bytes: toBareGif(bytes) };
  const size = sizes === 'kept' ? facts : fitSize(facts);
  const isSmall = size.width === facts.width;
  if (isSmall && isBareFile(facts.kind, bytes) && (await hasScreenColours(bytes))) return { bytes };
  try {
    return { bytes: await drawAgain(facts, bytes, size) };
  } catch {
    return { refused: refuseDamaged() };
  }
}

/** Never larger than it is. */
export function fitSize({ width, height }: Pick<PictureFacts, 'width' | 'height'>): {
  width: number;
  height: number;
} {
  const scale = Math.min(1, Math.max(LONGEST_SIDE / Math.max(width, height), TEXT_WIDTH / width));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** Not those of print, which a decoder has to be told how to show. */
async function hasScreenColours(bytes: Uint8Array): Promise<boolean> {
  const sharp = await openSharp();
  const { space } = await sharp(bytes).metadata();
  return space === 'srgb' || space === 'b-w';
}

async function drawAgain(
  facts: PictureFacts,
  bytes: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<Buffer> {
  const sharp = await openSharp();
  const isMoving = facts.frames > 1;
  const read = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: isMoving });
  const sized = isMoving ? read.resize({ width }) : read.autoOrient().resize({ width, height, fit: 'fill' });
  const drawn = sized.toColourspace('srgb').timeout({ seconds: MOST_SECONDS });
  return encode(drawn, facts, bytes, await isOfFewColours(bytes));
}

async function isOfFewColours(bytes: Uint8Array): Promise<boolean> {
  const sharp = await openSharp();
  return (await sharp(bytes).metadata()).isPalette;
}

/**
 * Better than readers get it, since theirs is drawn from it: at these qualities nobody tells it from the original, and a
 * photograph has 0.5 to 1.5 MB.
 */
function encode(
  picture: Sharp,
  { kind }: PictureFacts,
  original: Uint8Array,
  isPalette: boolean,
): Promise<Buffer> {
  switch (kind) {
    case 'png':
      return picture.png({ compressionLevel: 9, palette: isPalette }).toBuffer();
    case 'webp':
      return picture.webp(isLosslessWebp(original) ? { lossless: true } : { quality: 88 }).toBuffer();
    case 'avif':
      return picture.avif({ quality: 75, effort: 2 }).toBuffer();
    case 'tiff':
      return picture.tiff({ compression: 'deflate', predictor: 'horizontal' }).toBuffer();
    default:
      return picture.jpeg({ quality: 88, mozjpeg: true }).toBuffer();
  }
}

function isLosslessWebp(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('VP8L');
}

/**
 * Whether a file that is to be kept has to be cleaned: one that is named like a picture, and one that is a picture,
 * whatever its name says. Words can begin like a drawing.
 */
export function isToBeCleaned(file: string, bytes: Uint8Array): boolean {
  if (nameToKind(file) !== undefined) return true;
  const sniffed = sniffKind(bytes);
  return 'kind' in sniffed && sniffed.kind !== 'svg';
}
