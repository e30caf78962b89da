import { execFileSync } from 'node:child_process';

/** Makes the first commit of all that a folder holds, on main, and a bare repository that has it. */
export function makeBareRepository(folder: string, bare: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-qm', 'first');
  git('clone', '-q', '--bare', folder, bare);
}
