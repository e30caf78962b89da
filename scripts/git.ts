import { spawnSync } from 'node:child_process';
import { SiteError } from '../src/lib/site-error.ts';

/** What a git command needs beside its arguments. */
interface GitOptions {
  environment?: NodeJS.ProcessEnv;
  input?: string;
}

/** Whoever runs a script may have hooks, and asks for none of them by it. */
const WITHOUT_HOOKS = ['-c', 'core.hooksPath=/dev/null'];

/**
 * Runs git in a folder and gives what it prints.
 *
 * @throws {SiteError} `git-failed`, with what git said
 */
export function git(folder: string, args: string[], options: GitOptions = {}): string {
  const answer = askGit(folder, args, options);
  if (answer.isDone) return answer.said;
  throw new SiteError('git-failed', `git ${args[0] ?? ''} failed in ${folder}.`, { hint: answer.said });
}

/** The same where no is an answer. */
export function askGit(
  folder: string,
  args: string[],
  { environment = {}, input = '' }: GitOptions = {},
): { isDone: boolean; said: string } {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...WITHOUT_HOOKS, ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...identityOf(folder), ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error)
    throw new SiteError('git-missing', `git cannot be run: ${error.message}.`, {
      hint: 'Install git (apt-get install git, or https://git-scm.com) and write the command once more.',
    });
  return { isDone: status === 0, said: (status === 0 ? stdout : stderr + stdout).trim() };
}

/** Git commits nothing without a name; where the person has given it none, the site's own stands there. */
function identityOf(folder: string): NodeJS.ProcessEnv {
  const { stdout } = spawnSync('git', ['-C', folder, 'config', 'user.email'], { encoding: 'utf8' });
  if (stdout.trim() || process.env['GIT_COMMITTER_EMAIL']) return {};
  const [name, email] = ['Common Ground', 'site@localhost'];
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}
