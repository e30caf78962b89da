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
import { listPages, takeOver } from './render-pages.ts';
import type { SideWork } from './side-work.ts';

export interface RenewOptions {
  root: string;
  /** The folder to build into. */
  outDir: string;
  engine: Engine;
  pages: KeptFiles;
  side: SideWork;
  /**
   * Whether the check of the content lets it be built. Nothing that stands in content is run before: an
   * expression in a post is code, and whoever may write posts may not run code on the server.
   */
  approved: Promise<boolean>;
  /** Told as each step ends, by what it did. */
  endStep: (step: string) => void;
}

/**
 * Builds the site with an engine that a whole build has bundled: only what is rendered from changed
 * content is made anew. What readers get is to the byte what a whole build makes
 * (tests/site/publish-identical.test.ts).
 */
export async function renewSite(options: RenewOptions): Promise<void> {
  const { root, outDir, engine, pages, side, approved, endStep } = options;
  const publicFolder = path.join(root, 'public');
  handContent(await loadContent(root, engine.content));
  endStep('load the content');
  const facts = readFacts(engine);
  const listed = await listPages({ engine, facts, pages, publicFolder });
  endStep('list the pages');
  if (!(await approved)) return;
  endStep('wait for the check of the content');
  const { search, steps } = afterBuild(side);
  const rendered = await listed.render(search.beginWith);
  endStep('render changed pages');
  const client = path.join(outDir, 'client');
  const folders = openReusedFolders(outDir);
  copyPublic(publicFolder, client, folders);
  // Not linked: whoever tries something out in a built script must not find it in the next build.
  copyFiles(engine.assets, path.join(client, '_astro'), () => true);
  copyFiles(engine.server, path.join(outDir, 'server'), () => true);
  takeOver(rendered, client, folders);
  endStep('take over pages');
  await lookAtFiles({ steps, root, config: facts.config, client, addresses: listed.addresses });
  folders.removeEmpty();
  endStep('feeds, search index, checks of the output, compressed files');
}

function copyPublic(from: string, to: string, folders: ReusedFolders): void {
  if (!fs.existsSync(from)) return;
  for (const file of listFiles(from)) {
    const target = path.join(to, path.relative(from, file));
    folders.makeRoom(target);
    fs.copyFileSync(file, target);
  }
}
