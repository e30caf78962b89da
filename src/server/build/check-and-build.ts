import fs from 'node:fs';
import path from 'node:path';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { withLock } from '../lock.ts';
import { buildSite } from './build-site.ts';

const LOCK = 'build.lock';

export interface CheckAndBuildOptions {
  root: string;
  /** The folder to build into; what is in it goes. */
  outDir: string;
  /** As if nothing had been built before. */
  anew: boolean;
}

/**
 * Checks the content of a project and builds the site from it, when no other build of the project is
 * under way. Prints what there is to tell.
 *
 * @returns whether there is a site
 */
export async function checkAndBuild({ root, outDir, anew }: CheckAndBuildOptions): Promise<boolean> {
  const { times, endStep } = timeSteps();
  fs.mkdirSync(MEMORY_FOLDER, { recursive: true });
  return withLock(path.join(MEMORY_FOLDER, LOCK), async () => {
    if (anew) forget();
    const outcome = await buildSite({ root, outDir, siteUrl: process.env['SITE_URL'] ?? '', endStep });
    if (outcome === 'refused') return false;
    fs.writeFileSync(path.join(MEMORY_FOLDER, 'build-times.json'), JSON.stringify(times));
    const what = outcome === 'site built' ? 'The site is' : 'The site and its engine are';
    const seconds = (performance.now() / 1000).toFixed(1);
    console.log(`${what} built in ${path.relative(root, outDir)}, in ${seconds} s.`);
    return true;
  });
}

/** Forgets all that builds remember, but not that others wait. */
function forget(): void {
  for (const name of fs.readdirSync(MEMORY_FOLDER)) {
    if (!name.startsWith(LOCK)) fs.rmSync(path.join(MEMORY_FOLDER, name), { recursive: true });
  }
}

/** How long each step took, in seconds, for `npm run bench:publish`; the first from the start of the process. */
function timeSteps(): { times: Record<string, number>; endStep: (step: string) => void } {
  const times: Record<string, number> = {};
  let since = 0;
  return {
    times,
    endStep(step) {
      const now = performance.now();
      times[step] = Math.round(now - since) / 1000;
      since = now;
    },
  };
}
