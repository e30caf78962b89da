import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { openFileDigests } from '../../lib/file-digests.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { contentCheck } from '../../posts/checks/integration.ts';
import { tellTheWorld } from '../../posts/feeds/integration.ts';
import { keptSitemap } from '../../posts/feeds/sitemap.ts';
import { searchIndex, type SearchIndex } from '../../posts/search/integration.ts';
import { keepDrafts } from '../keep-drafts.ts';
import { finishBuild } from './finish.ts';
import { openSideWork, type SideWork } from './side-work.ts';

/**
 * What looks at the files of every build, in this order: drafts are gone before anyone looks, the
 * sitemap asks the feeds' reading of the pages, and what checks all that was made comes last.
 *
 * @param side what is done in another thread; without it, all is done in this one
 */
export function afterBuild(side?: SideWork): { search: SearchIndex; steps: AstroIntegration[] } {
  const digests = openFileDigests(path.join(MEMORY_FOLDER, 'file-digests.json'));
  const world = tellTheWorld(digests);
  const work = side ?? openSideWork(process.cwd(), digests);
  const search = searchIndex(work.makeSearchIndex);
  const steps = [
    contentCheck(),
    keepDrafts(),
    search.begin,
    world.integration,
    keptSitemap(world),
    finishBuild(search, work, digests),
  ];
  return { search, steps };
}
