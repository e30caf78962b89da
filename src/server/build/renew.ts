import fs from 'node:fs';
import path from 'node:path';
import { afterBuild } from './after-build.ts';
import { handContent } from './content-chunk.ts';
import { readFacts, type Engine } from './engine.ts';
import type { KeptFiles } from '../../lib/kept-files.ts';
import { copyFiles } from '../../lib/kept-folders.ts';
import type { PostPage } from '../../posts/search/searched-pages.ts';
import { loadContent } from './load-content.ts';
import { lookAtFiles } from './look-at-files.ts';
import { renderPages } from './render-pages.ts';

export interface RenewOptions {
  root: string;
  /** The folder to build into. */
  outDir: string;
  engine: Engine;
  pages: KeptFiles;
  /** Told as each step ends, by what it did. */
  endStep: (step: string) => void;
}

/**
 * Builds the site with an engine that a whole build has bundled: only what is rendered from changed
 * content is made anew. What readers get is to the byte what a whole build makes
 * (tests/site/publish-identical.test.ts).
 */
export async function renewSite({ root, outDir, engine, pages, endStep }: RenewOptions): Promise<void> {
  const client = path.join(outDir, 'client');
  fs.rmSync(outDir, { recursive: true, force: true });
  fs.mkdirSync(client, { recursive: true });
  const publicFolder = path.join(root, 'public');
  if (fs.existsSync(publicFolder)) fs.cpSync(publicFolder, client, { recursive: true });
  // Not linked: whoever tries something out in a built script must not find it in the next build.
  copyFiles(engine.assets, path.join(client, '_astro'), () => true);
  copyFiles(engine.server, path.join(outDir, 'server'), () => true);
  handContent(await loadContent(root, engine.content));
  endStep('load the content');
  const facts = readFacts(engine);
  const { search, steps } = afterBuild();
  const toSearch = (posts: readonly PostPage[]) => {
    search.beginWith(root, client, posts);
  };
  const addresses = await renderPages({ engine, facts, pages, client, toSearch });
  endStep('render or take over pages');
  await lookAtFiles({ steps, root, config: facts.config, client, addresses });
  endStep('feeds, search index, checks of the output, compressed files');
}
