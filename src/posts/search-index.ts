import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { SiteError } from '../lib/site-error.ts';

/** Where the search page finds the index. */
const FOLDER = 'pagefind';

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
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const { files, errors: faults } = await index.getFiles();
        const all = [...added.errors, ...faults];
        if (all.length > 0)
          throw new SiteError('search-index-failed', `The search index: ${all.join('; ')}.`);
        const used = files.filter((file) => !UNUSED.test(file.path));
        for (const file of used) {
          const target = path.join(fileURLToPath(dir), FOLDER, file.path);
          await fs.mkdir(path.dirname(target), { recursive: true });
          await fs.writeFile(target, file.content);
        }
        await close();
        logger.info(`${used.length} files, ${Math.round(sizeOf(used) / 1024)} KB`);
      },
    },
  };
}

function sizeOf(files: readonly { content: Uint8Array }[]): number {
  return files.reduce((sum, { content }) => sum + content.byteLength, 0);
}
