import { openSharp } from '../open-sharp.ts';
import type { PictureKind } from '../picture.ts';
import { hasFilmBehind, listGifRemarks, listJpegRemarks, listPngRemarks } from './blocks.ts';
import { listDrawing } from './drawing.ts';
import { listExif } from './exif.ts';

/**
 * Lists what the file of a picture tells of people beside what is to be seen: who took it, where, when and with what,
 * each in words and once. Colour profiles and what says how to show the picture are not among it.
 */
export async function listMetadata(kind: PictureKind, bytes: Uint8Array): Promise<string[]> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (kind === 'svg') return listDrawing(file.toString('utf8'));
  const sharp = await openSharp();
  const { exif, xmp, iptc, tifftagPhotoshop } = await sharp(bytes, {
    limitInputPixels: false,
    failOn: 'none',
  }).metadata();
  return [
    ...new Set([
      ...(exif ? listExif(exif) : []),
      ...(kind === 'tiff' ? listExif(file) : []),
      ...(xmp ? ['what a program noted (XMP)'] : []),
      ...(iptc || tifftagPhotoshop ? ['captions and names (IPTC)'] : []),
      ...(kind === 'jpeg' ? listJpegRemarks(file) : []),
      ...(kind === 'jpeg' && hasFilmBehind(file) ? ['a film of the moment'] : []),
      ...(kind === 'png' ? listPngRemarks(file) : []),
      ...(kind === 'gif' ? listGifRemarks(file) : []),
    ]),
  ];
}
