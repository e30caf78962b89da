import { spawnSync } from 'node:child_process';
import os from 'node:os';

const canPin = os.cpus().length > 1 && spawnSync('which', ['taskset']).status === 0;

/**
 * This command on a core of its own: what serves on the first, what loads on the second. Left to the
 * scheduler, both at times share one, and the figure is that of the scheduler's mood.
 */
export function onCore(role: 'server' | 'load', command: readonly string[]): string[] {
  return canPin ? ['taskset', '-c', role === 'server' ? '0' : '1', ...command] : [...command];
}
