import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import commonGround from './src/server/adapter.ts';
import { afterBuild } from './src/server/build/after-build.ts';

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
  integrations: [mdx(), ...afterBuild().steps],
  adapter: commonGround(),
});
