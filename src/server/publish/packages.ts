import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { runStep, type StepResult } from './run-step.ts';

/** `npm ci` of this project takes half a minute from a warm cache. */
const MOST_MILLISECONDS = 5 * 60 * 1000;

/**
 * Puts the packages that the lock names into a checkout; nothing is done where they are there. Where
 * the running site has the very same ones they are linked, file by file, instead of fetched.
 */
export async function installPackages(checkout: string, project: string): Promise<StepResult> {
  const wanted = hashLock(checkout);
  const mark = path.join(checkout, 'node_modules', '.common-ground-lock');
  if (wanted !== undefined && fs.existsSync(mark) && fs.readFileSync(mark, 'utf8') === wanted)
    return { ok: true };
  const target = path.join(checkout, 'node_modules');
  fs.rmSync(target, { recursive: true, force: true });
  const isSame = wanted === hashLock(project) && fs.existsSync(path.join(project, 'node_modules'));
  const result = await runStep({
    ...(isSame
      ? { command: 'cp', args: ['-al', path.join(project, 'node_modules'), target] }
      : { command: 'npm', args: ['ci', '--no-audit', '--no-fund'] }),
    folder: checkout,
    milliseconds: MOST_MILLISECONDS,
  });
  if (!result.ok) return result;
  // Caches of the other checkout, which are about other content.
  for (const cache of ['.astro', '.vite', '.cache']) {
    fs.rmSync(path.join(target, cache), { recursive: true, force: true });
  }
  fs.writeFileSync(mark, wanted ?? '');
  return result;
}

function hashLock(folder: string): string | undefined {
  const file = path.join(folder, 'package-lock.json');
  if (!fs.existsSync(file)) return undefined;
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}
