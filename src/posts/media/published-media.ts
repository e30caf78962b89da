import { digestToAddress } from '../../lib/digest.ts';
import type { MediaKind } from './media-kind.ts';

/** Below it lies what readers can play; no other file of a site has a name that begins with it. */
export const MEDIA_FOLDER = '_media';

/** The name that a file is published by: the same for the same bytes, for ever. */
export function mediaToName({ digest, kind }: { digest: string; kind: MediaKind }): string {
  return `${digestToAddress(digest)}.${kind}`;
}

/** @param base "/drafts" for what the coach alone is shown */
export function mediaToHref(media: { digest: string; kind: MediaKind }, base = ''): string {
  return `${base}/${MEDIA_FOLDER}/${mediaToName(media)}`;
}
