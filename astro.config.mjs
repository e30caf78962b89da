import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/posts/checks/integration.ts';
import { tellTheWorld } from './src/posts/feeds/integration.ts';
import { searchIndex } from './src/posts/search/integration.ts';
import commonGround, { readyToServe } from './src/server/adapter.ts';
import { keepDrafts } from './src/server/keep-drafts.ts';

const world = tellTheWorld();
const search = searchIndex();

export default defineConfig({
  // Canonical addresses, feeds and share pictures need the public address at build time.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  server: { host: '127.0.0.1', port: 4321 },
  devToolbar: { enabled: false },
  // A reader on a poor connection gets words and looks in the first response.
  // While one page is rendered, others wait for their share picture or for the disk.
  build: { inlineStylesheets: 'always', concurrency: 16 },
  // Coaches do not write code blocks; Shiki's inline styles would break the Content-Security-Policy.
  markdown: { syntaxHighlight: false },
  // Scripts are files of their own: fetched once for all articles, and no part of the first response.
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        // Short names: each stands in every page.
        build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
      },
    },
  },
  // In the order in which they look at what was built: drafts are gone before anyone looks, the sitemap
  // asks the feeds' reading of the pages, the content checks read all that was made, and what makes the
  // files ready comes last.
  integrations: [
    mdx(),
    keepDrafts(),
    search.begin,
    world.integration,
    sitemap({
      filter: (page) => world.isListed(page) && !new URL(page).pathname.startsWith('/moderate/'),
      serialize: world.date,
    }),
    search.end,
    contentChecks(),
    readyToServe(),
  ],
  adapter: commonGround(),
});
