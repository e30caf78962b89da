import type { PictureKind } from './picture.ts';

/** What a file is by its first bytes: a picture that is taken, or in words something else. */
export type Sniffed = { kind: PictureKind } | { other: OtherKind };

/** What a file is that is no picture, or none that is taken. */
export type OtherKind =
  | 'a HEIC picture'
  | 'a film'
  | 'a BMP picture'
  | 'a JPEG XL picture'
  | 'a JPEG 2000 picture'
  | 'a Photoshop file'
  | 'a PDF'
  | 'a ZIP archive or an office document'
  | 'a compressed file'
  | 'an empty file'
  | 'no picture';

/** As many bytes as the longest look needs: a drawing may begin with comments. */
const LOOKED_AT = 64 * 1024;

/* eslint-disable no-control-regex -- files begin with them */
/** Signs that kinds of files begin with, as they are listed in their own specifications. */
const SIGNS: readonly [RegExp, Sniffed][] = [
  [/^\xff\xd8\xff/, { kind: 'jpeg' }],
  [/^\x89PNG\r\n\x1a\n/, { kind: 'png' }],
  [/^GIF8[79]a/, { kind: 'gif' }],
  [/^RIFF[^]{4}WEBP/, { kind: 'webp' }],
  [/^(?:II[*+]\0|MM\0[*+])/, { kind: 'tiff' }],
  // The brands of a file in the ISO's media format: the first, or one of those that it can be read as.
  [/^[^]{4}ftyp(?:avif|avis|[^]{4}(?:[^]{4})*?avif)/, { kind: 'avif' }],
  [/^[^]{4}ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)/, { other: 'a HEIC picture' }],
  [/^[^]{4}ftyp/, { other: 'a film' }],
  [/^BM/, { other: 'a BMP picture' }],
  [/^(?:\xff\x0a|\0\0\0\x0cJXL )/, { other: 'a JPEG XL picture' }],
  [/^\0\0\0\x0cjP {2}/, { other: 'a JPEG 2000 picture' }],
  [/^8BPS/, { other: 'a Photoshop file' }],
  [/^%PDF/, { other: 'a PDF' }],
  [/^PK\x03\x04/, { other: 'a ZIP archive or an office document' }],
  [/^\x1f\x8b/, { other: 'a compressed file' }],
];
/* eslint-enable no-control-regex */

const DRAWING =
  /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*\?>|<!--[^]*?-->|<!DOCTYPE\s+svg\b[^>[]*(?:\[[^\]]*\])?[^>]*>)*<(?:svg:)?svg[\s>]/;

/** Says what a file is, whatever its name says. */
export function sniffKind(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { other: 'an empty file' };
  const beginning = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString(
    'latin1',
  );
  const known = SIGNS.find(([sign]) => sign.test(beginning));
  if (known) return known[1];
  return DRAWING.test(beginning) ? { kind: 'svg' } : { other: 'no picture' };
}
