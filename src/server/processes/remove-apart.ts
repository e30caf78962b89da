import { spawn } from 'node:child_process';

/**
 * Deletes folders in a process of its own, which goes on when this one ends and takes what others leave of a
 * processor: nobody waits for thousands of files to go. What could not be deleted is still there.
 */
export function removeApart(folders: readonly string[]): void {
  if (folders.length === 0) return;
  const child = spawn('nice', ['-n', '19', 'rm', '-rf', '--', ...folders], {
    detached: true,
    stdio: 'ignore',
  });
  // A system without them keeps the folders.
  child.on('error', () => undefined);
  child.unref();
}
