import fs from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Takes what the build made below /drafts/ out of the folder of public files and lays it beside that
 * folder. Comes first among the integrations: feeds, sitemap, search and the table of files are made
 * from what they find, and a static host is given the public folder alone.
 */
export function keepDrafts(): AstroIntegration {
  return {
    name: 'keep-drafts',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const kept = new URL('../drafts/', dir);
        await fs.rm(kept, { recursive: true, force: true });
        await fs.rename(new URL('drafts/', dir), kept);
        logger.info('kept out of the public folder');
      },
    },
  };
}
