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
 * has changed: one index of 1,000 posts takes Pagefind four seconds. Pagefind is a process of its own
 * and works while others look at the pages: `begin` stands before them, `end` after.
 */
export function searchIndex(): { begin: AstroIntegration; end: AstroIntegration } {
  let root = '';
  let made: Promise<number> | undefined;
  return {
    begin: {
      name: 'search-index-begin',
      hooks: {
        'astro:config:done'({ config }) {
          root = fileURLToPath(config.root);
        },
        'astro:build:done'({ dir }) {
          made = makeIndex(root, fileURLToPath(dir));
          // What goes wrong is told where the index is awaited.
          made.catch(() => undefined);
        },
      },
    },
    end: {
      name: 'search-index',
      hooks: {
        async 'astro:build:done'({ logger }) {
          logger.info(`${await made} posts can be searched`);
        },
      },
    },
  };
}

/** Gives the number of posts that can be searched. */
async function makeIndex(root: string, built: string): Promise<number> {
  const pages = readSearchedPages(built);
  const parts = countParts(pages.length);
  const kept = openKeptParts(path.join(MEMORY_FOLDER, 'search-index'));
  for (let number = 0; number < parts; number += 1) {
    const members = pages.filter(({ url }) => partOf(url, parts) === number);
    const key = digest(digestEngine(root), ...members.flatMap(({ url, html }) => [url, html]));
    const part = await kept.find(key, (folder) => indexPart(members, folder));
    linkPart(part, number, path.join(built, FOLDER));
  }
  kept.prune();
  await close();
  return pages.length;
}

function linkPart(part: string, number: number, folder: string): void {
  const isFirst = number === 0;
  const target = isFirst ? folder : path.join(folder, String(number));
  linkFiles(part, target, (name) => !UNUSED.test(name) && (isFirst || !SHARED.test(name)));
}
