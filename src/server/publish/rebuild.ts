import fs from 'node:fs';
import path from 'node:path';
import { cacheOf, runBuild } from './run-build.ts';
import type { StepResult } from './run-step.ts';

/** Releases that readers may still be reading from; see live-site.ts. */
const KEPT = 3;

export interface RebuildOptions {
  /** Whose engine is used. */
  project: string;
  /** The folder that has content/ and public/. */
  siteFolder: string;
  now: Date;
  environment: NodeJS.ProcessEnv;
}

/**
 * Builds a site as its files are now, where nobody publishes it by push. Into a folder of its own, since the one
 * that is served must stay whole; where git, linters and formatters do not look.
 */
export async function rebuild({
  project,
  siteFolder,
  now,
  environment,
}: RebuildOptions): Promise<{ folder: string; result: StepResult }> {
  const builds = path.join(siteFolder, 'node_modules/.cache/common-ground-builds');
  fs.mkdirSync(builds, { recursive: true });
  for (const name of fs
    .readdirSync(builds)
    .sort()
    .slice(0, -(KEPT - 1))) {
    fs.rmSync(path.join(builds, name), { recursive: true, force: true });
  }
  const folder = path.join(builds, now.toISOString().replace(/[-:.]/g, ''));
  const result = await runBuild({
    project,
    siteFolder,
    outDir: folder,
    cacheFolder: cacheOf(siteFolder),
    environment: { ...environment, AS_OF: now.toISOString() },
  });
  return { folder, result };
}
