import path from 'node:path';
import { parseArgs } from 'node:util';
import { SiteError } from '../src/lib/site-error.ts';
import { moveEngine } from '../src/server/export/engine.ts';
import { findEngineOf, findMark, markToTrailers, type EngineMark } from './engine-mark.ts';
import { askGit, git } from './git.ts';
import { runCommand } from './run-command.ts';
import { readNews } from './update/changelog.ts';
import { fetchEngine, findNamed, findNewest, isIn } from './update/engine-versions.ts';
import { mergeEngine } from './update/merge-engine.ts';
import { installPackages, keepPackages, tryEngine, withTrial } from './update/trial.ts';

// `npm run update`: the engine's newest version, or the tag, branch or commit that is named, under the site's own
// content/ and public/. `-- --undo` takes the last update back. The whole of it is made and tried in a folder of its
// own; the site is touched when all is well, and not before.
const site = path.resolve(import.meta.dirname, '..');

/** Another engine for the site, and how the commit that brings it says so. */
interface Change extends EngineMark {
  /** The engine's commit that is there now. */
  from: string;
  subject: string;
  /** The engine's history that the site's goes on from as well. */
  parents: string[];
}

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { undo: { type: 'boolean', default: false } },
  });
  if (positionals.length > 1 || (values.undo && positionals.length > 0))
    throw new SiteError('update-arguments', `Expected one version, found ${positionals.join(' ')}.`, {
      hint: 'Write npm run update, npm run update -- v1.2.0, or npm run update -- --undo',
    });
  refuseUnsaved();
  const change = values.undo ? findUndo() : findUpdate(positionals[0]);
  if (!change) return;
  make(change);
  console.log(
    values.undo
      ? 'The update is taken back, by a commit on top; content/ and public/ are as they were.'
      : 'The update is there, as one commit; content/ and public/ are as they were. To take it back: npm run update -- --undo',
  );
  console.log('Where the site is served from this folder, write npm run build and start it again.');
});

function refuseUnsaved(): void {
  const unsaved = git(site, ['status', '--porcelain']);
  if (unsaved)
    throw new SiteError('unsaved-changes', `There are changes here that are in no commit:\n${unsaved}`, {
      hint: 'Commit them first (git add --all && git commit), or put them away (git stash --include-untracked).',
    });
}

function findUpdate(name: string | undefined): Change | undefined {
  fetchEngine(site);
  const target = name === undefined ? findNewest(site) : findNamed(site, name);
  const from = findEngineOf(site, target.commit);
  if (from === undefined)
    throw new SiteError('engine-unrelated', 'This repository’s history does not begin with its engine’s.', {
      hint: 'Make a site with npm run new:site in a clone of the engine, and copy content/ and public/ into it.',
    });
  const isThere = from === target.commit || (name === undefined && isIn(site, target.commit, from));
  if (isThere) {
    console.log(`You have the engine's ${target.name} already.`);
    return undefined;
  }
  const news = readNews(changelogOf(from), changelogOf(target.commit));
  console.log(`The engine goes from ${tellCommit(from)} to ${tellCommit(target.commit)} (${target.name}).\n`);
  console.log(news || 'Its CHANGELOG.md tells of nothing new.');
  const subject = `engine: update to ${target.name}`;
  return { engine: target.commit, before: from, from, subject, parents: [target.commit] };
}

function findUndo(): Change {
  const mark = findMark(site);
  if (mark?.before === undefined)
    throw new SiteError('nothing-to-undo', 'There is no update to take back, or it was taken back already.', {
      hint: 'To have an older engine, name it: npm run update -- v1.2.0',
    });
  console.log(`The engine goes back from ${tellCommit(mark.engine)} to ${tellCommit(mark.before)}.`);
  const subject = `engine: go back to ${mark.before.slice(0, 10)}`;
  return { engine: mark.before, before: undefined, from: mark.engine, subject, parents: [] };
}

/** Merges and tries the engine beside the site, and gives it to the site when it has passed. */
function make({ from, engine, before, subject, parents }: Change): void {
  const head = git(site, ['rev-parse', 'HEAD']);
  withTrial(site, (folder) => {
    const tree = mergeEngine(folder, { from, to: engine });
    const commit = git(
      site,
      ['commit-tree', tree, ...[head, ...parents].flatMap((parent) => ['-p', parent])],
      { input: `${subject}\n\n${markToTrailers({ engine, before })}\n` },
    );
    git(folder, ['reset', '--quiet', '--hard', commit]);
    console.log('\nIt is tried in a copy of the site, which takes a minute or two.\n');
    const trial = installPackages(site, folder);
    tryEngine(trial);
    refuseUnsaved();
    git(site, ['merge', '--quiet', '--ff-only', commit]);
    // Before the packages: what builds remember goes with those of the copy.
    moveEngine(folder, site);
    keepPackages(site, trial);
  });
}

function changelogOf(commit: string): string {
  const { isDone, said } = askGit(site, ['show', `${commit}:CHANGELOG.md`]);
  return isDone ? said : '';
}

function tellCommit(commit: string): string {
  return git(site, ['log', '-1', '--format=%h of %cs', commit]);
}
