import path from 'node:path';
import { compiledCodeFolder } from './compiled-code.ts';
import { startStep, type RunningStep, type StepResult } from './run-step.ts';

/** Checks and builds the site of a folder, by the engine of the project where it runs. */
export const BUILD_SCRIPT = 'scripts/build.ts';

/** The same in package.json. With less room for what is young (in MB), Node takes a tenth less memory in the same time. */
export const BUILD_COMMAND = ['--max-semi-space-size=4', BUILD_SCRIPT];

/** A first build of 3,000 posts takes under three minutes on two cores. */
const MOST_MILLISECONDS = 10 * 60 * 1000;

export interface BuildRun {
  /** Whose engine is used. */
  project: string;
  /** The folder that has content/ and public/. */
  siteFolder: string;
  outDir: string;
  /** Where builds of this site remember what they have worked out. */
  cacheFolder: string;
  /** What the build prints is for the form to show. */
  forForm?: boolean;
  /** A built site; of files that are as they were in it, what is new alone is told. */
  since?: string | undefined;
  environment: NodeJS.ProcessEnv;
}

/** Where `npm run build` remembers what it has worked out for the site of a folder. */
export function cacheOf(siteFolder: string): string {
  return path.join(siteFolder, 'node_modules/.cache/common-ground');
}

/**
 * The exit code of a build that refuses the content; it prints to the standard output what is to be mended. It is
 * EX_DATAERR of sysexits.h, and none by which Node says that it could not run a script at all.
 */
export const REFUSED_CODE = 65;

/** Builds a site in a process of its own that ends with this one. */
export function runBuild(run: BuildRun): Promise<StepResult> {
  return startBuild(run, []).result;
}

/** A build whose process is there, with its code loaded, and waits for what it builds from. */
export interface PreparedBuild {
  start(): Promise<StepResult>;
  /** Ends it, where it was not started. */
  drop(): void;
}

/** The same, for whoever knows that there will be something to build before it is there. */
export function prepareBuild(run: BuildRun): PreparedBuild {
  const step = startBuild(run, ['--wait']);
  let isStarted = false;
  return {
    start() {
      isStarted = true;
      step.tell('go');
      return step.result;
    },
    drop() {
      if (!isStarted) step.end();
    },
  };
}

function startBuild(run: BuildRun, how: string[]): RunningStep {
  const { project, siteFolder, outDir, cacheFolder, forForm = false, since, environment } = run;
  const places = ['--site', siteFolder, '--cache', cacheFolder];
  const told = [...(since === undefined ? [] : ['--since', since]), ...(forForm ? ['--form'] : [])];
  return startStep({
    command: process.execPath,
    args: [...BUILD_COMMAND, outDir, ...how, ...places, ...told],
    folder: project,
    environment: {
      ...environment,
      NODE_ENV: 'production',
      NODE_COMPILE_CACHE: compiledCodeFolder(project),
    },
    milliseconds: MOST_MILLISECONDS,
    endsWithParent: true,
    refusesBy: REFUSED_CODE,
  });
}
