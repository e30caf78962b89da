import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { copyFiles, linkFiles } from '../../lib/kept-folders.ts';
import { bundleModules } from './bundle.ts';
import { openContentChunk } from './content-chunk.ts';
import { writeFacts } from './engine-facts.ts';
import { nameRendered, toFile, type BuiltPath, type Engine } from './engine.ts';
import type { KeptFiles } from '../../lib/kept-files.ts';
import { keepContent } from './load-content.ts';

/** Astro's own way into the modules that render pages; it asks for it by name where we stand in between. */
const ENTRY_MODULE = 'astro/entrypoints/prerender';

/**
 * Keeps what a whole build by Astro bundled, and the pages that it rendered, so that the builds after
 * it can do without a bundler (renew.ts). Stands last among the integrations.
 */
export function keepEngine(engine: Engine, pages: KeptFiles): AstroIntegration {
  let config: AstroConfig | undefined;
  let styles: ReadonlyMap<string, { styles: unknown[] }> = new Map();
  const paths: BuiltPath[] = [];
  return {
    name: 'keep-engine',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'keep-engine',
                configEnvironment: (name) =>
                  name === 'prerender' ? { build: { rolldownOptions: { input: ENTRY_MODULE } } } : undefined,
              },
            ],
          },
        });
      },
      'astro:config:done'(options) {
        config = options.config;
      },
      'astro:build:setup'(options) {
        styles = options.pages;
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((usual) => ({
          ...usual,
          async setup() {
            if (config) keepBundle(config);
            await usual.setup?.();
          },
          async getStaticPaths() {
            const found = await usual.getStaticPaths();
            paths.push(...found);
            return found;
          },
        }));
      },
      async 'astro:build:done'({ dir }) {
        if (!config) return;
        keepFiles(config, fileURLToPath(dir));
        await bundleModules(fileURLToPath(config.root), engine);
      },
    },
  };

  /** Astro deletes these modules when they have rendered the pages. */
  function keepBundle({ build }: AstroConfig): void {
    linkFiles(fileURLToPath(new URL('.prerender/', build.server)), engine.render, () => true);
    openContentChunk(engine.render);
  }

  function keepFiles(
    { site, base, trailingSlash, build, cacheDir, publicDir }: AstroConfig,
    client: string,
  ): void {
    copyFiles(fileURLToPath(build.server), engine.server, (name) => name !== 'files.json');
    copyFiles(path.join(client, build.assets), engine.assets, (name) => !/\.(?:br|gz)$/.test(name));
    for (const each of paths) {
      const name = nameRendered(engine.name, each);
      const file = toFile(each);
      // Where public/ has a file of this name, that is what was built.
      if (name !== undefined && !fs.existsSync(new URL(file, publicDir))) {
        pages.keep(name, path.join(client, file));
      }
    }
    keepContent(new URL('data-store.json', cacheDir), engine.content);
    writeFacts(engine, {
      styles: Array.from(styles, ([name, page]) => [name, { styles: page.styles }]),
      config: { site: site ?? '', base, trailingSlash, build: { format: build.format } },
    });
  }
}
