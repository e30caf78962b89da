import zlib from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Names and a place that an original holds and no published file may. */
export const SECRETS = ['Quintessa Vandermolen', 'Zwetschgenhof', 'GPSLatitude', '48/1'];

/** A picture whose left half is dark and whose right half is light: what turns it shows. */
export function halves(width = 60, height = 40): Sharp {
  const right = { create: { width: width / 2, height, channels: 3 as const, background: '#f0e0d0' } };
  return sharp({ create: { width, height, channels: 3, background: '#203040' } }).composite([
    { input: right, left: width / 2, top: 0 },
  ]);
}

/** The same with all that a camera and its owner write into a file. */
export async function withSecrets(picture: Sharp): Promise<Sharp> {
  return sharp(await picture.png().toBuffer())
    .withExif({
      IFD0: { Artist: 'Quintessa Vandermolen', Copyright: 'Quintessa Vandermolen' },
      IFD2: { UserComment: 'Zwetschgenhof' },
      IFD3: { GPSLatitude: '48/1 12/1 30/1', GPSLatitudeRef: 'N', GPSLongitude: '11/1 1/1 1/1' },
    })
    .withXmp(
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Quintessa Vandermolen"/></rdf:RDF></x:xmpmeta>',
    )
    .withIccProfile('p3');
}

/** What those are in a file that has them: its latitude, as it is written in JPEG and PNG, is 48° 12′ 30″. */
export const SECRET_BYTES = [
  ...SECRETS.slice(0, 2).map((words) => Buffer.from(words)),
  Buffer.from([48, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0, 1, 0, 0, 0, 30, 0, 0, 0, 1, 0, 0, 0]),
];

/** A photograph of 12 million pixels as a telephone takes it: lying on its side, with a note to turn it, and all secrets. */
export async function photograph(): Promise<Buffer> {
  const lying = await withSecrets(halves(4032, 3024));
  return lying.withMetadata({ orientation: 6 }).jpeg({ quality: 92 }).toBuffer();
}

/** A picture of several frames, as raw pixels below each other. */
export async function framesOf(count: number, side = 40): Promise<Sharp> {
  const frames = await Promise.all(
    Array.from({ length: count }, (_, index) =>
      sharp({
        create: { width: side, height: side, channels: 3, background: { r: index * 40, g: 90, b: 60 } },
      })
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } });
}

/** A PNG of a few bytes that says how large it is and has no pixels. */
export function emptyPng(width: number, height: number, { isInterlaced = false } = {}): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // With 16 bits for each of four colours where it is to be interlaced, with 8 for each of three where not.
  header.set(isInterlaced ? [16, 6, 0, 0, 1] : [8, 2, 0, 0, 0], 8);
  return png([pngChunk('IHDR', header), pngChunk('IDAT', zlib.deflateSync(Buffer.alloc(1000)))]);
}

/** A PNG of 30,000 × 30,000 whole black pixels in 340 KB: 900 million, which decoded are 900 MB. */
export function bombPng(side = 30_000): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(side * (1 + Math.ceil(side / 8)));
  return png([pngChunk('IHDR', header), pngChunk('IDAT', zlib.deflateSync(rows))]);
}

/** The same picture with the chunk that makes it a moving one. */
export function movingPng(still: Buffer): Buffer {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(2, 0);
  const end = 8 + 12 + 13;
  return Buffer.concat([still.subarray(0, end), pngChunk('acTL', control), still.subarray(end)]);
}

function png(chunks: Buffer[]): Buffer {
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...chunks,
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(name), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(zlib.crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A drawing of a few lines that shows a square half a billion times. */
export function bombDrawing(): Buffer {
  const groups = Array.from(
    { length: 29 },
    (_, index) => `<g id="a${index + 1}"><use href="#a${index}"/><use href="#a${index}" x="1"/></g>`,
  );
  return drawing(`<rect id="a0" width="1" height="1"/><defs>${groups.join('')}</defs><use href="#a29"/>`);
}

/** A drawing whose one word has the length of seventy million million, once all that stands for it is put in. */
export function bombText(): Buffer {
  const words = Array.from(
    { length: 29 },
    (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};&a${index};">`,
  );
  return Buffer.from(
    `<!DOCTYPE svg [<!ENTITY a0 "a">${words.join('')}]><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>&a29;</text></svg>`,
  );
}

export function drawing(inner: string, attributes = 'viewBox="0 0 90 60"'): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`);
}
