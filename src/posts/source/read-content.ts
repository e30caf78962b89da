import fs from 'node:fs';
import path from 'node:path';
import { digest } from '../../lib/digest.ts';
import { nameToDownload } from '../downloads/download.ts';
import type { InspectedFiles } from '../inspected-files.ts';
import { nameToKind } from '../pictures/picture-name.ts';
import {
  createContentFiles,
  takeFile,
  type ContentFiles,
  type FoundFile,
  type PictureFile,
} from './content-files.ts';
import { isLitter, refuseFolder, refuseName } from './file-place.ts';

/** Reads a content folder, and the public folder beside it if there is one. */
export function readContent(folder: string): Promise<ContentFiles> {
  const files = createContentFiles();
  // Without a promise for each: for 1,000 small files that is five times as fast.
  for (const found of listContent(folder)) takeFile(files, found);
  const inPublic = listPublic(path.join(folder, '..', 'public'));
  files.publicFiles = new Set(inPublic.keys());
  for (const [address, file] of inPublic) {
    if (nameToKind(address)) files.pictures.set(address, onDisk(file));
    if (nameToDownload(address)) files.downloads.set(address, onDisk(file));
  }
  return Promise.resolve(files);
}

/** A name for all that was read. */
export function digestContent(
  { texts, others, publicFiles, refused }: ContentFiles,
  { pictures, media, downloads }: InspectedFiles,
): string {
  const digests = [...pictures, ...media, ...downloads].map(([name, { digest: bytes }]) => [name, bytes]);
  return digest(...[...texts].flat(), JSON.stringify([[...others], [...publicFiles], digests, refused]));
}

/** A file by its place, to be read later. */
function onDisk(file: string): PictureFile {
  return { state: toState(fs.statSync(file)), read: () => fs.readFileSync(file) };
}

/** Who writes into a file changes when it was changed, and cannot choose that moment. */
function toState({ size, mtimeMs, ctimeMs, ino }: fs.Stats): string {
  return [size, mtimeMs, ctimeMs, ino].join(' ');
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
      // A name that is no Unicode is given in other letters, by which there is no file.
      const stats = type === 'file' && !refuseName(file) ? fs.statSync(place) : undefined;
      found.push({
        file,
        type,
        size: stats?.size ?? 0,
        state: stats && toState(stats),
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
function listPublic(folder: string): Map<string, string> {
  // A content folder may stand alone.
  if (!fs.existsSync(folder)) return new Map();
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file] as const);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}
