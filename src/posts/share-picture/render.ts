import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { digest } from '../../lib/digest.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';

const FOLDER = path.join(MEMORY_FOLDER, 'share-pictures');

/** A file with the PNG of this drawing: that of an earlier build, if nothing in the drawing has changed. */
export async function renderPng(svg: string): Promise<string> {
  const file = path.join(FOLDER, `${digest(JSON.stringify(sharp.versions), 'level 6', svg)}.png`);
  const isKept = await fs.access(file).then(
    () => true,
    () => false,
  );
  if (isKept) return file;

  // Level 9 takes twice the time of the whole picture for 80 KB instead of 90.
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 6 }).toBuffer();
  await fs.mkdir(FOLDER, { recursive: true });
  // Renamed into place: two builds at once must not read each other's half-written file.
  const half = `${file}.${process.pid}`;
  await fs.writeFile(half, png);
  await fs.rename(half, file);
  return file;
}
