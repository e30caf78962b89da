import type { Sharp, SharpOptions } from 'sharp';
import { MOST_SECONDS } from './inspect-picture.ts';
import { openSharp } from './open-sharp.ts';
import { MOST_PIXELS, type Picture } from './picture.ts';
import { listVariants, planPicture, type Variant } from './plan-picture.ts';

/** A file of a published picture. */
export interface DrawnFile {
  name: string;
  bytes: Buffer;
}

/**
 * Draws a picture as readers get it: upright, in the colours of screens (sRGB), and with nothing in the file but its
 * pixels. Names, places and dates stay in the original, since nothing of it is copied.
 *
 * @throws {Error} where its pixels cannot be decoded
 */
export async function drawPicture(
  picture: Picture,
  bytes: Uint8Array,
  variants: readonly Variant[] = listVariants(planPicture(picture)),
): Promise<DrawnFile[]> {
  const still = variants.filter(({ isMoving, crop }) => !isMoving && crop === undefined);
  const cropped = variants.filter(({ crop }) => crop !== undefined);
  const moving = variants.filter(({ isMoving }) => isMoving);
  return [
    ...(await drawStill(picture, bytes, still)),
    ...(await drawCropped(picture, bytes, cropped)),
    ...(await drawMoving(bytes, moving)),
  ];
}

/**
 * Decoded once, at the width of the largest that a text shows; those are made from that, a few at the same time, and
 * what is larger by itself. So each has the same bytes, whichever others are drawn with it.
 */
async function drawStill(
  picture: Picture,
  bytes: Uint8Array,
  variants: readonly Variant[],
): Promise<DrawnFile[]> {
  const largest = planPicture(picture).sources[0]?.variants.at(-1);
  const small = variants.filter(({ width }) => largest && width <= largest.width);
  const large = variants.filter((variant) => !small.includes(variant));
  const drawn: DrawnFile[] = [];
  for (const variant of large) drawn.push(...(await drawFrom(picture, bytes, variant, [variant])));
  return largest && small.length > 0
    ? [...drawn, ...(await drawFrom(picture, bytes, largest, small))]
    : drawn;
}

async function drawFrom(
  picture: Picture,
  bytes: Uint8Array,
  { width, height }: Variant,
  variants: readonly Variant[],
): Promise<DrawnFile[]> {
  const sharp = await openSharp();
  const { data, info } = await sharp(bytes, { ...READING, ...densityFor(picture, width) })
    .autoOrient()
    .resize({ width, height, fit: 'fill' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .timeout({ seconds: MOST_SECONDS })
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return Promise.all(
    variants.map(async (variant) => {
      const resized = sharp(data, { raw }).resize({
        width: variant.width,
        height: variant.height,
        fit: 'fill',
      });
      return { name: variant.name, bytes: await encode(resized, variant) };
    }),
  );
}

/** On white, where it lets through: what is shared is shown on any ground. */
async function drawCropped(
  picture: Picture,
  bytes: Uint8Array,
  variants: readonly Variant[],
): Promise<DrawnFile[]> {
  const sharp = await openSharp();
  return Promise.all(
    variants.map(async (variant) => {
      const { width, height, crop = 'centre' } = variant;
      const cropped = sharp(bytes, { ...READING, ...densityFor(picture, width) })
        .autoOrient()
        .resize({ width, height, fit: 'cover', position: crop })
        .flatten({ background: '#fff' })
        .timeout({ seconds: MOST_SECONDS });
      return { name: variant.name, bytes: await encode(cropped, variant) };
    }),
  );
}

async function drawMoving(bytes: Uint8Array, variants: readonly Variant[]): Promise<DrawnFile[]> {
  const drawn: DrawnFile[] = [];
  const sharp = await openSharp();
  // One after the other: all frames of one are in memory at once.
  for (const variant of variants) {
    const resized = sharp(bytes, { ...READING, animated: true })
      .resize({ width: variant.width })
      .timeout({ seconds: MOST_SECONDS });
    drawn.push({ name: variant.name, bytes: await encode(resized, variant) });
  }
  return drawn;
}

const READING = { limitInputPixels: MOST_PIXELS, failOn: 'error' } satisfies SharpOptions;

/** A drawing is drawn at the size that is wanted; 72 is what makes one pixel of one of its units. */
function densityFor({ kind, width }: Picture, wanted: number): SharpOptions {
  return kind === 'svg' ? { density: Math.min(100_000, Math.max(1, (72 * wanted) / width)) } : {};
}

function encode(picture: Sharp, variant: Variant): Promise<Buffer> {
  switch (variant.format) {
    case 'avif':
      return encodeAvif(picture, variant);
    case 'webp':
      return picture.webp({ quality: 78, smartSubsample: true }).toBuffer();
    case 'jpeg':
      return picture.jpeg({ quality: 80, mozjpeg: true }).toBuffer();
    case 'png':
      return picture.png({ palette: true, quality: 90 }).toBuffer();
    case 'gif':
      return picture.gif().toBuffer();
  }
}

/** From the best on; below the last one sees it. */
const AVIF_QUALITIES = [55, 45, 35];

/**
 * Bits for each pixel, which most photographs stay below. One of moss, at 1.3, kept a telephone waiting 0.4 s longer for
 * its article (Lighthouse's slow 4G); in so much detail nobody sees the difference.
 */
const MOST_BITS = 0.8;

/**
 * With an effort of 2: 0.3 s for the four widths of a photograph, where 4, sharp's own choice, took 6 s and saved one
 * byte in a hundred.
 */
async function encodeAvif(picture: Sharp, { width, height }: Variant): Promise<Buffer> {
  let drawn: Buffer = Buffer.alloc(0);
  for (const quality of AVIF_QUALITIES) {
    drawn = await picture.clone().avif({ quality, effort: 2 }).toBuffer();
    if (drawn.length * 8 <= width * height * MOST_BITS) break;
  }
  return drawn;
}
