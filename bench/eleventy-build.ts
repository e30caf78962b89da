import fs from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../src/posts/source/content-files.ts';
import { writeEleventySite } from './eleventy.ts';
import type { Run } from './measured-run.ts';

const COMMAND = path.resolve('node_modules/@11ty/eleventy/cmd.cjs');

/**
 * Eleventy's whole build of the same posts, in a folder that goes again; it remembers nothing between builds.
 *
 * @param run what is to be known of it: `timeRun` or `measureRun`
 */
export async function buildWithEleventy<Known>(
  folder: string,
  files: ContentFiles,
  run: Run<Known>,
): Promise<Known> {
  writeEleventySite(folder, files);
  try {
    return await run(process.execPath, [COMMAND, '--quiet'], { cwd: folder });
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
