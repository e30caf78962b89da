import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import commonGround from './src/server/engine/adapter.ts';

// Astro bundles the engine: routes, components, styles and scripts. Content is read at run time, and a site is
// exported by asking the bundled application for every page (src/server/export/).
export default defineConfig({
  output: 'server',
  // For the sitemap that is written when the engine is bundled; pages take their address from the request.
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  server: { host: '127.0.0.1', port: 4321 },
  devToolbar: { enabled: false },
  // A reader on a poor connection gets words and looks in the first response.
  build: { inlineStylesheets: 'always' },
  // Coaches do not write code blocks; Shiki's inline styles would break the Content-Security-Policy.
  markdown: { syntaxHighlight: false },
  // Scripts are files of their own: fetched once for all articles, and no part of the first response.
  vite: {
    // Prefixes that matter are written by hand; the others would take 60 bytes of each article.
    css: { lightningcss: { exclude: Features.VendorPrefixes } },
    build: {
      assetsInlineLimit: 0,
      // Styles are written for the first browsers with cascade layers, so that `light-dark()` and the like have
      // a fallback; without a target, Lightning CSS also merges what belongs to an animation's timeline into
      // a shorthand that no browser takes. What older ones show: docs/browsers.md.
      cssTarget: ['chrome99', 'edge99', 'firefox97', 'safari15.4'],
    },
    environments: {
      client: {
        // Short names: each stands in every page.
        build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
      },
    },
  },
  integrations: [mdx()],
  adapter: commonGround(),
});
