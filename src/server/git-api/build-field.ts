import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import { build } from 'vite';
import { digestFiles } from '../../lib/digest.ts';

const gzip = promisify(zlib.gzip);

/** What the bundle is made of, beside the packages that the lock file names. */
const SOURCES = ['src/editor', 'src/lib', 'package-lock.json'];

export interface BuildFieldOptions {
  project: URL;
  /** Keeps a bundle for as long as what it is made of stays the same. */
  cacheFolder: URL;
  folder: URL;
}

/**
 * Bundles the form's field for the text of a post, for /admin/field/. Every browser that runs it
 * takes gzip, so it is kept in this form alone.
 */
export async function buildField({ project, cacheFolder, folder }: BuildFieldOptions): Promise<void> {
  const root = fileURLToPath(project);
  const kept = path.join(fileURLToPath(cacheFolder), 'body-field', digestFiles(root, SOURCES));
  if (!(await exists(kept))) {
    const making = `${kept}-${process.pid}`;
    await bundle(root, making);
    await compress(making);
    // In one step: another build may be doing the same.
    await fs.rename(making, kept).catch(() => fs.rm(making, { recursive: true }));
  }
  await fs.cp(kept, fileURLToPath(folder), { recursive: true });
}

async function bundle(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    base: '/admin/field/',
    // Packages for React begin with "use client", of which a warning each is made.
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: { 'body-field': path.join(root, 'src/editor/field/body-field.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
}

async function compress(folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    const file = path.join(folder, name);
    await fs.writeFile(`${file}.gz`, await gzip(await fs.readFile(file), { level: 9 }));
    await fs.rm(file);
  }
}

async function exists(place: string): Promise<boolean> {
  return fs.access(place).then(
    () => true,
    () => false,
  );
}
