import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { text } from 'node:stream/consumers';

export interface Measured {
  seconds: number;
  /** The most memory that the process and all that it started held at once; undefined off Linux. */
  peakMegabytes: number | undefined;
}

/** How often memory is looked at; a peak shorter than this may be missed. */
const LOOK_MILLISECONDS = 50;

/** Runs a command to its end, with its time and its peak of memory. */
export async function measureRun(
  command: string,
  args: string[],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, sumMemory(child.pid ?? 0));
  }, LOOK_MILLISECONDS);
  await once(child, 'exit');
  clearInterval(timer);
  const seconds = (performance.now() - start) / 1000;
  if (child.exitCode !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${await said}`);
  return { seconds, peakMegabytes: peak > 0 ? Math.round(peak / 1024) : undefined };
}

/** Resident kilobytes of a process and of all below it, as /proc tells them. */
function sumMemory(pid: number): number {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    const children = fs.readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return children
      .split(' ')
      .filter(Boolean)
      .reduce((sum, child) => sum + sumMemory(Number(child)), own);
  } catch {
    // It has just ended, or the system has no /proc.
    return 0;
  }
}
