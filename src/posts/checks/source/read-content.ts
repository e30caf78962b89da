import { readFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';

/** A content folder in memory: texts by path, and which other files there are. */
export interface ContentFiles {
  /** MDX, YAML and word lists, by path relative to the content folder. */
  texts: Map<string, string>;
  /** Everything else, such as pictures. */
  others: Set<string>;
  /** Files of public/, as addresses: "/favicon.svg". */
  publicFiles: Set<string>;
}

const TEXT_FILE = /\.(?:mdx|ya?ml|txt)$/;

/** Reads a content folder, and the public folder beside it if there is one. */
export async function readContent(folder: string): Promise<ContentFiles> {
  const texts = new Map<string, string>();
  const others = new Set<string>();
  for (const file of await listFiles(folder)) {
    // Without a promise: for 1,000 small files that is five times as fast.
    if (TEXT_FILE.test(file)) texts.set(file, readFileSync(path.join(folder, file), 'utf8'));
    else others.add(file);
  }
  const beside = path.join(folder, '..', 'public');
  const publicFiles = await listFiles(beside).catch(() => []); // A content folder may stand alone.
  return { texts, others, publicFiles: new Set(publicFiles.map((file) => `/${file}`)) };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await fs.readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
