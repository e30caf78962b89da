import { spawn } from 'node:child_process';
import { once } from 'node:events';

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
export type StepResult =
  | { ok: true; output: string }
  /** `isRefusal` where it said so, and did not break. */
  | { ok: false; output: string; isRefusal: boolean };

/** A step that runs. */
export interface RunningStep {
  result: Promise<StepResult>;
  /** Tells one that waits to go on. */
  tell(word: string): void;
  /** Ends it, and whatever it started too. */
  end(): void;
}

/** Runs one step of a publish with a time limit. */
export function runStep(step: Step): Promise<StepResult> {
  return startStep(step).result;
}

/** The same, for whoever has something to say to it. */
export function startStep({
  command,
  args,
  folder,
  environment = {},
  milliseconds,
  endsWithParent = false,
  refusesBy,
}: Step): RunningStep {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...withoutGit(process.env), ...environment },
    stdio: ['ignore', 'pipe', 'pipe', ...(endsWithParent ? ['ipc' as const] : [])],
    // A group of its own, so that the time limit ends whatever it started too.
    detached: true,
  });
  const end = () => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  const result = new Promise<StepResult>((resolve) => {
    let output = '';
    let said = '';
    child.stdout?.on('data', (chunk) => {
      output += String(chunk);
      said += String(chunk);
    });
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    const timer = setTimeout(() => {
      output += `\nStopped after ${milliseconds / 1000} seconds.`;
      end();
    }, milliseconds);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ ok: false, output: error.message, isRefusal: false });
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const isRefusal = code !== null && code === refusesBy;
      resolve(
        code === 0
          ? { ok: true, output: said }
          : { ok: false, output: isRefusal ? said : output || toEnd(code, signal), isRefusal },
      );
    });
  });
  return { result, end, tell: (word) => child.send(word) };
}

/** Of one that said nothing, such as one that the system ended for want of memory. */
function toEnd(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `Ended with ${code}, and without a word.` : `Ended by ${signal}, without a word.`;
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

/** Called by a step that was started early: it goes on when whoever started it says so. */
export async function waitToBeTold(): Promise<void> {
  process.channel?.ref();
  await once(process, 'message');
  process.channel?.unref();
}

/** A hook's git variables would lead a build's own git commands astray. */
function withoutGit(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')));
}
