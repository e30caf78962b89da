/** The one folder that the form may read and write. */
const FOLDER = 'content/';

/** A plain path below content/: no step up, no hidden file, nothing that git or a shell reads otherwise. */
const PLAIN_PATH = /^content(?:\/[\p{L}\p{N}_][\p{L}\p{N}_.,' ()-]*)+$/u;

/** 300 characters: the longest path that the form makes has 100. */
const LONGEST = 300;

export function isContentPath(path: string): boolean {
  return path.startsWith(FOLDER) && path.length <= LONGEST && PLAIN_PATH.test(path);
}
