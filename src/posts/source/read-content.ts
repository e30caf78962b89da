import fs from 'node:fs';
import path from 'node:path';
import { digest } from '../../lib/digest.ts';
import { createContentFiles, takeFile, type ContentFiles, type FoundFile } from './content-files.ts';
import { isLitter, refuseFolder, refuseName } from './file-place.ts';

/** Reads a content folder, and the public folder beside it if there is one. */
export function readContent(folder: string): Promise<ContentFiles> {
  const files = createContentFiles();
  // Without a promise for each: for 1,000 small files that is five times as fast.
  for (const found of listContent(folder)) takeFile(files, found);
  files.publicFiles = listPublic(path.join(folder, '..', 'public'));
  return Promise.resolve(files);
}

/** A name for all that was read. */
export function digestContent({ texts, others, publicFiles, refused }: ContentFiles): string {
  return digest(...[...texts].flat(), JSON.stringify([[...others], [...publicFiles], refused]));
}

/** Everything that lies in a content folder, in an order that is the same everywhere. */
export function listContent(folder: string): FoundFile[] {
  const found: FoundFile[] = [];
  list('');
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));

  function list(parent: string): void {
    for (const entry of fs.readdirSync(path.join(folder, parent), { withFileTypes: true })) {
      const file = parent ? `${parent}/${entry.name}` : entry.name;
      const type = typeOf(entry);
      const place = path.join(folder, file);
      found.push({
        file,
        type,
        // A name that is no Unicode is given in other letters, by which there is no file.
        size: type === 'file' && !refuseName(file) ? fs.statSync(place).size : 0,
        read: () => fs.readFileSync(place),
      });
      // What stands in a folder that is refused is told by the folder.
      if (type === 'folder' && !isLitter(file) && !refuseFolder(file)) list(file);
    }
  }
}

function typeOf(entry: fs.Dirent): FoundFile['type'] {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : 'special';
}

/** The files of public/ by their addresses; hidden ones are for machines, and no text links to them. */
function listPublic(folder: string): Set<string> {
  // A content folder may stand alone.
  if (!fs.existsSync(folder)) return new Set();
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .map((file) => `/${file.split(path.sep).join('/')}`)
      .sort(),
  );
}
