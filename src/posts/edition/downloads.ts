import path from 'node:path';
import type { Download } from '../downloads/download.ts';
import type { InspectedDownloads } from '../downloads/inspect-downloads.ts';
import { folderOf, openFiles } from '../pictures/find-picture.ts';
import type { Content } from '../source/content.ts';

/** Finds the files that texts lead to, by their addresses; what lies in public/ has an address already. */
export function openDownloads(
  { posts, pages }: Pick<Content, 'posts' | 'pages'>,
  downloads: InspectedDownloads,
): (text: string, address: string) => Download | undefined {
  if (downloads.size === 0) return () => undefined;
  const findFile = openFiles(downloads.keys());
  const folders = new Map(
    [...posts, ...pages].map(({ kind, slug, text }) => [`${kind}s/${slug}`, folderOf(text.file)]),
  );
  return (text, address) => {
    const file = findFile(address, folders.get(text) ?? path.posix.dirname(text));
    const found = file === undefined ? undefined : downloads.get(file);
    if (file === undefined || file.startsWith('/') || !found || 'refused' in found) return undefined;
    return { file, digest: found.digest, ...found.facts };
  };
}
