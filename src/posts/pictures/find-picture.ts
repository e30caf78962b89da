import path from 'node:path';
import { decodeAddress } from '../../lib/decode-address.ts';

/** Finds the file that an address in a text means, among those that there are. */
export type FindFile = (address: string, folder: string) => string | undefined;

/**
 * Files by what texts call them. An address is a file's name as it is, or with "%20" and the like in it: "./100%.png"
 * as well as "./100%25.png". One that begins with a slash means a file of public/, or of content/media by
 * "/media/…"; any other lies beside the text.
 *
 * @param names the files below content/, and those of public/ with a slash before them
 */
export function openFiles(names: Iterable<string>): FindFile {
  // macOS writes "ü" as two characters, and people type one.
  const known = new Map(Array.from(names, (name) => [name.normalize('NFC'), name]));
  return (address, folder) => {
    for (const written of [address, decodeAddress(address)]) {
      if (written === undefined) continue;
      const places = written.startsWith('/')
        ? [written.slice(1), written].slice(written.startsWith(MEDIA_ADDRESS) ? 0 : 1)
        : [path.posix.join(folder, written)];
      for (const place of places) {
        const name = known.get(place.normalize('NFC'));
        if (name !== undefined) return name;
      }
    }
    return undefined;
  };
}

/** How texts name what lies in content/media. */
const MEDIA_ADDRESS = '/media/';

/** Where a text lies below content/: "content/posts/a/index.mdx" lies in "posts/a". */
export function folderOf(file: string): string {
  const folder = path.posix.dirname(file.split('/').slice(1).join('/'));
  return folder === '.' ? '' : folder;
}
