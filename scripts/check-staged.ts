import { execFileSync } from 'node:child_process';
import { checkFiles } from '../src/posts/checks/check-content.ts';
import { reportToText } from '../src/posts/checks/reporters/terminal.ts';
import type { ContentFiles } from '../src/posts/checks/source/read-content.ts';

// `npm run check:staged`, which the pre-commit hook calls: checks content as it would be committed,
// not as it lies in the folder. Exit codes as those of check:content.
const TEXT_FILE = /\.(?:mdx|ya?ml|txt)$/;

try {
  const staged = git(['diff', '--cached', '--name-only', '-z', '--', 'content']);
  if (staged !== '') {
    const report = await checkFiles(readStaged(), 'content', { now: new Date(), production: false });
    if (report.faults.length > 0) process.stdout.write(reportToText(report));
    if (report.errors > 0) {
      console.log('Nothing is committed. Mend this, stage it (git add), and commit again.');
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error('The check itself failed; this says nothing about the content.');
  console.error(error);
  process.exitCode = 2;
}

/** All of content/ and the names of public/, from git's index. */
function readStaged(): ContentFiles {
  const list = (folder: string) =>
    git(['ls-files', '-z', '--cached', '--', folder]).split('\0').filter(Boolean);
  const files = list('content').map((file) => file.slice('content/'.length));
  return {
    texts: new Map(
      files.filter((file) => TEXT_FILE.test(file)).map((file) => [file, git(['show', `:content/${file}`])]),
    ),
    others: new Set(files.filter((file) => !TEXT_FILE.test(file))),
    publicFiles: new Set(list('public').map((file) => file.slice('public'.length))),
  };
}

function git(args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
