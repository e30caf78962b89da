import fs from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

/** How long each step of the last build with a cache took, in seconds, as scripts/build.ts tells it. */
export function readSteps(cacheFolder: string): Record<string, number> {
  const file = path.join(cacheFolder, 'build-times.json');
  return z.record(z.string(), z.number()).parse(JSON.parse(fs.readFileSync(file, 'utf8')));
}

export function getStep(steps: Record<string, number>, name: string): number {
  const seconds = steps[name];
  if (seconds === undefined)
    throw new Error(`The build has no step "${name}": ${Object.keys(steps).join(', ')}`);
  return seconds;
}
