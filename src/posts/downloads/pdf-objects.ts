import zlib from 'node:zlib';

/**
 * Bytes of streams of a PDF that are unpacked at most, all together. The objects of a book of 1,000 pages take 10 MB; a
 * stream of zeros of 30 MB would unpack to 30 GB.
 */
const MOST_UNPACKED = 32_000_000;

/** Streams that are looked at, each at what stands before it; a book of 1,000 pages has 5,000. */
const MOST_STREAMS = 50_000;

/** Characters in which the dictionary before a stream, and an object that holds texts, has to end. */
const LONGEST_DICTIONARY = 2000;
const LONGEST_OBJECT = 64 * 1024;

/** Places where an object is written: each change of a PDF may write it once more, and what was before stays. */
const MOST_VERSIONS = 50;

/** Numbers before "obj", and of a reference before "R". */
const OBJECT = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\b/g;

/** Objects of a PDF by their numbers, each as it stands there; of one that was changed every version that is in the file. */
export interface PdfObjects {
  find: (numbers: ReadonlySet<number>) => { number: number; text: string }[];
  /** Texts that were packed and are about the whole document. */
  packed: string[];
  /** Whether all was looked at; else there was more than a PDF of its size has. */
  isWhole: boolean;
}

/**
 * Finds objects without following the tables of a PDF: they may be broken, and they leave out what an earlier version
 * of the document said, which is in the file all the same. Each step goes through the file once.
 *
 * @param text the file, a character for each byte
 */
export function openPdfObjects(text: string): PdfObjects {
  const { objects, packed, isWhole } = unpack(text);
  return {
    packed,
    isWhole,
    find(numbers) {
      const found: { number: number; text: string }[] = [];
      for (const match of text.matchAll(OBJECT)) {
        const number = Number(match[1]);
        const start = match.index + match[0].length;
        if (numbers.has(number)) found.push({ number, text: text.slice(start, start + LONGEST_OBJECT) });
        if (found.length >= MOST_VERSIONS) break;
      }
      for (const { places, content } of objects) {
        for (const [number, start] of places)
          if (numbers.has(number) && found.length < 2 * MOST_VERSIONS)
            found.push({ number, text: content.slice(start, start + LONGEST_OBJECT) });
      }
      return found;
    },
  };
}

/** Objects that are packed together (ISO 32000-2, 7.5.7). */
interface ObjectStream {
  content: string;
  places: [number: number, start: number][];
}

function unpack(text: string): { objects: ObjectStream[]; packed: string[]; isWhole: boolean } {
  const objects: ObjectStream[] = [];
  const packed: string[] = [];
  let left = MOST_UNPACKED;
  let isWhole = true;
  let looked = 0;
  let end = 0;
  for (let at = text.indexOf('stream'); at >= 0; at = text.indexOf('stream', end)) {
    const before = text.slice(Math.max(end, at - LONGEST_DICTIONARY), at);
    end = at + 'stream'.length;
    if (before.endsWith('end')) continue;
    looked += 1;
    if (looked > MOST_STREAMS) return { objects, packed, isWhole: false };
    const dictionary = before.slice(before.lastIndexOf('obj') + 1);
    const isObjects = dictionary.includes('/ObjStm');
    if (!isObjects && !dictionary.includes('/Metadata')) continue;
    const start = text.charCodeAt(end) === 13 ? end + 2 : end + 1;
    const close = text.indexOf('endstream', start);
    // What is cut off ends with the file.
    end = close < 0 ? text.length : close;
    if (!dictionary.includes('/FlateDecode')) continue;
    const content = inflate(Buffer.from(text.slice(start, end), 'latin1'), left);
    if (content === 'too-large') return { objects, packed, isWhole: false };
    left -= content.length;
    if (isObjects) objects.push({ content, places: readPlaces(dictionary, content) });
    else packed.push(content);
    if (content === '') isWhole = false;
  }
  return { objects, packed, isWhole };
}

/** As far as it can be unpacked. */
function inflate(bytes: Buffer, most: number): string {
  try {
    const options = { maxOutputLength: Math.max(1, most), finishFlush: zlib.constants.Z_SYNC_FLUSH };
    return zlib.inflateSync(bytes, options).toString('latin1');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-large'
      : '';
  }
}

/** Pairs of a number and of a place behind "First", before the objects themselves. */
function readPlaces(dictionary: string, content: string): ObjectStream['places'] {
  const first = Number(/\/First\s{0,9}(\d{1,9})/.exec(dictionary)?.[1] ?? 0);
  const numbers = content.slice(0, Math.min(first, LONGEST_OBJECT)).match(/\d{1,10}/g) ?? [];
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => [
    Number(numbers[2 * index]),
    first + Number(numbers[2 * index + 1]),
  ]);
}
