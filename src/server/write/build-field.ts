import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { openCache } from '../../lib/cache.ts';
import { digestFiles } from '../../lib/digest.ts';
import { ENTRIES } from './field-entries.ts';

const gzip = promisify(zlib.gzip);

/** What the bundle may be made of, beside the packages that the lock file names: where none of it has changed, it is kept. */
const SOURCES = ['src/editor', 'src/lib', 'src/posts', 'src/words/english', 'package-lock.json'];

export interface BuildFieldOptions {
  project: URL;
  /** Keeps a bundle for as long as what it is made of stays the same. */
  cacheFolder: URL;
  folder: URL;
}

/** The files of a bundle by their names, as base64 of their gzip. */
type Bundle = Record<string, string>;

/**
 * Bundles the field for the text of a post for the form of another host, and the script of the pages of /write/. Every
 * browser that runs them takes gzip, so they are kept in this form alone.
 */
export async function buildField({ project, cacheFolder, folder }: BuildFieldOptions): Promise<void> {
  const root = fileURLToPath(project);
  const cache = openCache(fileURLToPath(new URL('body-field/', cacheFolder)), digestFiles(root, SOURCES));
  const table = cache.openTable<Bundle>('bundles');
  const files = table.find('field') ?? (await bundle(root));
  table.keep('field', files);
  cache.save();
  const target = fileURLToPath(folder);
  await fs.mkdir(target, { recursive: true });
  for (const [name, bytes] of Object.entries(files))
    await fs.writeFile(path.join(target, name), Buffer.from(bytes, 'base64'));
}

async function bundle(root: string): Promise<Bundle> {
  const { output } = await buildOnce({
    root,
    configFile: false,
    publicDir: false,
    // Below /write/field/ or, for the form of another host, below /admin/field/.
    base: './',
    // Packages for React begin with "use client", of which a warning each is made.
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          Object.entries(ENTRIES).map(([name, source]) => [name, path.join(root, source)]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const files: Bundle = {};
  for (const file of output) {
    if (file.type === 'chunk') refuseOthers(root, file.moduleIds);
    const bytes = await gzip(file.type === 'chunk' ? file.code : file.source, { level: 9 });
    files[`${file.fileName}.gz`] = bytes.toString('base64');
  }
  return files;
}

/** A bundle with anything else in it would be kept when that has changed. */
function refuseOthers(root: string, modules: readonly string[]): void {
  const known = ['node_modules', ...SOURCES].map((name) => path.join(root, name) + path.sep);
  for (const module of modules) {
    const isOurs = path.isAbsolute(module) && module.startsWith(path.join(root, path.sep));
    if (isOurs && !known.some((folder) => module.startsWith(folder)))
      throw new Error(`${module} is part of the form’s field: name its folder among SOURCES.`);
  }
}

/** One configuration makes one bundle, and nobody watches. */
async function buildOnce(config: InlineConfig): Promise<Rolldown.RolldownOutput> {
  const built = await build(config);
  if (Array.isArray(built) || !('output' in built)) throw new Error('Vite made no bundle of the field.');
  return built;
}
