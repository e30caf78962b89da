import fs from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../src/posts/source/content-files.ts';
import { writeEleventySite } from './eleventy.ts';
import { measureRun, timeRun, type Measured, type Timed } from './measured-run.ts';

const COMMAND = path.resolve('node_modules/@11ty/eleventy/cmd.cjs');

/** Eleventy's whole build of the same posts, in a folder that goes again; it remembers nothing between builds. */
export function buildWithEleventy(folder: string, files: ContentFiles): Promise<Timed> {
  return inSite(folder, files, () => timeRun(process.execPath, [COMMAND, '--quiet'], { cwd: folder }));
}

/** The same, with its memory. */
export function measureEleventy(folder: string, files: ContentFiles): Promise<Measured> {
  return inSite(folder, files, () => measureRun(process.execPath, [COMMAND, '--quiet'], { cwd: folder }));
}

async function inSite<Result>(
  folder: string,
  files: ContentFiles,
  build: () => Promise<Result>,
): Promise<Result> {
  writeEleventySite(folder, files);
  try {
    return await build();
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
