import path from 'node:path';
import type { InspectedMedia } from '../media/inspect-media.ts';
import type { MediaKind } from '../media/media-kind.ts';
import { folderOf, openFiles } from '../pictures/find-picture.ts';
import type { Content } from '../source/content.ts';

/** A file that a page plays. */
export interface ShownMedia {
  /** Its name below content/. */
  file: string;
  kind: MediaKind;
  /** A hash of its bytes. */
  digest: string;
}

/** Finds what texts play by its address. */
export function openMedia(
  { posts, pages }: Pick<Content, 'posts' | 'pages'>,
  media: InspectedMedia,
): (text: string, address: string) => ShownMedia | undefined {
  if (media.size === 0) return () => undefined;
  const findFile = openFiles(media.keys());
  const folders = new Map(
    [...posts, ...pages].map(({ kind, slug, text }) => [`${kind}s/${slug}`, folderOf(text.file)]),
  );
  return (text, address) => {
    const file = findFile(address, folders.get(text) ?? path.posix.dirname(text));
    const found = file === undefined ? undefined : media.get(file);
    if (file === undefined || !found || found.refused) return undefined;
    return { file, kind: found.kind, digest: found.digest };
  };
}
