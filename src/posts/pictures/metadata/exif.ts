/** What the blocks that cameras write say of people, by their numbers (Exif 3.0, 4.6; DNG and Windows add some). */
const TELLING = new Map<number, string>([
  [0x010e, 'a description'],
  [0x010f, 'the camera'],
  [0x0110, 'the camera'],
  [0x0132, 'when it was taken'],
  [0x013b, 'who took it'],
  [0x013c, 'the computer'],
  [0x8298, 'who took it'],
  [0x83bb, 'captions and names (IPTC)'],
  [0x8649, 'captions and names (IPTC)'],
  [0x02bc, 'what a program noted (XMP)'],
  [0x9003, 'when it was taken'],
  [0x9004, 'when it was taken'],
  [0x927c, 'what the camera noted'],
  [0x9286, 'a remark'],
  [0x9c9b, 'a title'],
  [0x9c9c, 'a remark'],
  [0x9c9d, 'who took it'],
  [0x9c9e, 'keywords'],
  [0x9c9f, 'a title'],
  [0xa420, 'the camera'],
  [0xa430, 'whose camera it is'],
  [0xa431, 'the camera'],
  [0xa433, 'the camera'],
  [0xa434, 'the camera'],
  [0xa435, 'the camera'],
  [0xc62f, 'the camera'],
]);

const EXIF_DIRECTORY = 0x8769;
const GPS_DIRECTORY = 0x8825;
/** The version of the block, which is there even where there is no place. */
const GPS_VERSION = 0;

/** A camera writes four or five directories; a file in which they lead in a circle has no end of them. */
const MOST_DIRECTORIES = 20;

/**
 * Lists what a block in TIFF's form tells of people; a whole TIFF is such a block. What says how to show the picture,
 * such as its orientation, tells nothing.
 */
export function listExif(block: Buffer): string[] {
  const start = block.toString('latin1', 0, 6) === 'Exif\0\0' ? 6 : 0;
  const tiff = block.subarray(start);
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return [];
  const isLittle = order === 'II';
  const read16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const read32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  const told = new Set<string>();
  const waiting = [{ at: read32(4), isOfPlace: false, isFirst: true }];
  for (let read = 0; read < MOST_DIRECTORIES; read += 1) {
    const directory = waiting.shift();
    if (!directory) break;
    const { at, isOfPlace, isFirst } = directory;
    if (at < 8 || at + 2 > tiff.length) continue;
    const count = read16(at);
    const end = at + 2 + 12 * count;
    for (let entry = at + 2; entry < end && entry + 12 <= tiff.length; entry += 12) {
      const tag = read16(entry);
      if (tag === EXIF_DIRECTORY) waiting.push({ at: read32(entry + 8), isOfPlace: false, isFirst: false });
      else if (tag === GPS_DIRECTORY)
        waiting.push({ at: read32(entry + 8), isOfPlace: true, isFirst: false });
      else if (isOfPlace) {
        if (tag !== GPS_VERSION) told.add('where it was taken (GPS)');
      } else {
        const what = TELLING.get(tag);
        if (what !== undefined) told.add(what);
      }
    }
    // The second directory is the small picture in the picture: as it was before somebody was cut out of it.
    if (isFirst && end + 4 <= tiff.length && read32(end) !== 0 && start === 6)
      told.add('a small picture of how it was before');
  }
  return [...told];
}
