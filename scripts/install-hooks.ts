import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../src/lib/site-error.ts';
import { runCommand } from './run-command.ts';

// `npm run hooks:install`: has git check what is staged before each commit. A slip that is committed
// stays in the history for ever, whatever is published.
const MARK = '# Written by "npm run hooks:install".';

await runCommand(() => {
  const project = path.resolve(import.meta.dirname, '..');
  const hook = path.resolve(
    project,
    execFileSync('git', ['rev-parse', '--git-path', 'hooks/pre-commit'], {
      cwd: project,
      encoding: 'utf8',
    }).trim(),
  );
  if (fs.existsSync(hook) && !fs.readFileSync(hook, 'utf8').includes(MARK)) {
    throw new SiteError('foreign-hook', `There is a pre-commit hook already: ${hook}. It is left as it is.`, {
      hint: 'To have both, add this line to it: npm run --silent check:staged || exit 1',
    });
  }
  fs.mkdirSync(path.dirname(hook), { recursive: true });
  fs.writeFileSync(hook, `#!/bin/sh\n${MARK}\nexec npm run --silent check:staged\n`, { mode: 0o755 });
  console.log(
    'Before each commit, the posts that are staged will be checked. To do without once: git commit --no-verify',
  );
});
