import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openKeptFiles } from '../../lib/kept-files.ts';
import { openKeptFolders } from '../../lib/kept-folders.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { SiteError } from '../../lib/site-error.ts';
import type { Report } from '../../posts/checks/report.ts';
import { reportToText } from '../../posts/checks/reporters/terminal.ts';
import { moduleOf, nameEngine, openEngine, type Engine } from './engine.ts';
import { openSideThread } from './side-thread.ts';

export interface BuildOptions {
  root: string;
  /** The folder to build into; what is in it goes, unless the content is refused. */
  outDir: string;
  siteUrl: string;
  /** Told as each step ends, by what it did. */
  endStep: (step: string) => void;
}

export type Outcome = 'refused' | 'site built' | 'site and engine built';

/**
 * Checks the content and builds the site: by Astro where the engine is new, and with what Astro bundled
 * and rendered before where only content has changed. One at a time in a project. Prints what the
 * check found.
 */
export async function buildSite({ root, outDir, siteUrl, endStep }: BuildOptions): Promise<Outcome> {
  const name = nameEngine(root, siteUrl);
  const engines = openKeptFolders(path.join(MEMORY_FOLDER, 'engine'));
  const pages = openKeptFiles(path.join(MEMORY_FOLDER, 'pages'));
  const kept = engines.find(name);
  const outcome = kept === undefined ? await buildByAstro() : await renew(kept);
  if (outcome !== 'refused') {
    engines.prune();
    pages.prune();
  }
  return outcome;

  /** The content is checked while it is loaded, on another processor where there is one. */
  async function renew(folder: string): Promise<Outcome> {
    const engine = openEngine(name, folder);
    const side = openSideThread(root, moduleOf(engine, 'side-worker'));
    const approved = side.checkContent().then(isInOrder);
    approved.catch(() => undefined);
    const { renewSite } = await loadRenewal(engine);
    endStep('start');
    const renewing = renewSite({ root, outDir, engine, pages, side, approved, endStep });
    // What is wrong with the content may make this fail too, and the check tells it better.
    renewing.catch(() => undefined);
    if (!(await approved)) return 'refused';
    await renewing;
    return 'site built';
  }

  async function buildByAstro(): Promise<Outcome> {
    const { checkProject } = await import('../../posts/checks/check-project.ts');
    endStep('start');
    if (!isInOrder(await checkProject(root))) return 'refused';
    endStep('check the content');
    const { keepEngine } = await import('./keep-engine.ts');
    const { build } = await import('astro');
    await engines.make(name, async (made) => {
      // What Astro remembers may be of another engine.
      fs.rmSync(path.join(root, 'node_modules/.astro'), { recursive: true, force: true });
      const integrations = [keepEngine(openEngine(name, made), pages), tellSteps(endStep)];
      await build({ outDir, logLevel: 'warn', integrations });
    });
    return 'site and engine built';
  }
}

type Renewal = typeof import('./renew.ts');

async function loadRenewal(engine: Engine): Promise<Renewal> {
  const loaded: unknown = await import(pathToFileURL(moduleOf(engine, 'renew')).href);
  if (isRenewal(loaded)) return loaded;
  throw new SiteError('renewal-missing', `${moduleOf(engine, 'renew')}: expected src/server/build/renew.ts.`);
}

function isRenewal(loaded: unknown): loaded is Renewal {
  return typeof loaded === 'object' && loaded !== null && 'renewSite' in loaded;
}

/** Prints a report, and says whether there is an error in it. */
function isInOrder(report: Report): boolean {
  if (report.faults.length > 0) process.stdout.write(reportToText(report));
  return report.errors === 0;
}

/** Stands last among the integrations. */
function tellSteps(endStep: (step: string) => void): AstroIntegration {
  const end = (step: string) => () => {
    endStep(step);
  };
  return {
    name: 'tell-steps',
    hooks: {
      'astro:build:start': end('set up Astro and load the content'),
      'astro:build:generated': end('bundle the engine and render or take over pages'),
      'astro:build:done': end('feeds, search index, checks of the output, compressed files'),
    },
  };
}
