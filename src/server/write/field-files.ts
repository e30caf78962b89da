import fs from 'node:fs/promises';
import path from 'node:path';
import { Hono, type Context } from 'hono';
import { hashForEtag, isKnownEtag } from '../serve/answers/known-etag.ts';
import { ENTRIES } from './field-entries.ts';

/**
 * The scripts of the form, by their names, from where the build put them. A browser has them but once: they weigh half a
 * megabyte, and a coach opens a form for each text.
 */
export function createFieldFiles(folder: string, isOwner: (c: Context) => Promise<boolean>): Hono {
  const files = new Hono();
  files.get('/:name{[\\w-]+\\.js}', async (c) => {
    if (!(await isOwner(c))) return c.notFound();
    const name = c.req.param('name');
    const script = await readIfThere(path.join(folder, `${name}.gz`));
    if (!script) return c.notFound();
    const isEntry = name.replace(/\.js$/, '') in ENTRIES;
    const etag = `"${hashForEtag(script)}"`;
    const headers = {
      etag,
      'cache-control': isEntry ? 'private, no-cache' : 'private, max-age=31536000, immutable',
    };
    if (isKnownEtag(c.req.header('if-none-match'), etag)) return c.body(null, 304, headers);
    return c.body(script, 200, {
      ...headers,
      'content-type': 'text/javascript; charset=utf-8',
      // Every browser that runs it takes that.
      'content-encoding': 'gzip',
    });
  });
  return files;
}

async function readIfThere(file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await fs.readFile(file);
  } catch {
    // Another release's chunk, or no build at all.
    return undefined;
  }
}
