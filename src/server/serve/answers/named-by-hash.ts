import { DOWNLOAD_FOLDER } from '../../../posts/downloads/download.ts';
import { ALL_FACE_ADDRESSES } from '../../../posts/look/type/pairings.ts';
import { MEDIA_FOLDER } from '../../../posts/media/published-media.ts';
import { PICTURE_FOLDER } from '../../../posts/pictures/plan-picture.ts';

/** What Astro bundles for browsers, pictures, what is played, and files to take away; chosen faces are known one by one. */
const FOLDERS = ['_astro', PICTURE_FOLDER, MEDIA_FOLDER, DOWNLOAD_FOLDER];

/**
 * Whether a public file is named by a hash of what is in it: it never goes stale, and another release may have none of
 * the same name.
 *
 * @param file without a slash before it: "_astro/a.css"
 */
export function isNamedByHash(file: string): boolean {
  return FOLDERS.some((folder) => file.startsWith(`${folder}/`)) || ALL_FACE_ADDRESSES.has(`/${file}`);
}

/** How long such a file may be kept: a year, the most that HTTP/1.1 had in mind (RFC 2616, section 14.21). */
export const LASTING = 'public, max-age=31536000, immutable';
