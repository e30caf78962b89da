import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files.ts';

/** A short name for these texts, the same for the same ones. */
export function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length before it no part can run into the next.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('base64url').slice(0, 24);
}

/** A name for these files and folders of a project, all that lies below them included. */
export function digestFiles(root: string, names: readonly string[]): string {
  const files = names.flatMap((name) => {
    const file = path.join(root, name);
    const found = fs.statSync(file, { throwIfNoEntry: false });
    if (!found) return [];
    return found.isDirectory() ? listFiles(file) : [file];
  });
  return digest(...files.flatMap((file) => [path.relative(root, file), fs.readFileSync(file)]));
}
