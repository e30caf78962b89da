import fs from 'node:fs';
import path from 'node:path';
import { afterBuild } from './after-build.ts';
import { handContent } from './content-chunk.ts';
import { readFacts } from './engine-facts.ts';
import type { Engine } from './engine.ts';
import type { KeptFiles } from '../../lib/kept-files.ts';
import { copyFiles } from '../../lib/kept-folders.ts';
import { listFiles } from '../../lib/list-files.ts';
import { openReusedFolders, type ReusedFolders } from '../../lib/reused-folders.ts';
import { loadContent } from './load-content.ts';
import { lookAtFiles } from './look-at-files.ts';
import { renderPages } from './render-pages.ts';
import type { SideWork } from './side-work.ts';

export interface RenewOptions {
  root: string;
  /** The folder to build into. */
  outDir: string;
  engine: Engine;
  pages: KeptFiles;
  side: SideWork;
  /** Told as each step ends, by what it did. */
  endStep: (step: string) => void;
}

/**
 * Renders what has changed since an engine was bundled by a whole build, and gives what lays the site
 * into its folder. What readers get is to the byte what a whole build makes
 * (tests/site/publish-identical.test.ts).
 */
export async function renewSite({
  root,
  outDir,
  engine,
  pages,
  side,
  endStep,
}: RenewOptions): Promise<() => Promise<void>> {
  const publicFolder = path.join(root, 'public');
  handContent(await loadContent(root, engine.content));
  endStep('load the content');
  const facts = readFacts(engine);
  const { search, steps } = afterBuild(side);
  const rendered = await renderPages({ engine, facts, pages, publicFolder, toSearch: search.beginWith });
  endStep('render changed pages');
  return async () => {
    const client = path.join(outDir, 'client');
    const folders = openReusedFolders(outDir);
    copyPublic(publicFolder, client, folders);
    // Not linked: whoever tries something out in a built script must not find it in the next build.
    copyFiles(engine.assets, path.join(client, '_astro'), () => true);
    copyFiles(engine.server, path.join(outDir, 'server'), () => true);
    rendered.takeOver(client, folders);
    endStep('take over pages');
    await lookAtFiles({ steps, root, config: facts.config, client, addresses: rendered.addresses });
    folders.removeEmpty();
    endStep('feeds, search index, checks of the output, compressed files');
  };
}

function copyPublic(from: string, to: string, folders: ReusedFolders): void {
  if (!fs.existsSync(from)) return;
  for (const file of listFiles(from)) {
    const target = path.join(to, path.relative(from, file));
    folders.makeRoom(target);
    fs.copyFileSync(file, target);
  }
}
