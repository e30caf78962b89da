import type { PictureKind } from './picture.ts';

/**
 * Whether a file holds its pixels and nothing else: no words, places, dates, small pictures, colour profiles, and nothing
 * behind its end. Its parts are held against those that a decoder needs, so a part that nobody here has heard of counts
 * as words. A TIFF never does: it is drawn anew without a loss, and what its parts may hold is a long list.
 */
export function isBareFile(kind: PictureKind, bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (kind) {
    case 'jpeg':
      return isBareJpeg(file);
    case 'png':
      return isBarePng(file);
    case 'webp':
      return isBareWebp(file);
    case 'avif':
      return isBareAvif(file);
    default:
      return false;
  }
}

/** The markers of tables, of frames in the three ways that are in use, and of a restart interval (ITU T.81, table B.1). */
const JPEG_PARTS = new Set([0xdb, 0xc4, 0xc0, 0xc1, 0xc2, 0xdd]);
const SCAN = 0xda;
const JPEG_END = 0xd9;

function isBareJpeg(file: Buffer): boolean {
  let at = 2;
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) return false;
    const marker = file[at + 1] ?? 0;
    const length = file.readUInt16BE(at + 2);
    const content = file.subarray(at + 4, at + 2 + length);
    if (marker === SCAN) at = findScanEnd(file, at + 2 + length);
    else if (JPEG_PARTS.has(marker) || isJfif(marker, content) || isAdobe(marker, content)) at += 2 + length;
    else return false;
  }
  return at + 2 === file.length && file[at] === 0xff && file[at + 1] === JPEG_END;
}

/** Version and density; where it is longer, a small picture follows. */
function isJfif(marker: number, content: Buffer): boolean {
  return marker === 0xe0 && content.length === 14 && content.toString('latin1', 0, 5) === 'JFIF\0';
}

/** How colours are to be read. */
function isAdobe(marker: number, content: Buffer): boolean {
  return marker === 0xee && content.length === 12 && content.toString('latin1', 0, 5) === 'Adobe';
}

/** Where the next marker is: within a scan, FF stands for itself before a zero, and D0 to D7 begin it again. */
function findScanEnd(file: Buffer, start: number): number {
  let at = file.indexOf(0xff, start);
  while (at >= 0) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at = file.indexOf(0xff, at + 2);
  }
  return file.length;
}

/** Header, colours, density and pixels (PNG specification, section 11). */
const PNG_PARTS = new Set([
  'IHDR',
  'PLTE',
  'tRNS',
  'gAMA',
  'cHRM',
  'sRGB',
  'pHYs',
  'bKGD',
  'sBIT',
  'IDAT',
  'IEND',
]);

function isBarePng(file: Buffer): boolean {
  let at = 8;
  while (at + 12 <= file.length) {
    const name = file.toString('latin1', at + 4, at + 8);
    if (!PNG_PARTS.has(name)) return false;
    at += 12 + file.readUInt32BE(at);
    if (name === 'IEND') return at === file.length;
  }
  return false;
}

/** Pixels, transparency and motion (RFC 9649). */
const WEBP_PARTS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF']);

function isBareWebp(file: Buffer): boolean {
  let at = 12;
  while (at + 8 <= file.length) {
    if (!WEBP_PARTS.has(file.toString('latin1', at, at + 4))) return false;
    const length = file.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return at === file.length;
}

/** What lies in an AVIF by their names: its pixels, whole, in pieces or as a derived picture (ISO/IEC 23000-22). */
const AVIF_ITEMS = new Set(['av01', 'grid', 'iden']);

function isBareAvif(file: Buffer): boolean {
  let at = 0;
  while (at + 8 <= file.length) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    if (length < 8 || !['ftyp', 'meta', 'mdat'].includes(name)) return false;
    if (name === 'meta' && !isBareList(file.toString('latin1', at, at + length))) return false;
    at += length;
  }
  return at === file.length;
}

/** Of a list of items: each is pixels, and colours are told by numbers, not by a profile. */
function isBareList(list: string): boolean {
  const items = Array.from(list.matchAll(/infe[^]{8}([^]{4})/g), ([, type = '']) => type);
  const colours = Array.from(list.matchAll(/colr([^]{4})/g), ([, type = '']) => type);
  return items.every((type) => AVIF_ITEMS.has(type)) && colours.every((type) => type === 'nclx');
}
