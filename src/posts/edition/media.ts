import type { InspectedMedia } from '../media/inspect-media.ts';
import type { MediaKind } from '../media/media-kind.ts';
import type { Content } from '../source/content.ts';
import { openFilesOfTexts } from './files-of-texts.ts';

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
  content: Pick<Content, 'posts' | 'pages'>,
  media: InspectedMedia,
): (text: string, address: string) => ShownMedia | undefined {
  const find = openFilesOfTexts(content, media);
  return (text, address) => {
    const [file, found] = find(text, address) ?? [];
    if (file === undefined || !found || found.refused) return undefined;
    return { file, kind: found.kind, digest: found.digest };
  };
}
