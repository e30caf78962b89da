import fs from 'node:fs';
import type { Cache } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import type { Edition } from '../../posts/edition/edition.ts';
import type { QuestionText } from '../../posts/edition/questions.ts';
import type { Address } from './addresses.ts';
import type { RenderedPage } from './render-pages.ts';

/** A file of the site that is exported. */
export interface OutputFile {
  /** Its path in the export: "client/posts/a/index.html". */
  name: string;
  /** A hash of its bytes. */
  digest: string;
  /** What is in it, or another file with the same in it. */
  content: { bytes: Buffer } | { file: string };
}

/** What outputs are made from. */
export interface Made {
  edition: Edition;
  addresses: readonly Address[];
  pages: ReadonlyMap<string, RenderedPage>;
  /** What each page asked for, by its address. */
  asked: ReadonlyMap<string, readonly QuestionText[]>;
  /** The folder with the coach's public/ in it. */
  siteFolder: string;
  /** The folder of the engine. */
  engineFolder: string;
  siteUrl: URL;
  cache: Cache;
}

/** One kind of files that an export has. */
export type Output = (made: Made) => OutputFile[] | Promise<OutputFile[]>;

/** Where the files lie that readers can be sent; drafts and the server's own lie beside it. */
const PUBLIC = 'client/';

export function isPublic({ name }: OutputFile): boolean {
  return name.startsWith(PUBLIC);
}

/** A public file's path as readers know it: "posts/a/index.html". */
export function toPublicName({ name }: OutputFile): string {
  return name.slice(PUBLIC.length);
}

export function readOutput({ content }: OutputFile): Buffer {
  return 'bytes' in content ? content.bytes : fs.readFileSync(content.file);
}

/** Texts that were made for this export, by the names of their files. */
export function textsToOutputs(texts: Record<string, string>, folder: string): OutputFile[] {
  return Object.entries(texts).map(([name, text]) => bytesToOutput(`${folder}/${name}`, Buffer.from(text)));
}

export function bytesToOutput(name: string, bytes: Buffer): OutputFile {
  return { name, digest: digest(bytes), content: { bytes } };
}
