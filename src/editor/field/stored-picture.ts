/** What is taken; a telephone that keeps its photographs as HEIC hands them out as JPEG where that is not among these. */
export const PICTURES = 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/tiff,image/svg+xml';

/** Where this site's own repository shows a file of what is live. */
const STORED = '/api/git/repos/coach/site/media/main/';

/** The address at which the browser finds a picture that a content file names. */
export function toStoredPicture(path: string, file: string): string {
  const folder = file.replace(/[^/]*$/, '');
  if (path.startsWith('/media/')) return `${STORED}content${path}`;
  return path.startsWith('./') && folder ? `${STORED}${folder}${path.slice(2)}` : path;
}
