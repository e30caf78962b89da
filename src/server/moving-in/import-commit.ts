import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { SiteError } from '../../lib/site-error.ts';
import type { NewCommit } from '../save/content-repository.ts';
import { runGit } from '../save/run-git.ts';
import { REMOVE_ALL } from './import-state.ts';

/** Stands at the end of the message of an import's commit. */
const MARK = 'Imported: ';

export const toImportMessage = (title: string, id: string) => `Bring texts from ${title}\n\n${MARK}${id}`;

/** The files of a commit, laid out in a folder. */
export async function layOut(repository: string, commit: string, folder: string): Promise<void> {
  await fs.rm(folder, REMOVE_ALL);
  await fs.mkdir(folder, { recursive: true });
  const index = `${folder}.index`;
  const environment = { GIT_INDEX_FILE: index };
  await runGit(repository, ['read-tree', commit], { environment });
  await runGit(repository, [`--work-tree=${folder}`, 'checkout-index', '--all', '--force', '--quiet'], {
    environment,
  });
  await fs.rm(index, { force: true });
}

/** Files below content/ that a folder has and a commit has not. */
export async function listNew(repository: string, commit: string, folder: string): Promise<string[]> {
  const listed = await runGit(repository, ['ls-tree', '-r', '-z', '--name-only', commit, '--', 'content/']);
  const known = new Set(listed.toString().split('\0'));
  const entries = await fs.readdir(path.join(folder, 'content'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !known.has(file))
    .toSorted();
}

/**
 * One commit with new files of a folder, whose bytes go from the disk to git and never through here.
 *
 * @throws {SiteError} `import-overtaken`, where one of them is there by now
 */
export async function commitNew(
  repository: string,
  folder: string,
  files: readonly string[],
  { parent, message, author }: Omit<NewCommit, 'changes'>,
): Promise<string> {
  const missing = new Set(await listNew(repository, parent, folder));
  const taken = files.find((file) => !missing.has(file));
  if (taken !== undefined) {
    throw new SiteError('import-overtaken', `${taken} was written by somebody else meanwhile.`, {
      hint: 'Try again: what is there already stays as it is.',
    });
  }
  const work = await fs.mkdtemp(path.join(os.tmpdir(), 'import-'));
  const environment = {
    GIT_INDEX_FILE: path.join(work, 'index'),
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  };
  const git = async (args: string[], input?: string) =>
    (await runGit(repository, args, { environment, ...(input !== undefined && { input }) }))
      .toString()
      .trim();
  try {
    const paths = files.map((file) => `${path.join(folder, file)}\n`).join('');
    const hashes = await git(['hash-object', '-w', '--no-filters', '--stdin-paths'], paths);
    const shas = hashes.split('\n');
    const entries = files.map((file, index) => `100644 ${shas[index] ?? ''}\t${file}\0`);
    await git(['read-tree', parent]);
    await git(['update-index', '-z', '--index-info'], entries.join(''));
    const tree = await git(['write-tree']);
    return await git(['commit-tree', tree, '-p', parent], message);
  } finally {
    await fs.rm(work, { recursive: true });
  }
}
