import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../../src/lib/site-error.ts';
import { OWN_FOLDERS } from '../engine-mark.ts';
import { askGit, git } from '../git.ts';

/** Where a site's engine goes from, and to: commits of the engine. */
export interface EngineMove {
  from: string;
  to: string;
}

/**
 * Git's own ideas of what was renamed would carry a post of the engine's, which the site has not, to where the engine
 * keeps it now.
 */
const MERGE_AS_IT_IS = [
  '-c',
  'merge.renames=false',
  '-c',
  'merge.directoryRenames=false',
  '-c',
  'rerere.enabled=false',
  '-c',
  'commit.gpgSign=false',
];

/**
 * The site's files with another engine, as a tree of git. Both sides of the merge are given the site's own content/ and
 * public/, so whatever either did there is none of its business: merge drivers and attributes, which git asks only
 * where both sides changed one file, would let the engine's additions and deletions in.
 *
 * @param folder a worktree of the site that is nobody else's
 * @throws {SiteError} `update-conflict`
 */
export function mergeEngine(folder: string, { from, to }: EngineMove): string {
  const base = commitTree(folder, withOwnFolders(folder, from), []);
  const ours = commitTree(folder, git(folder, ['rev-parse', 'HEAD^{tree}']), [base]);
  const theirs = commitTree(folder, withOwnFolders(folder, to), [base]);
  git(folder, ['checkout', '--quiet', '--detach', ours]);
  const merge = [...MERGE_AS_IT_IS, 'merge', '--quiet', '--no-ff', '--no-commit', theirs];
  const { isDone, said } = askGit(folder, merge);
  if (isDone) return git(folder, ['write-tree']);
  const files = git(folder, ['diff', '--name-only', '--diff-filter=U']).split('\n').filter(Boolean);
  if (files.length === 0)
    throw new SiteError('git-failed', 'git could not merge the engine.', { hint: said });
  throw new SiteError(
    'update-conflict',
    `The update changes what was changed here as well:\n${files.map((file) => `  ${file}`).join('\n')}`,
    {
      hint: `Nothing was changed. Your change of a file shows: git diff ${from.slice(0, 10)} HEAD -- FILE
Take it back by git checkout ${from.slice(0, 10)} -- FILE, commit that, and update again; or ask whoever made it.`,
    },
  );
}

/** The tree of an engine's commit with the site's own folders in place of the engine's. */
function withOwnFolders(folder: string, commit: string): string {
  const index = path.join(folder, '.update-index');
  const environment = { GIT_INDEX_FILE: index };
  try {
    git(folder, ['read-tree', commit], { environment });
    git(folder, ['rm', '-r', '--force', '--cached', '--quiet', '--ignore-unmatch', '--', ...OWN_FOLDERS], {
      environment,
    });
    for (const own of OWN_FOLDERS)
      if (askGit(folder, ['rev-parse', '--verify', '--quiet', `HEAD:${own}`]).isDone)
        git(folder, ['read-tree', `--prefix=${own}/`, `HEAD:${own}`], { environment });
    return git(folder, ['write-tree'], { environment });
  } finally {
    fs.rmSync(index, { force: true });
  }
}

function commitTree(folder: string, tree: string, parents: string[]): string {
  return git(folder, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
    input: 'merge\n',
  });
}
