import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { parseWith } from '../../../lib/parse.ts';

/** What is to be served. */
export interface ReleaseFacts {
  /** Published posts. */
  posts: number;
  /** The address that it was built for: what feeds, share pictures and search engines are told. */
  builtFor: string | undefined;
}

export async function lookAtRelease(folder: string): Promise<ReleaseFacts | undefined> {
  const read = (name: string) => fs.readFile(path.join(folder, 'client', name), 'utf8');
  try {
    const [threads, home] = await Promise.all([read('threads.json'), read('index.html')]);
    const value: unknown = JSON.parse(threads);
    const posts = parseWith(z.array(z.unknown()), value, { code: 'build-unreadable', place: folder });
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(home)?.[1];
    return { posts: posts.length, builtFor: canonical && new URL(canonical).origin };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
