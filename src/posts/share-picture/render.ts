import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { digest } from '../../lib/digest.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { writeWhole } from '../../lib/write-whole.ts';

// Many pictures at once use all cores; several threads for each would stand in each other's way.
sharp.concurrency(1);

const FOLDER = path.join(MEMORY_FOLDER, 'share-pictures');

/** A file with the PNG of this drawing: that of an earlier build, if nothing in the drawing has changed. */
export async function renderPng(svg: string): Promise<string> {
  const file = path.join(FOLDER, `${digest(JSON.stringify(sharp.versions), 'level 3, no alpha', svg)}.png`);
  const isKept = await fs.access(file).then(
    () => true,
    () => false,
  );
  if (isKept) return file;

  // Level 6 takes a third longer for 66 KB instead of 70.
  const png = await sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 3 }).toBuffer();
  await fs.mkdir(FOLDER, { recursive: true });
  writeWhole(file, png);
  return file;
}
