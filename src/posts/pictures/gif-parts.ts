/** What parts of a GIF begin with (GIF89a specification, section 20 and on). */
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;

/** The label of an extension that says how a picture is shown, such as for how long. */
const CONTROL = 0xf9;
/** The label of remarks. */
export const REMARKS = 0xfe;
const APPLICATION = 0xff;

/** How often it begins again; what other programs write for themselves is words. */
const LOOPS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);

/** A part of a GIF by where it begins and ends, and whether a reader sees it. */
export interface GifPart {
  start: number;
  end: number;
  /** Of an extension, what it is for. */
  label?: number;
  isSeen: boolean;
}

/**
 * Whether a GIF has its last part. Its decoder takes as many pictures as there are for all: of one that is cut off
 * readers would see the beginning, again and again.
 */
export function hasGifEnd(bytes: Uint8Array): boolean {
  return listGifParts(bytes) !== undefined;
}

/** The same GIF, its pictures to the byte, without remarks, programs' own words, and what follows its end. */
export function toBareGif(bytes: Uint8Array): Uint8Array {
  const parts = listGifParts(bytes) ?? [];
  return Buffer.concat(
    parts.filter(({ isSeen }) => isSeen).map(({ start, end }) => bytes.subarray(start, end)),
  );
}

/** Undefined where it has no end. */
export function listGifParts(bytes: Uint8Array): GifPart[] | undefined {
  const at = (offset: number) => bytes[offset] ?? 0;
  let start = 13 + tableSize(at(10));
  const parts: GifPart[] = [{ start: 0, end: start, isSeen: true }];
  while (start < bytes.length) {
    let end: number;
    let isSeen = true;
    let label: number | undefined;
    switch (at(start)) {
      case TRAILER:
        return [...parts, { start, end: start + 1, isSeen }];
      case EXTENSION:
        end = skipBlocks(bytes, start + 2);
        label = at(start + 1);
        isSeen = label === CONTROL || (label === APPLICATION && isLoop(bytes, start + 3));
        break;
      case IMAGE:
        end = skipBlocks(bytes, start + 11 + tableSize(at(start + 9)));
        break;
      default:
        return undefined;
    }
    parts.push({ start, end, isSeen, ...(label === undefined ? {} : { label }) });
    start = end;
  }
  return undefined;
}

function isLoop(bytes: Uint8Array, offset: number): boolean {
  return LOOPS.has(String.fromCharCode(...bytes.subarray(offset, offset + 11)));
}

/** Bytes of the table of colours that follows, by the byte that says whether there is one. */
function tableSize(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}

/** Blocks with their lengths before them; one of no length is the last. */
function skipBlocks(bytes: Uint8Array, start: number): number {
  let offset = start;
  for (let length = bytes[offset]; length; length = bytes[offset]) offset += length + 1;
  return offset + 1;
}
