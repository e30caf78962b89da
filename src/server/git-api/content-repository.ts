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

export interface LoggedCommit {
  sha: string;
  name: string;
  email: string;
  date: string;
}

/** What the form reads and writes of the bare repository: files below content/, by commit. */
export interface ContentRepository {
  findHead(): Promise<{ commit: string; message: string } | undefined>;
  listFiles(commit: string): Promise<ContentFile[]>;
  readBlob(sha: string): Promise<Buffer>;
  listCommits(commit: string, file: string): Promise<LoggedCommit[]>;
  /** Writes a commit on top of `parent`. No branch moves: it is seen by nobody yet. */
  writeCommit(change: NewCommit): Promise<string>;
  setBranch(branch: string, commit: string): Promise<void>;
  deleteBranch(branch: string, commit: string): Promise<void>;
}

export interface NewCommit {
  parent: string;
  changes: ContentChange[];
  message: string;
  author: { name: string; email: string };
}

/** Commits that the form's history shows. */
const MOST_COMMITS = '100';

/** With mode 0, how git's index is told that a file goes. */
const NO_OBJECT = '0'.repeat(40);

export function openContentRepository(repository: string, branch: string): ContentRepository {
  const git = async (args: string[], run = {}) => (await runGit(repository, args, run)).toString().trim();
  return {
    async findHead() {
      try {
        const [commit = '', ...message] = (
          await git(['log', '-1', '--format=%H%n%s', `refs/heads/${branch}`])
        ).split('\n');
        return { commit, message: message.join('\n') };
      } catch {
        // No repository, or nothing in it: publishing has not been set up.
        return undefined;
      }
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
    async listCommits(commit, file) {
      const format = '--format=%H%x09%an%x09%ae%x09%aI';
      const log = await git(['log', format, '-n', MOST_COMMITS, commit, '--', file]);
      return log
        .split('\n')
        .filter(Boolean)
        .map((line) => {
          const [sha = '', name = '', email = '', date = ''] = line.split('\t');
          return { sha, name, email, date };
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
    async setBranch(name, commit) {
      await git(['update-ref', `refs/heads/${name}`, commit]);
    },
    async deleteBranch(name, commit) {
      await git(['update-ref', '-d', `refs/heads/${name}`, commit]);
    },
  };
}

function asAuthor({ name, email }: NewCommit['author']): NodeJS.ProcessEnv {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}
