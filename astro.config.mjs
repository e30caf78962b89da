import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentChecks } from './src/posts/checks/integration.ts';
import commonGround, { readyToServe } from './src/server/adapter.ts';

export default defineConfig({
  // Canonical addresses, feeds and share pictures need the public address at build time.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  server: { host: '127.0.0.1', port: 4321 },
  devToolbar: { enabled: false },
  // A reader on a poor connection gets words and looks in the first response.
  build: { inlineStylesheets: 'always' },
  // Coaches do not write code blocks; Shiki's inline styles would break the Content-Security-Policy.
  markdown: { syntaxHighlight: false },
  // Scripts are files of their own: fetched once for all articles, and no part of the first response.
  vite: { build: { assetsInlineLimit: 0 } },
  // The content checks come first, and last but for what makes the files ready: they read what was built.
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !new URL(page).pathname.startsWith('/moderate/') }),
    contentChecks(),
    readyToServe(),
  ],
  adapter: commonGround(),
});
