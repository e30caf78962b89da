import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';
import type { Cache } from '../../lib/cache.ts';
import type { BuiltFiles } from '../serve/pages/built-files.ts';
import { cutAtHoles } from '../serve/pages/holes.ts';
import { contentSecurityPolicy, DRAWING_POLICY } from '../serve/answers/security-headers.ts';
import { FEED_TYPES } from '../../posts/feeds/feed-types.ts';
import { kindToType, nameToMediaKind } from '../../posts/media/media-kind.ts';
import { isPublic, readOutput, toPublicName, type OutputFile } from './output.ts';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/**
 * Nobody waits for these, and each edit changes them: a sitemap of 1,400 addresses takes the best
 * quality 400 ms and this one 10, for 7 % more bytes; a feed of thirty posts 160 and 15, for 20 %.
 */
const FOR_MACHINES = /\.(?:json|txt|xml)$/;
const QUICK_QUALITY = 9;

const COMPRESSIBLE = /\.(?:css|html|js|json|mjs|svg|txt|webmanifest|xml)$/;

/** What the server wants to know of a file, beside its name. */
interface Described {
  isCompressed: boolean;
  policy?: string;
  threadIds: string[];
}

/** Compressing is done by Node's threads, of which there are four; more at once would only hold memory. */
const MOST_AT_ONCE = 4;

/** What the server is told of the public files of an export. */
export interface Description {
  /** Describes these files, and gives the compressed twins of those that compress. */
  add: (files: readonly OutputFile[]) => Promise<OutputFile[]>;
  /** By the address that each is sent at. */
  described: BuiltFiles;
}

/** Describes the files of an export, so that the server has nothing to compute when it starts. */
export function openDescription(cache: Cache): Description {
  const known = cache.openTable<Described>('described-files');
  const compressed = cache.openFiles('compressed');
  const described: BuiltFiles = {};
  return {
    described,
    async add(files) {
      const waiting = files.filter((file) => isPublic(file) && describeFile(file).isCompressed);
      const twins: OutputFile[] = [];
      await Promise.all(
        Array.from({ length: MOST_AT_ONCE }, async () => {
          for (let file = waiting.pop(); file; file = waiting.pop()) {
            twins.push(await compress(file, 'br'), await compress(file, 'gz'));
          }
        }),
      );
      return twins;
    },
  };

  function describeFile(file: OutputFile): Described {
    const about = known.recall(`${extensionOf(file.name)} ${file.digest}`, () => describe(file));
    const name = toPublicName(file);
    const type = findType(name) ?? 'application/octet-stream';
    described[fileToUrlPath(name)] = { file: name, type, etag: file.digest.slice(0, 22), ...about };
    return about;
  }

  async function compress(file: OutputFile, ending: keyof typeof COMPRESS): Promise<OutputFile> {
    const key = `${file.digest}${extensionOf(file.name)}.${ending}`;
    const kept =
      compressed.find(key) ??
      compressed.write(key, await COMPRESS[ending](readOutput(file), FOR_MACHINES.test(file.name)));
    return { name: `${file.name}.${ending}`, digest: key, content: { file: kept } };
  }
}

const COMPRESS = {
  br: (bytes: Buffer, isQuick: boolean) =>
    brotli(bytes, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: isQuick ? QUICK_QUALITY : zlib.constants.BROTLI_MAX_QUALITY,
        [zlib.constants.BROTLI_PARAM_LGWIN]: windowOf(bytes.length),
      },
    }),
  gz: (bytes: Buffer) => gzip(bytes, { level: 9 }),
};

/**
 * The bits of a window that holds a whole file. Brotli takes memory for all of its window, 32 MB of its default one,
 * and a larger window than the file makes it no smaller.
 */
function windowOf(bytes: number): number {
  const { BROTLI_DEFAULT_WINDOW: most } = zlib.constants;
  return Math.min(most, Math.max(16, Math.ceil(Math.log2(bytes + 16))));
}

function describe(file: OutputFile): Described {
  const html = file.name.endsWith('.html') ? readOutput(file).toString() : undefined;
  const holes = html === undefined ? [] : cutAtHoles(html).holes;
  return {
    isCompressed: COMPRESSIBLE.test(file.name) && holes.length === 0,
    ...(html === undefined ? {} : { policy: contentSecurityPolicy(html) }),
    ...(file.name.endsWith('.svg') ? { policy: DRAWING_POLICY } : {}),
    threadIds: [...new Set(holes.map((hole) => hole.threadId))],
  };
}

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries(FEED_TYPES).map(([name, type]) => [name, `${type}; charset=utf-8`]),
);

/** Hono knows neither captions nor every sound, and no feed from other XML. */
function findType(name: string): string | undefined {
  const ofFeed = TYPES.get(name);
  if (ofFeed !== undefined) return ofFeed;
  const kind = nameToMediaKind(name);
  return kind === undefined ? getMimeType(name) : kindToType(kind);
}

function extensionOf(name: string): string {
  return /\.\w+$/.exec(name)?.[0] ?? '';
}

/** "posts/a/index.html" is served at "/posts/a/", any other file at its own path. */
function fileToUrlPath(name: string): string {
  return `/${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}
