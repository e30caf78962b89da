import fs from 'node:fs';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { openKeptFiles } from '../../lib/kept-files.ts';
import { openKeptFolders } from '../../lib/kept-folders.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { nameEngine, openEngine } from './engine.ts';
import { keepEngine } from './keep-engine.ts';
import { renewSite } from './renew.ts';

export interface BuildOptions {
  root: string;
  /** The folder to build into; what is in it goes. */
  outDir: string;
  siteUrl: string;
  /** Told as each step ends, by what it did. */
  endStep: (step: string) => void;
}

/**
 * Builds the site from content that has been checked: by Astro where the engine is new, and with what
 * Astro bundled and rendered before where only content has changed. One at a time in a project.
 *
 * @returns whether Astro had to bundle
 */
export async function buildSite({ root, outDir, siteUrl, endStep }: BuildOptions): Promise<boolean> {
  const name = nameEngine(root, siteUrl);
  const engines = openKeptFolders(path.join(MEMORY_FOLDER, 'engine'));
  const pages = openKeptFiles(path.join(MEMORY_FOLDER, 'pages'));
  const isKept = engines.has(name);
  const folder = await engines.find(name, async (made) => {
    // What Astro remembers may be of another engine.
    fs.rmSync(path.join(root, 'node_modules/.astro'), { recursive: true, force: true });
    const integrations = [keepEngine(openEngine(name, made), pages), tellSteps(endStep)];
    const { build } = await import('astro');
    await build({ outDir, logLevel: 'warn', integrations });
  });
  if (isKept) await renewSite({ root, outDir, engine: openEngine(name, folder), pages, endStep });
  engines.prune();
  pages.prune();
  return !isKept;
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
