import { execFileSync } from 'node:child_process';
import { checkFiles } from '../src/posts/checks/check-content.ts';
import { stopsCommit } from '../src/posts/checks/draft-faults.ts';
import { reportToText } from '../src/posts/checks/reporters/terminal.ts';
import {
  createContentFiles,
  takeFile,
  type ContentFiles,
  type FoundFile,
} from '../src/posts/source/content-files.ts';

// `npm run check:staged`, which the pre-commit hook calls: checks content as it would be committed,
// not as it lies in the folder. Exit codes as those of check:content.
/** The modes that git gives; all else is no file of content. */
const TYPES = new Map<string, FoundFile['type']>([
  ['100644', 'file'],
  ['100755', 'file'],
  ['120000', 'link'],
]);

try {
  const staged = git(['diff', '--cached', '--name-only', '-z', '--', 'content']);
  if (staged.length > 0) {
    const report = await checkFiles(readStaged(), 'content', { now: new Date(), production: false });
    if (report.faults.length > 0) process.stdout.write(reportToText(report));
    if (report.faults.some(stopsCommit)) {
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
  const files = createContentFiles();
  for (const found of listStaged('content')) takeFile(files, found);
  const inPublic = listStaged('public').filter(({ file }) => !/(?:^|\/)\./.test(file));
  files.publicFiles = new Set(inPublic.map(({ file }) => `/${file}`));
  return files;
}

/** Every file of a folder, by lines such as "100644 8baef1b… 0	content/site.yaml". */
function listStaged(folder: string): FoundFile[] {
  const lines = git(['ls-files', '-z', '--stage', '--', folder]).toString().split('\0').filter(Boolean);
  return lines.map((line) => {
    const [, mode = '', blob = '', file = ''] = /^(\d+) ([0-9a-f]+) \d\t(.+)$/s.exec(line) ?? [];
    const type = TYPES.get(mode) ?? 'special';
    return {
      file: file.slice(folder.length + 1),
      type,
      size: type === 'file' && folder === 'content' ? Number(git(['cat-file', '-s', blob]).toString()) : 0,
      read: () => git(['cat-file', 'blob', blob]),
    };
  });
}

function git(args: string[]): Buffer {
  return execFileSync('git', args, { maxBuffer: 64 * 1024 * 1024 });
}
