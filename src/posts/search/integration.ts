import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close } from 'pagefind';
import { digest, digestEngine } from '../../lib/digest.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { indexPart } from './index-part.ts';
import { linkFiles, openKeptParts } from './kept-parts.ts';
import { countParts, partOf } from './parts.ts';
import { readSearchedPages } from './searched-pages.ts';

/** Where the search page finds the index; parts but the first lie in folders in it, named by their number. */
const FOLDER = 'pagefind';

/** Pagefind's own looks and its worker, which the search page does without. */
const UNUSED = /(?:ui|highlight|worker)\.(?:js|css)$/;

/** What the first part has for all of them. */
const SHARED = /^(?:pagefind\.js|wasm\..*)$/;

/**
 * Makes the search index from built pages. It comes in parts, each made again only where a post in it
 * has changed: one index of 1,000 posts takes Pagefind four seconds.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done'({ config }) {
        root = fileURLToPath(config.root);
      },
      async 'astro:build:done'({ dir, logger }) {
        const folder = path.join(fileURLToPath(dir), FOLDER);
        const pages = readSearchedPages(fileURLToPath(dir));
        const parts = countParts(pages.length);
        const kept = openKeptParts(path.join(MEMORY_FOLDER, 'search-index'));
        const engine = digestEngine(root);
        for (let number = 0; number < parts; number += 1) {
          const members = pages.filter(({ url }) => partOf(url, parts) === number);
          const key = digest(engine, ...members.flatMap(({ url, html }) => [url, html]));
          const part = await kept.find(key, (half) => indexPart(members, half));
          const isFirst = number === 0;
          linkFiles(
            part,
            isFirst ? folder : path.join(folder, String(number)),
            (name) => !UNUSED.test(name) && (isFirst || !SHARED.test(name)),
          );
        }
        kept.prune();
        await close();
        logger.info(`${pages.length} posts can be searched`);
      },
    },
  };
}
