import { findPlace, refuseName } from '../../posts/source/file-place.ts';

/** The one folder that the form may write. */
const FOLDER = 'content/';

/** A path below content/ by which nothing else can be reached, whether or not content takes such a file. */
export function isContentPath(path: string): boolean {
  return path.startsWith(FOLDER) && refuseName(path.slice(FOLDER.length)) === undefined;
}

/** Why nobody would read a file that is saved there, with the place to save it; undefined where it is right. */
export function refuseSaved(path: string): string | undefined {
  if (!path.startsWith(FOLDER)) return `${path} is not below ${FOLDER}`;
  const place = findPlace(path.slice(FOLDER.length));
  if (typeof place !== 'object') return undefined;
  const { message, expected, mend } = place;
  return `${message} Expected ${expected}.${'rename' in mend ? ` Write ${mend.to}.` : ''}`;
}
