import { SiteError } from '../../lib/site-error.ts';
import { git } from './git.ts';

/** A file of a commit, as git has it. */
export interface PushedFile {
  path: string;
  /** What it is: "100644" and "100755" are files, "120000" a link, "160000" another repository. */
  mode: string;
  /** The name of its content. */
  sha: string;
  /** In bytes; 0 for what is no file. */
  size: number;
}

/**
 * Every file of a commit. Nothing of it is checked out, and nothing is read but names.
 *
 * @throws {SiteError} `tree-too-large` where a few objects stand for more names than memory holds
 */
export function listTree(repository: string, commit: string, environment: NodeJS.ProcessEnv): PushedFile[] {
  const listed = list(repository, ['ls-tree', '-r', '-z', '--long', '--full-tree', commit], environment);
  return listed.split('\0').flatMap((line) => {
    const tab = line.indexOf('\t');
    const [mode, , sha, size] = line.slice(0, tab).split(/ +/);
    return mode && sha ? [{ path: line.slice(tab + 1), mode, sha, size: Number(size) || 0 }] : [];
  });
}

function list(...call: Parameters<typeof git>): string {
  try {
    return git(...call);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOBUFS')) throw cause;
    throw new SiteError('tree-too-large', 'This commit has more files than a site can have. Take some out.');
  }
}
