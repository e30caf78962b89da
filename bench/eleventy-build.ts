import fs from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../src/posts/source/content-files.ts';
import { writeEleventySite } from './eleventy.ts';
import { measureRun, type Measured } from './measured-run.ts';

const COMMAND = path.resolve('node_modules/@11ty/eleventy/cmd.cjs');

/** Eleventy's whole build of the same posts, in a folder that goes again; it remembers nothing between builds. */
export async function buildWithEleventy(folder: string, files: ContentFiles): Promise<Measured> {
  writeEleventySite(folder, files);
  try {
    return await measureRun(process.execPath, [COMMAND, '--quiet'], { cwd: folder });
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
