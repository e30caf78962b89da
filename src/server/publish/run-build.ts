import { compiledCodeFolder } from './compiled-code.ts';
import { runStep, type StepResult } from './run-step.ts';

/** Checks and builds what is in the folder where it runs, into the folder that is named. */
export const BUILD_SCRIPT = 'scripts/build.ts';

/** A first build of 3,000 posts takes under three minutes on two cores. */
const MOST_MILLISECONDS = 10 * 60 * 1000;

/** Builds a project's folder as it is, in a process of its own that ends with this one. */
export function runBuild(
  project: string,
  outDir: string,
  environment: NodeJS.ProcessEnv,
): Promise<StepResult> {
  return runStep({
    command: process.execPath,
    args: [BUILD_SCRIPT, outDir],
    folder: project,
    environment: {
      ...environment,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: compiledCodeFolder(project),
    },
    milliseconds: MOST_MILLISECONDS,
    endsWithParent: true,
  });
}
