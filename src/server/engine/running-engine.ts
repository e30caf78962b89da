import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { digestFiles } from '../../lib/digest.ts';
import { parseWith } from '../../lib/parse.ts';
import type { createBuiltSite } from './entry.ts';
import { PACKAGES } from '../publish/packages.ts';

/** What a release's engine serves a site with; see entry.ts. */
export interface RunningEngine {
  createBuiltSite: typeof createBuiltSite;
}

const engineSchema = z.object({
  createBuiltSite: z.custom<typeof createBuiltSite>((value) => typeof value === 'function'),
});

/** The folder of a release that holds its engine, and nothing of its content. */
const CODE = 'server';

/**
 * Loads the engine of a release from a copy that is named after what is in it: releases of one engine share what
 * is loaded, so that an edit opens at once and a server that runs for months holds one engine. A copy, since the
 * release it came with goes with the fifth after it, and an engine loads parts of itself when they are asked for.
 *
 * @param folder where the copies lie
 */
export async function importRunningEngine(release: string, folder: string): Promise<RunningEngine> {
  const code = path.join(release, CODE);
  const copy = path.join(folder, nameCode(release));
  if (!fs.existsSync(copy)) copyEngine(code, copy);
  const file = path.join(copy, CODE, 'entry.mjs');
  const engine: unknown = await import(pathToFileURL(file).href);
  return parseWith(engineSchema, engine, { code: 'build-unreadable', place: file });
}

/** Deletes the copies that servers before this one ran; another one beside it runs what is live as well. */
export function dropOtherEngines(release: string, folder: string): void {
  const live = nameCode(release);
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : [])
    if (name !== live) fs.rmSync(path.join(folder, name), { recursive: true, force: true });
}

function nameCode(release: string): string {
  return digestFiles(release, [CODE]);
}

/** Renamed when it is whole: another server may use the same data folder, and one may be killed. */
function copyEngine(code: string, copy: string): void {
  const half = `${copy}.${process.pid}`;
  fs.rmSync(half, { recursive: true, force: true });
  fs.cpSync(code, path.join(half, CODE), { recursive: true });
  const packages = findPackages(code) ?? findPackages(import.meta.dirname);
  if (packages !== undefined) fs.symlinkSync(packages, path.join(half, PACKAGES));
  try {
    fs.renameSync(half, copy);
  } catch (error) {
    fs.rmSync(half, { recursive: true, force: true });
    if (!fs.existsSync(copy)) throw error;
  }
}

/** The packages that code in a folder would find: a site may have been built to where there are none. */
function findPackages(folder: string): string | undefined {
  const packages = path.join(folder, PACKAGES);
  if (fs.existsSync(packages)) return fs.realpathSync(packages);
  const parent = path.dirname(folder);
  return parent === folder ? undefined : findPackages(parent);
}
