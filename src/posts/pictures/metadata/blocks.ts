import { listGifParts, REMARKS } from '../gif-parts.ts';

/** Texts that programs write into pictures between the picture's own parts. */
const REMARK = 'a remark';

/** The remarks of a JPEG: its segments come one after the other up to where the picture begins (ITU T.81, B.1). */
export function listJpegRemarks(bytes: Buffer): string[] {
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xfe) return [REMARK];
    if (marker === 0xda || marker === 0xd9) break;
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return [];
}

/** What follows a JPEG: a telephone lays the film of the moment there. */
export function hasFilmBehind(bytes: Buffer): boolean {
  return bytes.includes('ftypmp4', 0, 'latin1') || bytes.includes('ftypisom', 0, 'latin1');
}

/** Chunks of a PNG that hold words or a moment (PNG, third edition, 11.3). */
const PNG_WORDS: ReadonlySet<string> = new Set(['tEXt', 'zTXt', 'iTXt']);

/** Which program wrote it is nobody. */
const HARMLESS = 'Software\0';

export function listPngRemarks(bytes: Buffer): string[] {
  const told = new Set<string>();
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const name = bytes.toString('latin1', at + 4, at + 8);
    const words = bytes.toString('latin1', at + 8, at + 90);
    if (PNG_WORDS.has(name) && !words.startsWith(HARMLESS) && !words.startsWith('XML:com.adobe.xmp'))
      told.add(REMARK);
    if (name === 'tIME') told.add('when it was changed');
  }
  return [...told];
}

export function listGifRemarks(bytes: Buffer): string[] {
  const parts = listGifParts(bytes) ?? [];
  return parts.some(({ label }) => label === REMARKS) ? [REMARK] : [];
}
