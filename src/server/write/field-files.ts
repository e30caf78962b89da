import fs from 'node:fs/promises';
import path from 'node:path';
import { Hono, type Context } from 'hono';

/** The scripts of the form, by their names, from where the build put them. */
export function createFieldFiles(folder: string, isOwner: (c: Context) => Promise<boolean>): Hono {
  const files = new Hono();
  files.get('/:name{[\\w-]+\\.js}', async (c) => {
    if (!(await isOwner(c))) return c.notFound();
    const script = await readIfThere(path.join(folder, `${c.req.param('name')}.gz`));
    if (!script) return c.notFound();
    return c.body(script, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      // Every browser that runs it takes that.
      'content-encoding': 'gzip',
      'cache-control': 'private, no-cache',
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
