import fs from 'node:fs/promises';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { BuiltFile, BuiltFiles } from './built-files.ts';
import { cutAtHoles, fillHoles, type Hole, type Template } from './holes.ts';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

export type Encoding = 'br' | 'gzip' | 'identity';

/** The bytes of an answer, with the hash that stands for them. */
export interface Content {
  bytes: Uint8Array<ArrayBuffer>;
  etag: string;
  encoding: Encoding;
}

/** Fills one hole, for this reader or for nobody in particular. */
export type Fill = (hole: Hole) => Promise<string>;

/** Reads built files and composes pages with holes. */
export interface Composer {
  /** A file as it was built. */
  readFile(file: BuiltFile, encoding: Encoding): Promise<Content>;
  /** The page as everybody sees it, where it is kept already. */
  findShared(file: BuiltFile, encoding: Encoding): Content | undefined;
  /** The page as everybody sees it; kept until one of its threads changes. */
  composeShared(file: BuiltFile, encoding: Encoding): Promise<Content>;
  /** The page with fillings made for one answer. */
  compose(file: BuiltFile, encoding: Encoding, fill: Fill): Promise<Content>;
  /** Forgets every kept page that shows this thread. */
  forgetThread(threadId: string): void;
}

/** 64 MiB of pages are kept: about 2,000 articles in two encodings. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;

/**
 * Quality 5 takes about a millisecond for an article and is within a tenth of the best size; the
 * best (11) takes forty, and a page is composed anew after each rating.
 */
const BROTLI_QUALITY = 5;

export function createComposer(folder: string, files: BuiltFiles, fillShared: Fill): Composer {
  const templates = new LRUCache<string, Template>({ max: 500 });
  const kept = new LRUCache<string, Content>({
    maxSize: MOST_KEPT_BYTES,
    sizeCalculation: ({ bytes }) => bytes.byteLength + 200,
  });
  const pagesByThread = groupByThread(files);
  const changes = new Map<string, number>();

  const readTemplate = async ({ file }: BuiltFile) => {
    const known = templates.get(file);
    if (known) return known;
    const template = cutAtHoles(await fs.readFile(path.join(folder, file), 'utf8'));
    templates.set(file, template);
    return template;
  };
  const changesOf = ({ threadIds }: BuiltFile) =>
    threadIds.reduce((sum, threadId) => sum + (changes.get(threadId) ?? 0), 0);

  const composer: Composer = {
    async readFile(file, wanted) {
      const encoding = file.isCompressed ? wanted : 'identity';
      const bytes = await fs.readFile(path.join(folder, file.file + ENDINGS[encoding]));
      return { bytes: new Uint8Array(bytes), etag: `"${file.etag}${ENDINGS[encoding]}"`, encoding };
    },
    findShared: ({ file }, encoding) => kept.get(`${encoding} ${file}`),
    async composeShared(file, encoding) {
      const before = changesOf(file);
      const content = await composer.compose(file, encoding, fillShared);
      // A thread that changed while the page was composed: this reader may see the state before, the next may not.
      if (changesOf(file) === before) kept.set(`${encoding} ${file.file}`, content);
      return content;
    },
    async compose(file, encoding, fill) {
      const template = await readTemplate(file);
      const html = fillHoles(template, await Promise.all(template.holes.map(fill)));
      return encode(Buffer.from(html), encoding);
    },
    forgetThread(threadId) {
      changes.set(threadId, (changes.get(threadId) ?? 0) + 1);
      for (const { file } of pagesByThread.get(threadId) ?? []) {
        for (const encoding of ENCODINGS) kept.delete(`${encoding} ${file}`);
      }
    },
  };
  return composer;
}

const ENDINGS: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' };
const ENCODINGS = ['br', 'gzip', 'identity'] as const satisfies readonly Encoding[];

async function encode(bytes: Buffer, encoding: Encoding): Promise<Content> {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}${ENDINGS[encoding]}"`;
  if (encoding === 'br') {
    const params = {
      [zlib.constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
    };
    return { bytes: new Uint8Array(await brotli(bytes, { params })), etag, encoding };
  }
  if (encoding === 'gzip') return { bytes: new Uint8Array(await gzip(bytes)), etag, encoding };
  return { bytes: new Uint8Array(bytes), etag, encoding };
}

function groupByThread(files: BuiltFiles): Map<string, BuiltFile[]> {
  const groups = new Map<string, BuiltFile[]>();
  for (const file of Object.values(files)) {
    for (const threadId of file.threadIds) groups.set(threadId, [...(groups.get(threadId) ?? []), file]);
  }
  return groups;
}
