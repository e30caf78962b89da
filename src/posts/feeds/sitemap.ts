import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { digest, digestEngine } from '../../lib/digest.ts';
import { copyFiles, openKeptFolders } from '../../lib/kept-folders.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import type { Telling } from './integration.ts';

const FILE = /^sitemap-.*\.xml$/;

/**
 * Astro's sitemap, of the pages that ask for no other and with the day on which each changed. It is
 * taken over from an earlier build where no address and no day is another: on a site of 1,000 posts it
 * takes 0.25 s to make, and most edits are of words.
 */
export function keptSitemap(world: Telling): AstroIntegration {
  const usual = sitemap({
    filter: (page) => world.isListed(page) && !new URL(page).pathname.startsWith('/moderate/'),
    serialize: (entry) => world.date(entry),
  });
  let engine = '';
  return {
    name: usual.name,
    hooks: {
      ...usual.hooks,
      async 'astro:config:done'(options) {
        const { root, site = '' } = options.config;
        engine = digest(digestEngine(fileURLToPath(root)), site);
        await usual.hooks['astro:config:done']?.(options);
      },
      async 'astro:build:done'(options) {
        const built = fileURLToPath(options.dir);
        const kept = openKeptFolders(path.join(MEMORY_FOLDER, 'sitemaps'));
        const addresses = options.pages.map(({ pathname }) => pathname);
        const key = digest(engine, JSON.stringify([addresses, world.said()]));
        const known = kept.find(key);
        if (known === undefined) {
          await usual.hooks['astro:build:done']?.(options);
          await kept.make(key, (made) => {
            keep(built, made);
            return Promise.resolve();
          });
        } else copyFiles(known, built, () => true);
        kept.prune();
      },
    },
  };
}

function keep(built: string, folder: string): void {
  fs.mkdirSync(folder);
  for (const name of fs.readdirSync(built)) {
    if (FILE.test(name)) fs.copyFileSync(path.join(built, name), path.join(folder, name));
  }
}
