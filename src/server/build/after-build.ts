import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { contentChecks } from '../../posts/checks/integration.ts';
import { tellTheWorld } from '../../posts/feeds/integration.ts';
import { searchIndex } from '../../posts/search/integration.ts';
import { readyToServe } from '../adapter.ts';
import { keepDrafts } from '../keep-drafts.ts';

/**
 * What looks at the files of every build, in this order: drafts are gone before anyone looks, the
 * sitemap asks the feeds' reading of the pages, the content checks read all that was made, and what
 * makes the files ready comes last.
 */
export function afterBuild(): AstroIntegration[] {
  const world = tellTheWorld();
  const search = searchIndex();
  return [
    keepDrafts(),
    search.begin,
    world.integration,
    sitemap({
      filter: (page) => world.isListed(page) && !new URL(page).pathname.startsWith('/moderate/'),
      serialize: world.date,
    }),
    search.end,
    contentChecks(),
    readyToServe(),
  ];
}
