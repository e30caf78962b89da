import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../src/lib/site-error.ts';
import { dateToIsoDay } from '../src/lib/dates.ts';
import { git } from './git.ts';
import { runCommand } from './run-command.ts';
import { raiseVersion, releaseChangelog, replaceVersion, STEPS } from './update/version.ts';

// `npm run release -- patch|minor|major`, in the engine's own repository: gives what is in it a number, in CHANGELOG.md,
// package.json and package-lock.json, commits that and tags it. Pushing commit and tag is left to whoever releases.
const project = path.resolve(import.meta.dirname, '..');

await runCommand(() => {
  const step = STEPS.find((each) => each === process.argv[2]);
  if (!step)
    throw new SiteError('release-step', `Expected ${STEPS.join(', ')}, found "${process.argv[2] ?? ''}".`, {
      hint: 'docs/sites.md says what each means. Write, for example: npm run release -- minor',
    });
  if (git(project, ['status', '--porcelain']))
    throw new SiteError('unsaved-changes', 'There are changes here that are in no commit.', {
      hint: 'Commit them first: a version is a commit.',
    });
  const manifest = read('package.json');
  const version = raiseVersion(manifest, step);
  const { changelog, news } = releaseChangelog(read('CHANGELOG.md'), version, dateToIsoDay(new Date()));
  write('CHANGELOG.md', changelog);
  write('package.json', replaceVersion(manifest, version));
  write('package-lock.json', replaceVersion(read('package-lock.json'), version));
  git(project, ['commit', '--quiet', '--all', `--message=release: ${version}`]);
  git(project, ['tag', '--annotate', `v${version}`, '--cleanup=verbatim', `--message=${version}\n\n${news}`]);
  console.log(`${version} is committed, and tagged v${version}. Sites get it when both are pushed:`);
  console.log('  git push --follow-tags');
});

function read(file: string): string {
  return fs.readFileSync(path.join(project, file), 'utf8');
}

function write(file: string, text: string): void {
  fs.writeFileSync(path.join(project, file), text);
}
