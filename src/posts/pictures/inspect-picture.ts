import path from 'node:path';
import type { Metadata } from 'sharp';
import type { FileWords } from '../source/refused-file.ts';
import { hasGifEnd } from './gif-parts.ts';
import { refuseDrawing } from './inspect-drawing.ts';
import { MOST_PIXELS, type PictureFacts, type PictureKind } from './picture.ts';
import { endingOf, kindToEnding, nameToKind, TAKEN } from './picture-name.ts';
import { openSharp } from './open-sharp.ts';
import { listMetadata } from './metadata/list-metadata.ts';
import { sniffKind } from './sniff-kind.ts';

/** Why a picture cannot be published. */
export type Refused = Omit<FileWords, 'found'>;

/** What is known of a picture's file: how large it is, or why it cannot be published. */
export type Inspected =
  | {
      facts: PictureFacts;
      /** What the file tells of people beside the picture; looked for in what is published as it is, in public/. */
      metadata?: string[];
    }
  | { refused: Refused };

/** How far to look: at the beginning of the file alone, or also whether all that it promises is there. */
export type Depth = 'header' | 'whole';

/**
 * Says what a picture is. Its pixels are decoded last of all and only where they are asked for: what is no picture, or
 * one of more pixels than memory has room for, is refused before it by what its first bytes say.
 *
 * @param file its name, which has to tell the kind; what lies in public/ has a slash before it
 */
export async function inspectPicture(file: string, bytes: Uint8Array, depth: Depth): Promise<Inspected> {
  const sniffed = sniffKind(bytes);
  const wanted = nameToKind(file);
  if (!('kind' in sniffed)) return { refused: refuseOther(sniffed.other) };
  const { kind } = sniffed;
  if (kind !== wanted) return { refused: refuseName(file, kind) };
  const refused = kind === 'svg' ? refuseDrawing(bytes) : undefined;
  if (refused) return { refused };
  const facts = await readFacts(kind, bytes);
  if (!facts) return { refused: refuseDamaged() };
  if ('slug' in facts) return { refused: facts };
  if (kind === 'gif' && !hasGifEnd(bytes)) return { refused: refuseDamaged() };
  if (depth === 'whole' && !(await isWhole(facts, bytes))) return { refused: refuseDamaged() };
  return file.startsWith('/') ? { facts, metadata: await listMetadata(kind, bytes) } : { facts };
}

async function readFacts(kind: PictureKind, bytes: Uint8Array): Promise<PictureFacts | Refused | undefined> {
  if (kind === 'png' && isMovingPng(bytes)) {
    return {
      slug: 'picture-kind',
      message: 'This is a moving PNG, of which only the first picture would be published.',
      expected: 'a picture that moves saved as GIF or WebP, or one that does not move',
      mend: { advice: 'Save the picture as GIF or as WebP with the program that it was made with.' },
    };
  }
  const about = await readMetadata(bytes);
  if (!about) return undefined;
  const { width, height } = about.autoOrient;
  const frames = kind === 'gif' || kind === 'webp' ? (about.pages ?? 1) : 1;
  if (width * height * frames > MOST_PIXELS) return refuseSize(width, height, frames);
  if (bytesHeld(about) > MOST_HELD) {
    const advice =
      kind === 'avif'
        ? 'Save the picture as JPEG, or make it smaller.'
        : 'Save the picture without "progressive" or "interlaced", or make it smaller.';
    return { ...refuseSize(width, height, frames), mend: { advice } };
  }
  return { kind, width, height, hasAlpha: about.hasAlpha, frames };
}

/** Bytes; with what a process has anyway it stays below 600 MB. */
const MOST_HELD = 420_000_000;

/**
 * Bytes that the decoder holds of a picture that comes as a whole: of an AVIF, as measured, 17.5 for each pixel; of one
 * that gets sharper as it comes, its pixels for a PNG, and for a JPEG two bytes for each number that pixels are made
 * from. Of any other it holds a few rows.
 */
function bytesHeld(about: Metadata): number {
  const { format, width, height, channels, depth, isProgressive, chromaSubsampling = '' } = about;
  const pixels = width * height;
  if (format === 'heif') return pixels * 17.5;
  if (!isProgressive) return 0;
  if (format === 'jpeg') return pixels * 2 * (chromaSubsampling.startsWith('4:2:0') ? 1.5 : channels);
  return pixels * channels * (depth === 'ushort' ? 2 : 1);
}

async function readMetadata(bytes: Uint8Array): Promise<Metadata | undefined> {
  const sharp = await openSharp();
  try {
    // Without a limit of its own: what is too large is told with its size.
    return await sharp(bytes, { limitInputPixels: false, failOn: 'none' }).metadata();
  } catch {
    return undefined;
  }
}

/** Decodes a picture to a few pixels, which takes its decoder little memory, and sees whether it got to the end. */
async function isWhole({ frames }: PictureFacts, bytes: Uint8Array): Promise<boolean> {
  const sharp = await openSharp();
  try {
    await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: frames > 1 })
      .resize({ width: 16 })
      .raw()
      .timeout({ seconds: MOST_SECONDS })
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** The slowest picture of all that are taken takes 4 s on the machine where this was measured. */
export const MOST_SECONDS = 60;

/** The chunk that says how many pictures there are stands before the first one (APNG specification). */
function isMovingPng(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const name = file.toString('latin1', at + 4, at + 8);
    if (name === 'acTL') return true;
    if (name === 'IDAT') return false;
  }
  return false;
}

function refuseOther(what: string): Refused {
  return {
    slug: 'picture-kind',
    message: `This file is named like a picture and is ${what}.`,
    expected: `a picture that was saved as ${TAKEN}`,
    mend: { advice: 'Save the picture once more as JPEG or PNG with the program that shows it.' },
  };
}

function refuseName(file: string, kind: PictureKind): Refused {
  const ending = endingOf(file);
  const right = `${path.posix.basename(file).slice(0, -ending.length)}${kindToEnding(kind)}`;
  return {
    slug: 'picture-kind',
    message: `This picture is named .${ending} and was saved as ${kind.toUpperCase()}.`,
    expected: 'a name that ends with what the picture is, here and where it is shown',
    // Not as a rename alone: what shows it would show nothing then.
    mend: { advice: `Call the file ${right}, and write that name wherever a text shows it.` },
  };
}

function refuseSize(width: number, height: number, frames: number): Refused {
  const size = `${width} × ${height} pixels${frames > 1 ? `, ${frames} times` : ''}`;
  return {
    slug: 'picture-size',
    message: `This picture has ${size}, more than can be drawn again for readers.`,
    expected: `at most ${MOST_PIXELS / 1_000_000} million pixels in all`,
    mend: {
      advice:
        'Make the picture smaller with the program that shows it: 2,400 pixels on its longer side are plenty.',
    },
  };
}

export function refuseDamaged(): Refused {
  return {
    slug: 'picture-unreadable',
    message: 'This picture is damaged, or a part of it is missing.',
    expected: 'a picture that other programs open without a word',
    mend: { advice: 'Copy the picture once more from where it came from.' },
  };
}
