import { findPlace, refuseName } from '../../posts/source/file-place.ts';

/** The one folder that the form may read and write. */
const FOLDER = 'content/';

/** A path below content/ by which nothing else can be reached, whether or not content takes such a file. */
export function isContentPath(path: string): boolean {
  return path.startsWith(FOLDER) && refuseName(path.slice(FOLDER.length)) === undefined;
}

/** Why nobody would read a file that is saved there, with the place to save it; undefined where it is right. */
export function refuseSaved(path: string): string | undefined {
  const place = findPlace(path.slice(FOLDER.length));
  if (typeof place !== 'object') return undefined;
  return [place.message, `expected ${place.expected}`, ...(place.write ? [`write ${place.write}`] : [])].join(
    '; ',
  );
}
