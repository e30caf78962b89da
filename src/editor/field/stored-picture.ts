/** What is taken; a telephone that keeps its photographs as HEIC hands them out as JPEG where that is not among these. */
export const PICTURES = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff,image/svg+xml';

/** Where this site's own repository shows a picture as it lies there. */
const STORED = '/write/pictures/';

/**
 * The address at which the browser finds a picture that a content file names.
 *
 * @param draft the kept text that the file is of, by its name; empty for what is live
 */
export function toStoredPicture(path: string, file: string, draft: string): string {
  const folder = file.replace(/[^/]*$/, '');
  const of = draft === '' ? '' : `?draft=${draft}`;
  if (path.startsWith('/media/')) return `${STORED}content${path}${of}`;
  return path.startsWith('./') && folder ? `${STORED}${folder}${path.slice(2)}${of}` : path;
}
