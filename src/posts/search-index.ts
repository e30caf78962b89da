import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { SiteError } from '../lib/site-error.ts';

/** Where the search page finds the index. */
const FOLDER = 'pagefind';

/** The pages of posts, which alone have a `data-pagefind-body`: others need not even be parsed. */
const SEARCHED = 'posts/*/index.html';

/** Pagefind's own looks and its worker, which the search page does without. */
const UNUSED = /(?:ui|highlight|worker)\.(?:js|css)$/;

/**
 * Makes the search index from built pages. Only what stands in `data-pagefind-body` is in it: the
 * text of published posts, and not what readers write under them.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const { index, errors } = await createIndex();
        if (!index) throw new SiteError('search-index-failed', `The search index: ${errors.join('; ')}.`);
        const folder = fileURLToPath(dir);
        const added = await index.addDirectory({ path: folder, glob: SEARCHED });
        const written = await index.writeFiles({ outputPath: path.join(folder, FOLDER) });
        const all = [...added.errors, ...written.errors];
        if (all.length > 0)
          throw new SiteError('search-index-failed', `The search index: ${all.join('; ')}.`);
        for (const name of await fs.readdir(path.join(folder, FOLDER))) {
          if (UNUSED.test(name)) await fs.rm(path.join(folder, FOLDER, name));
        }
        await close();
        logger.info(`${added.page_count} posts can be searched`);
      },
    },
  };
}
