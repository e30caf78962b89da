import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkSearchIndex, type MadeIndex } from './make-index.ts';
import { listPostPages, type PostPage } from './searched-pages.ts';

export interface SearchIndex {
  /** Begins before Astro would, in a build that has the posts' pages before all others. */
  beginWith: (pages: readonly PostPage[]) => void;
  begin: AstroIntegration;
  /** Waits for the index, lays it among the built files, and gives the number of posts that can be searched. */
  end: (built: string) => Promise<number>;
}

/**
 * Makes the search index a part of every build. Pagefind is a process of its own and works while
 * others look at the pages: `begin` stands before them among the integrations.
 */
export function searchIndex(make: (pages: readonly PostPage[]) => Promise<MadeIndex>): SearchIndex {
  let made: Promise<MadeIndex> | undefined;
  return {
    beginWith,
    begin: {
      name: 'search-index',
      hooks: {
        'astro:build:done'({ dir }) {
          if (!made) beginWith(listPostPages(fileURLToPath(dir)));
        },
      },
    },
    async end(built) {
      if (!made) return 0;
      const index = await made;
      linkSearchIndex(index, built);
      return index.posts;
    },
  };

  function beginWith(pages: readonly PostPage[]): void {
    made = make(pages);
    // What goes wrong is told where the index is awaited.
    made.catch(() => undefined);
  }
}
