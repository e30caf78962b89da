import { spawn } from 'node:child_process';
import { gitEnvironment } from '../publish/git.ts';

export interface GitRun {
  input?: Buffer | string;
  environment?: NodeJS.ProcessEnv;
}

/** Runs git in a repository without holding up the server; gives what it prints. */
export function runGit(
  repository: string,
  args: string[],
  { input, environment = {} }: GitRun = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [`--git-dir=${repository}`, ...args], {
      env: gitEnvironment({ ...process.env, ...environment }),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const printed: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(printed));
      else reject(new Error(`git ${args[0] ?? ''} failed: ${complaint.trim()}`));
    });
    // Git may end without having read everything; its exit code says what became of it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
