import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';

const gzip = promisify(zlib.gzip);
const packages = createRequire(import.meta.url);

/** Sveltia's fonts as it names them; the icons are one of them. */
const FONTS = new Map([
  [
    'material-symbols-outlined',
    '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
  ],
  ['source-sans-3', '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'],
  ['noto-mono', '@fontsource/noto-mono/files/noto-mono-latin-400-normal.woff2'],
]);

/** Where Sveltia's styles would fetch them. */
const FONT_ADDRESS =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+?)(?::vf)?@[\d.]+\/[\w-]+\.woff2/g;

/** Sveltia's script as its package has it, but for its fonts, which it finds here; in gzip. */
export async function readScript(): Promise<Buffer<ArrayBuffer>> {
  const entry = packages.resolve('@sveltia/cms');
  const script = await fs.readFile(path.join(path.dirname(entry), '../dist/sveltia-cms.js'), 'utf8');
  return gzip(script.replace(FONT_ADDRESS, '/admin/fonts/$1.woff2'));
}

export async function findFont(name: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const file = FONTS.get(name);
  return file === undefined ? undefined : fs.readFile(packages.resolve(file));
}
