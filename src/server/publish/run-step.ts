import { spawn } from 'node:child_process';

export interface Step {
  command: string;
  args: string[];
  folder: string;
  environment?: NodeJS.ProcessEnv;
  milliseconds: number;
  /** Whether it is a script of ours, which ends itself when whoever started it is gone. */
  endsWithParent?: boolean;
  /**
   * The exit code by which it says that something is to be mended, on its standard output. What it printed beside
   * that, such as what failed because of it, is of no use to who mends it.
   */
  refusesBy?: number;
}

/** Where a step failed, all that it printed; else, and where it refused, what it printed to the standard output. */
export type StepResult = { ok: true; output: string } | { ok: false; output: string };

/** Runs one step of a publish with a time limit. */
export function runStep({
  command,
  args,
  folder,
  environment = {},
  milliseconds,
  endsWithParent = false,
  refusesBy,
}: Step): Promise<StepResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...withoutGit(process.env), ...environment },
      stdio: ['ignore', 'pipe', 'pipe', ...(endsWithParent ? ['ipc' as const] : [])],
      // A group of its own, so that the time limit ends whatever it started too.
      detached: true,
    });
    let output = '';
    let result = '';
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      result += String(chunk);
    });
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    const timer = setTimeout(() => {
      output += `\nStopped after ${milliseconds / 1000} seconds.`;
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
    }, milliseconds);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, output: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(
        code === 0
          ? { ok: true, output: result }
          : { ok: false, output: code === refusesBy ? result : output },
      );
    });
  });
}

/**
 * Called by a step: a gate that was killed leaves nobody behind who writes into the folder that the
 * next one builds in.
 */
export function endWithParent(): void {
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
  // The channel is listened to, but keeps no process alive.
  process.channel?.unref();
}

/** A hook's git variables would lead a build's own git commands astray. */
function withoutGit(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
}
