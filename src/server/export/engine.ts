import { fork } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { digest, digestFiles } from '../../lib/digest.ts';
import { hasFunctions } from '../../lib/type-guards.ts';
import { SiteError } from '../../lib/site-error.ts';
import { FEW_HEAPS } from '../processes/few-heaps.ts';
import { withLock } from '../processes/lock.ts';
import type { checkSite } from './check-site.ts';
import type { drawFile } from './draw-file.ts';
import type { exportSite, ExportOptions } from './export-site.ts';

/** What Astro bundled: routes, components, styles and scripts. It is the same whatever the content is. */
export interface Engine {
  /** A name for all that it was bundled from. */
  name: string;
  folder: string;
  /** The folder that it was bundled from. */
  sources: string;
}

/** The script that has Astro bundle an engine. */
const BUNDLE_SCRIPT = 'scripts/bundle-engine.ts';

/** Node gives itself much room before it tidies up; with less (in MB) the bundler takes 0.3 GB less, in the same time. */
const BUNDLER_MEMORY = ['--max-semi-space-size=4', '--max-old-space-size=320'];

/**
 * The bundler's own code is not Node's: mimalloc, which it asks for memory, waits for what was given back to be asked for
 * again. Where it does not wait, the bundler holds 0.6 GB and not 0.8, and takes a twentieth longer.
 *
 * https://microsoft.github.io/mimalloc/environment.html
 */
const NO_WAITING = { MIMALLOC_PURGE_DELAY: '0' };

/** All that an engine is bundled from, and that works with it. */
const SOURCES = ['src', 'astro.config.mjs', 'package-lock.json'];

/** A name for the engine of a project, as its files are now. */
export function nameEngine(project: string): string {
  return digest(process.version, digestFiles(project, SOURCES));
}

/** The engine of a project, where it has been bundled. */
export function findEngine(project: string, name: string): Engine | undefined {
  const engine = describe(project, name);
  return fs.existsSync(engine.folder) ? engine : undefined;
}

/**
 * Has Astro bundle the engine of a project, one build at a time. Others that were bundled before go.
 *
 * @param anew also where another build has made it meanwhile
 */
export async function makeEngine(project: string, name: string, anew: boolean): Promise<Engine> {
  const folder = path.dirname(describe(project, name).folder);
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  return withLock(`${folder}.lock`, async () => {
    const made = anew ? undefined : findEngine(project, name);
    return made ?? (await bundle(project, name));
  });
}

/** Gives the engine of one project to another one of the same sources, in place of what that has. */
export function moveEngine(from: string, to: string): void {
  const [own, other] = [path.join(from, PLACE), path.join(to, PLACE)];
  if (!fs.existsSync(own)) return;
  fs.rmSync(other, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(other), { recursive: true });
  fs.renameSync(own, other);
}

async function bundle(project: string, name: string): Promise<Engine> {
  const engine = describe(project, name);
  fs.rmSync(path.dirname(engine.folder), { recursive: true, force: true });
  // Renamed when it is whole: one that is killed leaves no half of an engine under its name.
  const half = `${engine.folder}.half`;
  // In a process of its own: what bundling takes of memory, a gigabyte, is free again for the export.
  await runBundler(project, half);
  fs.renameSync(half, engine.folder);
  return engine;
}

/** @throws {SiteError} `engine-not-bundled`; why has been printed */
async function runBundler(project: string, outDir: string): Promise<void> {
  const child = fork(path.join(project, BUNDLE_SCRIPT), [outDir], {
    cwd: project,
    execPath: process.execPath,
    execArgv: BUNDLER_MEMORY,
    env: { ...process.env, ...FEW_HEAPS, ...NO_WAITING },
    // What it tells is no part of the report on the content.
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
  });
  await once(child, 'exit');
  if (child.exitCode !== 0)
    throw new SiteError(
      'engine-not-bundled',
      `Astro could not bundle the engine (exit code ${String(child.exitCode)}).`,
    );
}

/** Where the engine of a project lies, below its folder. */
const PLACE = 'node_modules/.cache/common-ground-engine';

function describe(project: string, name: string): Engine {
  const folder = path.join(project, PLACE, name);
  return { name, folder, sources: path.join(project, 'src') };
}

/** What src/server/engine/entry.ts gives to a build. */
interface EngineEntry {
  checkBuiltContent: typeof checkSite;
  drawBuiltPicture: typeof drawFile;
  exportBuiltSite: (options: ExportOptions) => ReturnType<typeof exportSite>;
}

function isEntry(value: unknown): value is EngineEntry {
  return hasFunctions(value, ['checkBuiltContent', 'drawBuiltPicture', 'exportBuiltSite']);
}

/**
 * What an engine checks and exports a site with.
 *
 * @throws {SiteError} `engine-unreadable`
 */
export async function importEngine({ folder }: Pick<Engine, 'folder'>): Promise<EngineEntry> {
  const file = path.join(folder, 'server/entry.mjs');
  const entry: unknown = await import(pathToFileURL(file).href);
  if (!isEntry(entry))
    throw new SiteError('engine-unreadable', `${file} is no engine of this project.`, {
      hint: 'Delete its folder; the next build makes it anew.',
    });
  return entry;
}
