import { execFileSync } from 'node:child_process';
import { git } from './git.ts';

/** In the repository's own configuration on the server, which no push reaches. */
const SETTING = 'commonground.engine';

/** Whether a push may change the engine, and so run code on the server. */
export function isEngineAllowed(repository: string): boolean {
  try {
    return git(repository, ['config', '--local', '--type=bool', '--get', SETTING]) === 'true';
  } catch {
    // Not set: no.
    return false;
  }
}

export function allowEngine(repository: string, isAllowed: boolean): void {
  execFileSync('git', [`--git-dir=${repository}`, 'config', '--local', SETTING, String(isAllowed)]);
}
