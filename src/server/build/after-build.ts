import path from 'node:path';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { openFileDigests } from '../../lib/file-digests.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { contentCheck } from '../../posts/checks/integration.ts';
import { tellTheWorld } from '../../posts/feeds/integration.ts';
import { searchIndex, type SearchIndex } from '../../posts/search/integration.ts';
import { keepDrafts } from '../keep-drafts.ts';
import { finishBuild } from './finish.ts';

/**
 * What looks at the files of every build, in this order: drafts are gone before anyone looks, the
 * sitemap asks the feeds' reading of the pages, and what checks all that was made comes last.
 */
export function afterBuild(): { search: SearchIndex; steps: AstroIntegration[] } {
  const digests = openFileDigests(path.join(MEMORY_FOLDER, 'file-digests.json'));
  const world = tellTheWorld(digests);
  const search = searchIndex(digests);
  const steps = [
    contentCheck(),
    keepDrafts(),
    search.begin,
    world.integration,
    sitemap({
      filter: (page) => world.isListed(page) && !new URL(page).pathname.startsWith('/moderate/'),
      serialize: (entry) => world.date(entry),
    }),
    finishBuild(search, digests),
  ];
  return { search, steps };
}
