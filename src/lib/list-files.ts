import fs from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder, in an order that is the same everywhere. Node's own recursion asks the disk
 * about each entry once more, and takes twice as long.
 */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  list(folder);
  return files.sort();

  function list(parent: string): void {
    for (const entry of fs.readdirSync(parent, { withFileTypes: true })) {
      const child = path.join(parent, entry.name);
      if (entry.isDirectory()) list(child);
      else if (entry.isFile()) files.push(child);
    }
  }
}
