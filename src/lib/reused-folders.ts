import fs from 'node:fs';
import path from 'node:path';

/** The folders of an earlier build, to be filled again. */
export interface ReusedFolders {
  /** Makes room for a file: the folder that it is to lie in. */
  makeRoom: (file: string) => void;
  /** Removes those that nothing was put into. */
  removeEmpty: () => void;
}

/**
 * Empties a folder of its files, and keeps the folders below it: on a site of 1,000 posts to make them
 * anew takes the disk longer than all that is put into them.
 */
export function openReusedFolders(folder: string): ReusedFolders {
  fs.mkdirSync(folder, { recursive: true });
  const kept = new Set(emptyOfFiles(folder));
  const used = new Set<string>();
  return {
    makeRoom(file) {
      if (kept.has(file)) drop(file);
      const parent = path.dirname(file);
      if (used.has(parent)) return;
      if (!kept.has(parent)) fs.mkdirSync(parent, { recursive: true });
      used.add(parent);
    },
    removeEmpty() {
      // A folder stands before those in it.
      for (const each of [...kept].reverse()) {
        if (!used.has(each) && isEmpty(each)) fs.rmdirSync(each);
      }
    },
  };

  /** What is to be a file may have been a folder. */
  function drop(parent: string): void {
    fs.rmSync(parent, { recursive: true });
    for (const each of kept) {
      if (each === parent || each.startsWith(parent + path.sep)) kept.delete(each);
    }
  }
}

/** Takes away the files below a folder, and gives the folders, each before those in it. */
export function emptyOfFiles(parent: string): string[] {
  return fs.readdirSync(parent, { withFileTypes: true }).flatMap((entry) => {
    const child = path.join(parent, entry.name);
    if (entry.isDirectory()) return [child, ...emptyOfFiles(child)];
    fs.unlinkSync(child);
    return [];
  });
}

/** Makes a folder with the same folders below it as another, and no files. */
export function copyFolders(from: string, to: string): void {
  fs.mkdirSync(to, { recursive: true });
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory()) copyFolders(path.join(from, entry.name), path.join(to, entry.name));
  }
}

function isEmpty(folder: string): boolean {
  return fs.existsSync(folder) && fs.readdirSync(folder).length === 0;
}
