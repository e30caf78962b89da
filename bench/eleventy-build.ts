import fs from 'node:fs';
import path from 'node:path';
import type { ContentFiles } from '../src/posts/source/content-files.ts';
import { writeEleventySite } from './eleventy.ts';
import type { Run } from './measured-run.ts';

const COMMAND = path.resolve('node_modules/@11ty/eleventy/cmd.cjs');

/**
 * Eleventy's whole build of the same posts, in a new folder, which whoever asked deletes; it remembers nothing between
 * builds.
 *
 * @param folder what the name of the new one begins with
 * @param run what is to be known of it: `timeRun` or `measureRun`
 */
export function buildWithEleventy<Known>(
  folder: string,
  files: ContentFiles,
  run: Run<Known>,
): Promise<Known> {
  const own = fs.mkdtempSync(`${folder}-`);
  writeEleventySite(own, files);
  return run(process.execPath, [COMMAND, '--quiet'], { cwd: own });
}
