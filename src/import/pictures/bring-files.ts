import fs from 'node:fs';
import path from 'node:path';
import { digest } from '../../lib/digest.ts';
import { writeWhole } from '../../lib/write-whole.ts';
import { LARGEST_FILE } from '../../posts/source/content-files.ts';
import type { ExportFiles } from '../imported.ts';
import type { Fetched, FetchFile } from './fetch-file.ts';

/** Brings the bytes of what a text shows, plays or hands out. */
export type BringFile = (source: string) => Promise<Fetched>;

/** Files of one text that are fetched at the same time. */
const AT_ONCE = 4;

export interface BringOptions {
  files: ExportFiles;
  fetchFile: FetchFile;
  /** Keeps what was fetched, so that an import that was stopped goes on where it was. */
  folder: string;
}

export function makeBringFile({ files, fetchFile, folder }: BringOptions): BringFile {
  const own = new Set(files.list());
  return async (source) => {
    if (own.has(source)) return readOwn(files, source);
    const written = /^data:[^,]*;base64,(.*)$/s.exec(source)?.[1];
    if (written !== undefined) return { bytes: Buffer.from(written, 'base64') };
    if (!/^https?:\/\//i.test(source)) return { why: { code: 'not-sent' } };
    const kept = path.join(folder, digest(source));
    if (fs.existsSync(kept)) return { bytes: fs.readFileSync(kept) };
    const fetched = await fetchFile(source);
    if ('bytes' in fetched) {
      fs.mkdirSync(folder, { recursive: true });
      writeWhole(kept, fetched.bytes);
    }
    return fetched;
  };
}

async function readOwn(files: ExportFiles, source: string): Promise<Fetched> {
  try {
    const bytes = Buffer.from(await files.read(source));
    return bytes.length > LARGEST_FILE ? { why: { code: 'too-large' } } : { bytes };
  } catch (error) {
    return { why: { code: 'unreadable', found: error instanceof Error ? error.message : String(error) } };
  }
}

/** Each of them once, a few at a time, in their order. */
export async function bringAll(
  sources: readonly string[],
  bring: BringFile,
  take: (source: string, fetched: Fetched) => Promise<void>,
): Promise<void> {
  const wanted = [...new Set(sources)];
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const brought = await Promise.all(some.map((source) => bring(source)));
    for (const [index, source] of some.entries())
      await take(source, brought[index] ?? { why: { code: 'not-sent' } });
  }
}
