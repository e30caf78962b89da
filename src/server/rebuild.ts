import fs from 'node:fs';
import path from 'node:path';
import { runBuild } from './publish/run-build.ts';
import type { StepResult } from './publish/run-step.ts';

/** Releases that readers may still be reading from; see live-site.ts. */
const KEPT = 3;

/**
 * Builds a project's folder as it is now, for a site that nobody publishes by push. Into a folder of
 * its own, since the one that is served must stay whole; where git, linters and formatters do not look.
 */
export async function rebuild(
  project: string,
  now: Date,
  environment: NodeJS.ProcessEnv,
): Promise<{ folder: string; result: StepResult }> {
  // Not in the folder of src/lib/memory.ts: all but the newest of what lies here is deleted.
  const builds = path.join(project, 'node_modules/.cache/common-ground-builds');
  fs.mkdirSync(builds, { recursive: true });
  for (const name of fs
    .readdirSync(builds)
    .sort()
    .slice(0, -(KEPT - 1))) {
    fs.rmSync(path.join(builds, name), { recursive: true, force: true });
  }
  const folder = path.join(builds, now.toISOString().replace(/[-:.]/g, ''));
  const result = await runBuild(project, folder, { ...environment, AS_OF: now.toISOString() });
  return { folder, result };
}
