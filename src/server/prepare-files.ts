import fs from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';
import { cutAtHoles } from './holes.ts';
import type { BuiltFile, BuiltFiles } from './built-files.ts';
import { contentSecurityPolicy } from './security-headers.ts';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

const COMPRESSIBLE = /\.(?:css|html|js|json|mjs|svg|txt|webmanifest|xml)$/;

/**
 * Makes a built site ready to serve: compresses what compresses and describes each file, so that
 * the server has nothing to compute when it starts.
 */
export async function prepareFiles(folder: string): Promise<BuiltFiles> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  const files: BuiltFiles = {};
  for (const entry of entries.filter((each) => each.isFile()).sort((a, b) => a.name.localeCompare(b.name))) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    files[fileToUrlPath(name)] = await prepareFile(folder, name);
  }
  return files;
}

async function prepareFile(folder: string, name: string): Promise<BuiltFile> {
  const bytes = await fs.readFile(path.join(folder, name));
  const html = name.endsWith('.html') ? bytes.toString('utf8') : undefined;
  const holes = html === undefined ? [] : cutAtHoles(html).holes;
  const isCompressible = COMPRESSIBLE.test(name) && holes.length === 0;
  if (isCompressible) {
    const compressed = await Promise.all([brotli(bytes), gzip(bytes, { level: 9 })]);
    await Promise.all([
      fs.writeFile(path.join(folder, `${name}.br`), compressed[0]),
      fs.writeFile(path.join(folder, `${name}.gz`), compressed[1]),
    ]);
  }
  return {
    file: name,
    type: getMimeType(name) ?? 'application/octet-stream',
    etag: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    isCompressed: isCompressible,
    policy: html === undefined ? undefined : contentSecurityPolicy(html),
    threadIds: [...new Set(holes.map((hole) => hole.threadId))],
  };
}

/** "posts/a/index.html" is served at "/posts/a/", any other file at its own path. */
function fileToUrlPath(name: string): string {
  return `/${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}
