import type { Sharp } from 'sharp';
import { MOST_SECONDS } from '../inspect-picture.ts';
import { openSharp } from '../open-sharp.ts';
import { MOST_PIXELS, type PictureKind } from '../picture.ts';
import { cleanDrawing } from './drawing.ts';

/**
 * A picture in the same kind of file with nothing in it but what is to be seen, upright, in its own colours. What is
 * packed with loss is packed once more, so well that nobody sees it.
 */
export async function cleanPicture(kind: PictureKind, bytes: Uint8Array): Promise<Uint8Array> {
  if (kind === 'svg') return Buffer.from(cleanDrawing(Buffer.from(bytes).toString('utf8')));
  const sharp = await openSharp();
  const { pages = 1, space } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata();
  const isMoving = pages > 1 && (kind === 'gif' || kind === 'webp');
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: isMoving });
  picture.timeout({ seconds: MOST_SECONDS });
  // Nothing that moves was turned by a camera.
  if (!isMoving) picture.autoOrient();
  // Colours for printing become those of screens, which the profile does not tell of.
  if (space !== 'cmyk') picture.keepIccProfile();
  return SAVE[kind](picture).toBuffer();
}

/** Qualities at which nobody tells the copy from the original on a screen. */
const SAVE: Record<Exclude<PictureKind, 'svg'>, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
  webp: (picture) => picture.webp({ quality: 92 }),
  avif: (picture) => picture.avif({ quality: 80 }),
  gif: (picture) => picture.gif({ reuse: true }),
  tiff: (picture) => picture.tiff({ compression: 'deflate' }),
};
