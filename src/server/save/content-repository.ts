import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runGit } from './run-git.ts';

export interface ContentFile {
  path: string;
  sha: string;
  size: number;
}

export interface ContentChange {
  path: string;
  /** Undefined deletes the file. */
  bytes: Buffer | undefined;
}

/** What a commit did to a file: its version before and after, where there is one. */
export interface FileChange {
  path: string;
  before: string | undefined;
  after: string | undefined;
}

/** A version of a file, and where the file was in that commit. */
export interface FileVersion {
  commit: string;
  at: Date;
  path: string;
  sha: string;
}

/** A file that a commit took away. */
export interface Deletion {
  commit: string;
  at: Date;
  path: string;
  /** The version that it was. */
  sha: string;
}

/** A name of a commit, such as "refs/heads/drafts/a-post-1a2b3c4d5e6f". */
export interface Ref {
  ref: string;
  commit: string;
}

/** Undefined stands for "is not there". */
export interface RefMove {
  ref: string;
  from: string | undefined;
  to: string | undefined;
}

/** What the form reads and writes of the bare repository: files below content/, by commit. */
export interface ContentRepository {
  findHead(): Promise<{ commit: string; message: string } | undefined>;
  findCommit(name: string): Promise<{ commit: string; message: string } | undefined>;
  getParent(commit: string): Promise<string>;
  /** What a commit did below content/. */
  listChanges(commit: string): Promise<FileChange[]>;
  getMessage(commit: string): Promise<{ message: string; writtenAt: Date }>;
  /** The newest commits up to one, itself first, with all that their messages say. */
  listMessages(commit: string, most: number): Promise<{ commit: string; message: string }[]>;
  listFiles(commit: string): Promise<ContentFile[]>;
  readBlob(sha: string): Promise<Buffer>;
  /** Of many files at once, by their versions. */
  readBlobs(shas: readonly string[]): Promise<Map<string, Buffer>>;
  /** The versions of a file, the newest first, under the names that it had before too. */
  listFileVersions(commit: string, file: string): Promise<FileVersion[]>;
  /** What was taken away below content/ since a day, and not moved; the newest first. */
  listDeletions(commit: string, since: Date): Promise<Deletion[]>;
  /** Writes a commit on top of `parent`. No branch moves: it is seen by nobody yet. */
  writeCommit(change: NewCommit): Promise<string>;
  /** The same commit with other words. */
  rewriteMessage(commit: string, message: string, author: NewCommit['author']): Promise<string>;
  /** By the beginning of their names, up to a slash. */
  listRefs(prefix: string): Promise<Ref[]>;
  /** Moves all of them or, where one is not as it was thought to be, none: that is false. */
  moveRefs(moves: readonly RefMove[]): Promise<boolean>;
}

export interface NewCommit {
  parent: string;
  changes: ContentChange[];
  message: string;
  author: { name: string; email: string };
}

/** The versions of all files of a commit, by path. */
export async function listVersions(
  repository: Pick<ContentRepository, 'listFiles'>,
  commit: string,
): Promise<Map<string, string>> {
  return new Map((await repository.listFiles(commit)).map((file) => [file.path, file.sha]));
}

/** Commits that the form's history shows. */
const MOST_COMMITS = '100';

/** How git is told of what is not there: with mode 0 its index, as a version its names of commits. */
const NO_OBJECT = '0'.repeat(40);

export function openContentRepository(repository: string, branch: string): ContentRepository {
  const git = async (args: string[], run = {}) => (await runGit(repository, args, run)).toString().trim();
  const findCommit: ContentRepository['findCommit'] = async (name) => {
    try {
      const [commit = '', ...message] = (await git(['log', '-1', '--format=%H%n%s', name, '--'])).split('\n');
      return { commit, message: message.join('\n') };
    } catch {
      // No such commit, or no repository at all: publishing has not been set up.
      return undefined;
    }
  };
  return {
    findCommit,
    findHead: () => findCommit(`refs/heads/${branch}`),
    getParent: (commit) => git(['rev-parse', '--verify', `${commit}^`]),
    async listChanges(commit) {
      const raw = ['diff-tree', '--raw', '--no-renames', '--no-abbrev', '-r', '-z'];
      const told = (await git([...raw, `${commit}^`, commit, '--', 'content/'])).split('\0');
      return told.flatMap((about, index) => {
        const [, , before = '', after = ''] = about.split(' ');
        const file = told[index + 1];
        const isThere = (sha: string) => (sha === NO_OBJECT ? undefined : sha);
        return about.startsWith(':') && file !== undefined
          ? [{ path: file, before: isThere(before), after: isThere(after) }]
          : [];
      });
    },
    async getMessage(commit) {
      const [date = '', ...message] = (await git(['log', '-1', '--format=%cI%n%B', commit])).split('\n');
      return { message: message.join('\n'), writtenAt: new Date(date) };
    },
    async listMessages(commit, most) {
      const log = await git(['log', '-z', '--format=%H%n%B', '-n', String(most), commit, '--']);
      return log.split('\0').map((told) => {
        const [id = '', ...message] = told.split('\n');
        return { commit: id, message: message.join('\n') };
      });
    },
    async listFiles(commit) {
      const listed = await git(['ls-tree', '-r', '-z', '--long', commit, '--', 'content/']);
      return listed.split('\0').flatMap((line) => {
        const [about = '', file] = line.split('\t');
        const [mode, , sha, size] = about.split(/ +/);
        // Links are not followed: one could lead out of content/.
        return file && sha && mode?.startsWith('100') ? [{ path: file, sha, size: Number(size) }] : [];
      });
    },
    readBlob: (sha) => runGit(repository, ['cat-file', 'blob', sha]),
    async readBlobs(shas) {
      if (shas.length === 0) return new Map();
      const printed = await runGit(repository, ['cat-file', '--batch'], {
        input: [...new Set(shas)].map((sha) => `${sha}\n`).join(''),
      });
      return splitBatch(printed);
    },
    async listFileVersions(commit, file) {
      const raw = ['--raw', '--no-abbrev', '--follow', '-M', '--format=%x01%H %cI', '-n', MOST_COMMITS];
      const log = await git(['-c', 'core.quotePath=false', 'log', ...raw, commit, '--', file]);
      return log.split('\x01').flatMap((told) => {
        const [head = '', ...lines] = told.split('\n');
        const [about = '', ...paths] = (lines.find((line) => line.startsWith(':')) ?? '').split('\t');
        const [, , , sha] = about.split(' ');
        const [id = '', at = ''] = head.split(' ');
        const name = paths.at(-1);
        return sha === undefined || sha === NO_OBJECT || name === undefined
          ? []
          : [{ commit: id, at: new Date(at), path: name, sha }];
      });
    },
    async listDeletions(commit, since) {
      const raw = ['--raw', '--no-abbrev', '-M', '--diff-filter=D', '--format=%x01%H %cI'];
      const range = [`--since=${since.toISOString()}`, commit, '--', 'content/'];
      const log = await git(['-c', 'core.quotePath=false', 'log', ...raw, ...range]);
      return log.split('\x01').flatMap((told) => {
        const [head = '', ...lines] = told.split('\n');
        const [id = '', at = ''] = head.split(' ');
        return lines.flatMap((line) => {
          const [, sha, file] = /^:\d+ \d+ ([0-9a-f]+) [0-9a-f]+ D\t(.+)$/.exec(line) ?? [];
          return sha === undefined || file === undefined
            ? []
            : [{ commit: id, at: new Date(at), path: file, sha }];
        });
      });
    },
    async writeCommit({ parent, changes, message, author }) {
      // An index of its own: nothing is shared with a push or another save at the same time.
      const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'save-'));
      const environment = { GIT_INDEX_FILE: path.join(folder, 'index'), ...asAuthor(author) };
      try {
        await git(['read-tree', parent], { environment });
        const entries: string[] = [];
        for (const { path: file, bytes } of changes) {
          const sha = bytes && (await git(['hash-object', '-w', '--stdin'], { input: bytes }));
          entries.push(sha ? `100644 ${sha}\t${file}\0` : `0 ${NO_OBJECT}\t${file}\0`);
        }
        // By --index-info, since the simpler options ask for a work tree, which a bare repository has not.
        await git(['update-index', '-z', '--index-info'], { input: entries.join(''), environment });
        const tree = await git(['write-tree'], { environment });
        return await git(['commit-tree', tree, '-p', parent], { input: message, environment });
      } finally {
        await fs.rm(folder, { recursive: true });
      }
    },
    rewriteMessage: (commit, message, author) =>
      git(['commit-tree', `${commit}^{tree}`, '-p', `${commit}^`], {
        input: message,
        environment: asAuthor(author),
      }),
    async listRefs(prefix) {
      const listed = await git(['for-each-ref', '--format=%(objectname) %(refname)', prefix]);
      return listed
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [commit = '', ref = ''] = line.split(' ');
          return { ref, commit };
        });
    },
    async moveRefs(moves) {
      const lines = moves.map(
        ({ ref, from, to }) => `update ${ref} ${to ?? NO_OBJECT} ${from ?? NO_OBJECT}\n`,
      );
      try {
        await git(['update-ref', '--stdin'], { input: lines.join('') });
        return true;
      } catch {
        // Another window was quicker; git has left all of them as they were.
        return false;
      }
    },
  };
}

/** What `git cat-file --batch` prints: of each a line with its name, kind and size, its bytes, and a line's end. */
function splitBatch(printed: Buffer): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < printed.length;) {
    const end = printed.indexOf('\n', at);
    const [sha = '', kind, size] = printed.subarray(at, end).toString().split(' ');
    at = end + 1;
    if (kind === 'missing' || size === undefined) continue;
    blobs.set(sha, printed.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

function asAuthor({ name, email }: NewCommit['author']): NodeJS.ProcessEnv {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}
