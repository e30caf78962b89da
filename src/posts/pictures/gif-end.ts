/** What parts of a GIF begin with (GIF89a specification, section 20 and on). */
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;

/**
 * Whether a GIF has its last part. Its decoder takes as many pictures as there are for all: of one that is cut off
 * readers would see the beginning, again and again.
 */
export function hasGifEnd(bytes: Uint8Array): boolean {
  const at = (offset: number) => bytes[offset] ?? 0;
  let offset = 13 + tableSize(at(10));
  while (offset < bytes.length) {
    switch (at(offset)) {
      case TRAILER:
        return true;
      case EXTENSION:
        offset = skipBlocks(bytes, offset + 2);
        break;
      case IMAGE:
        offset = skipBlocks(bytes, offset + 11 + tableSize(at(offset + 9)));
        break;
      default:
        return false;
    }
  }
  return false;
}

/** Bytes of the table of colours that follows, by the byte that says whether there is one. */
export function tableSize(packed: number): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0;
}

/** Blocks with their lengths before them; one of no length is the last. */
export function skipBlocks(bytes: Uint8Array, start: number): number {
  let offset = start;
  for (let length = bytes[offset]; length; length = bytes[offset]) offset += length + 1;
  return offset + 1;
}
