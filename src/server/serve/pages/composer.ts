import fs from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { BuiltFile, BuiltFiles } from './built-files.ts';
import { compress, ENCODINGS, ENDINGS, type Encoding } from '../answers/compress.ts';
import { hashForEtag } from '../answers/known-etag.ts';
import { cutAtHoles, fillHoles, type Hole, type Template } from './holes.ts';
import { isNamedByHash, LASTING } from '../answers/named-by-hash.ts';

/** An answer but for its status: bytes and all headers, ready to send as often as asked. */
export interface Content {
  bytes: Uint8Array<ArrayBuffer>;
  headers: Record<string, string>;
  /** The same with the length, as a flat list, which Node writes without looking at each name again. */
  head: string[];
}

export interface ComposerOptions {
  folder: string;
  files: BuiltFiles;
  /** Headers of every answer. */
  headers: Record<string, string>;
  /** Fills a hole for nobody in particular. */
  fillShared: (hole: Hole) => Promise<string>;
}

/** Reads built files and composes pages with holes. */
export interface Composer {
  /** The file as everybody sees it, where it is kept already. */
  findShared(file: BuiltFile, encoding: Encoding): Content | undefined;
  /** The file as everybody sees it; kept until one of its threads changes. */
  readShared(file: BuiltFile, encoding: Encoding): Promise<Content>;
  /** A page with fillings made for one answer. */
  compose(file: BuiltFile, encoding: Encoding, fill: (hole: Hole) => Promise<string>): Promise<Content>;
  /** Forgets every kept page that shows this thread. */
  forgetThread(threadId: string): void;
}

/** 64 MiB are kept: about 2,000 articles in two encodings. */
const MOST_KEPT_BYTES = 64 * 1024 * 1024;

export function createComposer({ folder, files, headers, fillShared }: ComposerOptions): Composer {
  const templates = new LRUCache<string, Template>({ max: 500 });
  const kept = new LRUCache<string, Content>({
    maxSize: MOST_KEPT_BYTES,
    sizeCalculation: ({ bytes }) => bytes.byteLength + 1000,
  });
  const filesByThread = groupByThread(files);
  const changes = new Map<string, number>();

  const toContent = (file: BuiltFile, encoding: Encoding, bytes: Buffer, hash: string): Content => {
    const all = {
      ...headers,
      'content-type': file.type,
      'cache-control': isNamedByHash(file.file) ? LASTING : 'no-cache',
      etag: `"${hash}${ENDINGS[encoding]}"`,
      vary: file.threadIds.length > 0 ? 'Accept-Encoding, Cookie' : 'Accept-Encoding',
      ...(file.policy ? { 'content-security-policy': file.policy } : {}),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    };
    return {
      bytes: new Uint8Array(bytes),
      headers: all,
      head: [...Object.entries(all).flat(), 'content-length', String(bytes.byteLength)],
    };
  };
  const readTemplate = async ({ file }: BuiltFile) => {
    const known = templates.get(file);
    if (known) return known;
    const template = cutAtHoles(await fs.readFile(path.join(folder, file), 'utf8'));
    templates.set(file, template);
    return template;
  };
  const readBuilt = async (file: BuiltFile, wanted: Encoding) => {
    const encoding = file.isCompressed ? wanted : 'identity';
    const bytes = await fs.readFile(path.join(folder, file.file + ENDINGS[encoding]));
    return toContent(file, encoding, bytes, file.etag);
  };
  const changesOf = ({ threadIds }: BuiltFile) =>
    threadIds.reduce((sum, threadId) => sum + (changes.get(threadId) ?? 0), 0);
  const keyOf = ({ file }: BuiltFile, encoding: Encoding) => `${encoding} ${file}`;

  const composer: Composer = {
    findShared: (file, encoding) => kept.get(keyOf(file, encoding)),
    async readShared(file, encoding) {
      const before = changesOf(file);
      const isComposed = file.threadIds.length > 0;
      const content = await (isComposed
        ? composer.compose(file, encoding, fillShared)
        : readBuilt(file, encoding));
      // A thread that changed meanwhile: this answer may show the state before, the next may not.
      if (changesOf(file) === before) kept.set(keyOf(file, encoding), content);
      return content;
    },
    async compose(file, encoding, fill) {
      const template = await readTemplate(file);
      const html = Buffer.from(fillHoles(template, await Promise.all(template.holes.map(fill))));
      const hash = hashForEtag(html);
      return toContent(file, encoding, await compress(html, encoding), hash);
    },
    forgetThread(threadId) {
      changes.set(threadId, (changes.get(threadId) ?? 0) + 1);
      for (const file of filesByThread.get(threadId) ?? []) {
        for (const encoding of ENCODINGS) kept.delete(keyOf(file, encoding));
      }
    },
  };
  return composer;
}

function groupByThread(files: BuiltFiles): Map<string, BuiltFile[]> {
  const groups = new Map<string, BuiltFile[]>();
  for (const file of Object.values(files)) {
    for (const threadId of file.threadIds) groups.set(threadId, [...(groups.get(threadId) ?? []), file]);
  }
  return groups;
}
