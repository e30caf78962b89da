import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestEngine } from '../../lib/digest.ts';
import type { FileDigests } from '../../lib/file-digests.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { makeSearchIndex } from './make-index.ts';
import { listPostPages, type PostPage } from './searched-pages.ts';

export interface SearchIndex {
  /** Begins before Astro would, in a build that has the posts' pages before all others. */
  beginWith: (project: string, built: string, pages: readonly PostPage[]) => void;
  begin: AstroIntegration;
  /** Waits for the index, and gives the number of posts that can be searched. */
  end: () => Promise<number>;
}

/**
 * Makes the search index a part of every build. Pagefind is a process of its own and works while
 * others look at the pages: `begin` stands before them among the integrations.
 */
export function searchIndex(digests: FileDigests): SearchIndex {
  let root = '';
  let made: Promise<number> | undefined;
  return {
    beginWith,
    begin: {
      name: 'search-index',
      hooks: {
        'astro:config:done'({ config }) {
          root = fileURLToPath(config.root);
        },
        'astro:build:done'({ dir }) {
          const built = fileURLToPath(dir);
          if (!made) beginWith(root, built, listPostPages(built));
        },
      },
    },
    end: async () => (await made) ?? 0,
  };

  function beginWith(project: string, built: string, pages: readonly PostPage[]): void {
    made = makeSearchIndex({
      built,
      pages,
      memory: { engine: digestEngine(project), folder: MEMORY_FOLDER },
      digests,
    });
    // What goes wrong is told where the index is awaited.
    made.catch(() => undefined);
  }
}
