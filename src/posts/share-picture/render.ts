import fs from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** Kept between builds; safe to delete. */
const FOLDER = path.resolve('node_modules/.cache/common-ground/share-pictures');

/** A PNG of this drawing: the one of an earlier build, if nothing in the drawing has changed. */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256')
    .update(`${sharp.versions.sharp} level 6`)
    .update(svg)
    .digest('hex')
    .slice(0, 32);
  const file = path.join(FOLDER, `${key}.png`);
  const kept = await fs.readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);

  // Level 9 takes twice the time of the whole picture for 80 KB instead of 90.
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
  await fs.mkdir(FOLDER, { recursive: true });
  // Renamed into place: two builds at once must not read each other's half-written file.
  const half = `${file}.${process.pid}`;
  await fs.writeFile(half, png);
  await fs.rename(half, file);
  return new Uint8Array(png);
}
