import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';
import { openFileDigests, type FileDigests } from '../lib/file-digests.ts';
import { openMemory } from '../lib/memory.ts';
import type { BuiltFiles } from './built-files.ts';
import { openTwins } from './compressed-twins.ts';
import { cutAtHoles } from './holes.ts';
import { contentSecurityPolicy } from './security-headers.ts';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/**
 * Nobody waits for these, and each edit changes them: a sitemap of 1,400 addresses takes the best
 * quality 400 ms and this one 10, for 7 % more bytes; a feed of thirty posts 160 and 15, for 20 %.
 */
const FOR_MACHINES = /\.(?:json|txt|xml)$/;
const QUICK_QUALITY = 9;

const COMPRESSIBLE = /\.(?:css|html|js|json|mjs|svg|txt|webmanifest|xml)$/;

interface Prepared {
  isCompressed: boolean;
  policy: string | undefined;
  threadIds: string[];
}

export interface PrepareOptions {
  /** The folder of built files. */
  folder: string;
  /** Where to remember what was made of a file, by its bytes and by whoever made it. */
  memory?: { engine: string; folder: string } | undefined;
  digests?: FileDigests;
}

/**
 * Makes a built site ready to serve: compresses what compresses and describes each file, so that
 * the server has nothing to compute when it starts.
 */
export interface Preparation {
  /** Prepares these files of the folder, and those alone. */
  prepare: (files: readonly string[]) => Promise<void>;
  /** All that were prepared. Nothing else is remembered for the next build. */
  end: () => BuiltFiles;
}

/** Compressing is done by Node's threads, of which there are four; more at once would only hold memory. */
const MOST_AT_ONCE = 16;

export function openPreparation({
  folder,
  memory,
  digests = openFileDigests(),
}: PrepareOptions): Preparation {
  const kept = memory && openMemory<Prepared>(path.join(memory.folder, 'prepared-files.json'));
  const twins = memory && openTwins(path.join(memory.folder, 'compressed'));
  const prepared: BuiltFiles = {};
  return {
    async prepare(files) {
      const compressing: Promise<void>[] = [];
      for (const file of files) {
        const name = path.relative(folder, file).split(path.sep).join('/');
        const etag = digests.of(file).slice(0, 22);
        const key = `${memory?.engine ?? ''} ${path.extname(name)} ${etag}`;
        const known = kept ? kept.recall(key, () => describe(name, file)) : describe(name, file);
        if (known.isCompressed && !twins?.link(etag, file)) {
          compressing.push(compressBest(file).then(() => twins?.keep(etag, file)));
          if (compressing.length >= MOST_AT_ONCE) await Promise.all(compressing.splice(0));
        }
        const type = getMimeType(name) ?? 'application/octet-stream';
        prepared[fileToUrlPath(name)] = { file: name, type, etag, ...known };
      }
      await Promise.all(compressing);
    },
    end() {
      kept?.save();
      twins?.prune();
      return prepared;
    },
  };
}

function describe(name: string, file: string): Prepared {
  const html = name.endsWith('.html') ? readFileSync(file, 'utf8') : undefined;
  const holes = html === undefined ? [] : cutAtHoles(html).holes;
  return {
    isCompressed: COMPRESSIBLE.test(name) && holes.length === 0,
    policy: html === undefined ? undefined : contentSecurityPolicy(html),
    threadIds: [...new Set(holes.map((hole) => hole.threadId))],
  };
}

async function compressBest(file: string): Promise<void> {
  const bytes = await fs.readFile(file);
  const quality = FOR_MACHINES.test(file) ? QUICK_QUALITY : zlib.constants.BROTLI_MAX_QUALITY;
  const [br, gz] = await Promise.all([
    brotli(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: quality } }),
    gzip(bytes, { level: 9 }),
  ]);
  // Removed first: what is there may be the same file as a twin that is kept.
  await Promise.all([fs.rm(`${file}.br`, { force: true }), fs.rm(`${file}.gz`, { force: true })]);
  await Promise.all([fs.writeFile(`${file}.br`, br), fs.writeFile(`${file}.gz`, gz)]);
}

/** "posts/a/index.html" is served at "/posts/a/", any other file at its own path. */
function fileToUrlPath(name: string): string {
  return `/${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}
