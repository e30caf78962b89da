import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** A command's run, with its time: to look at its memory would add a third to it. */
export interface Timed {
  seconds: number;
}

export interface Measured extends Timed {
  /** Undefined off Linux. */
  peak: Peak | undefined;
}

interface Place {
  cwd: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a command to its end, and tells something of it. */
export type Run<Known> = (command: string, args: string[], place: Place) => Promise<Known>;

/** The most memory that a process and all that it started held at once. */
export interface Peak {
  megabytes: number;
  /** When, since the start. */
  atSeconds: number;
  /** What each of them held then, by the script or program that it ran. */
  megabytesOf: Record<string, number>;
  /** The most that any one of them held, whenever that was. */
  largest: { name: string; megabytes: number };
}

/** How often memory is looked at, which takes some 5 ms; a peak shorter than this may be missed. */
const LOOK_MILLISECONDS = 100;

/** Runs a command to its end. */
export async function timeRun(command: string, args: string[], place: Place): Promise<Timed> {
  const start = performance.now();
  await startRun(command, args, place).ended;
  return { seconds: (performance.now() - start) / 1000 };
}

/**
 * The same with its peak of memory. Memory is the share of each process, added up: of what two of them hold together,
 * such as Node's own code, each is given half (proportional set size, by proc_pid_smaps_rollup in Linux's own
 * manual).
 */
export async function measureRun(command: string, args: string[], place: Place): Promise<Measured> {
  const start = performance.now();
  const { pid, ended } = startRun(command, args, place);
  let peak: Omit<Peak, 'largest'> | undefined;
  let largest = { name: '', megabytes: 0 };
  const timer = setInterval(() => {
    const held = readMemory(pid);
    for (const { name, kilobytes } of held) {
      if (toMegabytes(kilobytes) > largest.megabytes) largest = { name, megabytes: toMegabytes(kilobytes) };
    }
    const kilobytes = held.reduce((sum, each) => sum + each.kilobytes, 0);
    if (toMegabytes(kilobytes) <= (peak?.megabytes ?? 0)) return;
    const atSeconds = (performance.now() - start) / 1000;
    peak = { megabytes: toMegabytes(kilobytes), atSeconds, megabytesOf: groupByName(held) };
  }, LOOK_MILLISECONDS);
  try {
    await ended;
  } finally {
    clearInterval(timer);
  }
  const seconds = (performance.now() - start) / 1000;
  return { seconds, peak: peak && { ...peak, largest } };
}

function startRun(
  command: string,
  args: string[],
  { cwd, env }: Place,
): { pid: number; ended: Promise<void> } {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(child.stderr);
  return { pid: child.pid ?? 0, ended: waitFor() };

  async function waitFor(): Promise<void> {
    await once(child, 'exit');
    if (child.exitCode !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${await said}`);
  }
}

export function sayPeak(peak: Peak | undefined): string {
  if (!peak) return 'memory unknown';
  const parts = Object.entries(peak.megabytesOf).map(([name, megabytes]) => `${name} ${megabytes}`);
  const { name, megabytes } = peak.largest;
  return (
    `${megabytes} MB in one process (${name}), ` +
    `${peak.megabytes} MB in all at ${peak.atSeconds.toFixed(1)} s (${parts.join(', ')})`
  );
}

interface Held {
  name: string;
  kilobytes: number;
}

/** What a process and all below it hold, as /proc tells it. */
function readMemory(pid: number): Held[] {
  try {
    const shares = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const own = {
      name: nameProcess(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
      kilobytes: Number(/^Pss:\s+(\d+)/m.exec(shares)?.[1] ?? 0),
    };
    const children = fs
      .readdirSync(`/proc/${pid}/task`)
      .flatMap((thread) =>
        fs.readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
      );
    return [own, ...children.flatMap((child) => readMemory(Number(child)))];
  } catch {
    // It has just ended, or the system has no /proc.
    return [];
  }
}

/** The script that a process runs, or its program. */
function nameProcess(commandLine: string): string {
  const words = commandLine.split('\0');
  return path.basename(words.find((word) => /\.[cm]?[jt]s$/.test(word)) ?? words[0] ?? '');
}

function groupByName(held: readonly Held[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { name, kilobytes } of held) sums.set(name, (sums.get(name) ?? 0) + kilobytes);
  return Object.fromEntries([...sums].map(([name, kilobytes]) => [name, toMegabytes(kilobytes)]));
}

function toMegabytes(kilobytes: number): number {
  return Math.round(kilobytes / 1024);
}
