import type { PictureKind } from './picture.ts';

/** What the names of pictures end with. */
const KINDS = new Map<string, PictureKind>([
  ['jpg', 'jpeg'],
  ['jpeg', 'jpeg'],
  ['png', 'png'],
  ['webp', 'webp'],
  ['avif', 'avif'],
  ['gif', 'gif'],
  ['tif', 'tiff'],
  ['tiff', 'tiff'],
  ['svg', 'svg'],
]);

/** Pictures that nobody here can read, with what people call them. */
const OTHERS = new Map([
  ['heic', 'HEIC'],
  ['heif', 'HEIF'],
  ['bmp', 'BMP'],
  ['jxl', 'JPEG XL'],
  ['jp2', 'JPEG 2000'],
  ['psd', 'Photoshop'],
  ['ai', 'Illustrator'],
  ['eps', 'EPS'],
  ['ico', 'icon'],
  ['svgz', 'compressed SVG'],
  ['dng', 'raw'],
  ['cr2', 'raw'],
  ['cr3', 'raw'],
  ['nef', 'raw'],
  ['arw', 'raw'],
]);

/** What is taken, as people call it. */
export const TAKEN = 'JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG';

export function endingOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** The kind of picture that a file is by its name; undefined where it is none. */
export function nameToKind(file: string): PictureKind | undefined {
  return KINDS.get(endingOf(file));
}

/** Of a picture that cannot be taken, what people call its kind. */
export function findOtherKind(file: string): string | undefined {
  return OTHERS.get(endingOf(file));
}

/** The ending that says best what a picture is. */
export function kindToEnding(kind: PictureKind): string {
  if (kind === 'jpeg') return 'jpg';
  return kind === 'tiff' ? 'tif' : kind;
}
