import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { openMemory, type Memory } from './memory.ts';

/** Names files by their bytes, and reads only those that it has not seen before. */
export interface FileDigests {
  /** The SHA-256 of a file's bytes, in base64url. Call it for files that nobody changes any more. */
  of: (file: string) => string;
  /** Writes what was asked for. */
  save: () => void;
}

/**
 * @param memoryFile where to remember files between runs, by inode, size and time of change, as git
 *   does: a page that is taken over from an earlier build is the same file under another name
 */
export function openFileDigests(memoryFile?: string): FileDigests {
  let memory: Memory<string> | undefined;
  const seen = new Map<string, string>();
  return {
    of(file) {
      const known = seen.get(file);
      if (known !== undefined) return known;
      // Not before: Astro reads its configuration for much that builds nothing.
      if (memoryFile) memory ??= openMemory(memoryFile);
      const { ino, size, mtimeMs } = fs.statSync(file);
      const key = `${ino} ${size} ${mtimeMs}`;
      const read = () => createHash('sha256').update(fs.readFileSync(file)).digest('base64url');
      const found = memory ? memory.recall(key, read) : read();
      seen.set(file, found);
      return found;
    },
    save: () => memory?.save(),
  };
}
