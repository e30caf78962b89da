import fs from 'node:fs';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { SiteError } from '../../lib/site-error.ts';
import { compiledCodeFolder } from './compiled-code.ts';
import { allowEngine } from './engine-setting.ts';
import { publishFolders, type PublishSettings } from './folders.ts';
import { git } from './git.ts';
import { LIVE_BRANCH } from './live-branch.ts';

/** What nobody pushes to: replacements of objects, and what the form has thrown away. */
const HIDDEN = ['refs/replace', 'refs/discarded'];

export interface InitOptions {
  settings: PublishSettings;
  project: string;
  /** Whether a push may change the engine too. Whoever may push can then run code on the server. */
  withEngine: boolean;
}

/**
 * Makes the repository that is pushed to, with the gate in front of it. Doing it again renews the hooks and settings
 * and leaves everything else.
 *
 * @throws {SiteError} `not-a-checkout`
 */
export function initPublishing({ settings, project, withEngine }: InitOptions): string {
  const { repository } = publishFolders(settings.dataFolder);
  if (!fs.existsSync(path.join(project, '.git'))) {
    throw new SiteError(
      'not-a-checkout',
      `${project} is not a git checkout, so there is nothing to start from.`,
      {
        hint: 'Clone the project with git and run this in the clone.',
      },
    );
  }
  if (!fs.existsSync(repository)) {
    // A worktree's .git is a file; git itself knows where the objects are.
    execFileSync('git', ['init', '--quiet', '--bare', `--initial-branch=${LIVE_BRANCH}`, repository]);
    git(repository, ['config', 'receive.denyDeletes', 'true']);
    git(repository, ['config', 'receive.denyNonFastForwards', 'true']);
    // A push is one step: all of its branches, or none.
    git(repository, ['config', 'receive.advertiseAtomic', 'true']);
  }
  // Objects that are not well formed are refused by git itself, names such as ".." and ".git" among them.
  git(repository, ['config', 'receive.fsckObjects', 'true']);
  for (const name of HIDDEN)
    git(repository, ['config', '--replace-all', 'receive.hideRefs', name, `^${name}$`]);
  allowEngine(repository, withEngine);
  for (const hook of ['pre-receive', 'post-receive']) {
    fs.writeFileSync(path.join(repository, 'hooks', hook), hookScript(hook, settings, project), {
      mode: 0o755,
    });
  }
  return repository;
}

/** Git runs hooks in the repository and with its own variables; all that ours needs is written down here. */
function hookScript(hook: string, settings: PublishSettings, project: string): string {
  const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  return `#!/bin/sh
# Written by "npm run publish:init"; run it again after moving the project.
umask 077
export DATA_DIR=${quote(settings.dataFolder)} SITE_URL=${quote(settings.siteUrl.href)}
export NODE_COMPILE_CACHE=${quote(compiledCodeFolder(project))}
exec ${quote(process.execPath)} ${quote(path.join(project, 'scripts/publish-hook.ts'))} ${hook}
`;
}
