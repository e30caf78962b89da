import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestEngine } from '../../lib/digest.ts';
import type { FileDigests } from '../../lib/file-digests.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { makeSearchIndex, type MadeIndex } from './make-index.ts';
import { listPostPages, type PostPage } from './searched-pages.ts';

export interface SearchIndex {
  /** Begins before Astro would, in a build that has the posts' pages before all others. */
  beginWith: (project: string, pages: readonly PostPage[]) => void;
  begin: AstroIntegration;
  /** Waits for the index, lays it among the built files, and gives the number of posts that can be searched. */
  end: (built: string) => Promise<number>;
}

/**
 * Makes the search index a part of every build. Pagefind is a process of its own and works while
 * others look at the pages: `begin` stands before them among the integrations.
 */
export function searchIndex(digests: FileDigests): SearchIndex {
  let root = '';
  let made: Promise<MadeIndex> | undefined;
  return {
    beginWith,
    begin: {
      name: 'search-index',
      hooks: {
        'astro:config:done'({ config }) {
          root = fileURLToPath(config.root);
        },
        'astro:build:done'({ dir }) {
          if (!made) beginWith(root, listPostPages(fileURLToPath(dir)));
        },
      },
    },
    async end(built) {
      const index = await made;
      index?.linkInto(built);
      return index?.posts ?? 0;
    },
  };

  function beginWith(project: string, pages: readonly PostPage[]): void {
    made = makeSearchIndex({
      pages,
      memory: { engine: digestEngine(project), folder: MEMORY_FOLDER },
      digests,
    });
    // What goes wrong is told where the index is awaited.
    made.catch(() => undefined);
  }
}
