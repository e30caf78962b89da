import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { emptyContentChunk } from './build/content-chunk.ts';
import { injectDevRoutes } from './dev-routes.ts';
import { buildField } from './git-api/build-field.ts';

/** Where Astro's development server looks for what a middleware before it wants to tell the page. */
const ASTRO_LOCALS = Symbol.for('astro.locals');

/**
 * Our Astro adapter: pages are built as files, the discussion's fragment is rendered on demand, and
 * src/server serves both. In `astro dev` the same routes answer, by way of dev.ts.
 */
export default function commonGround(): AstroIntegration {
  let project: { root: URL; cacheDir: URL } | undefined;
  return {
    name: 'common-ground',
    hooks: {
      'astro:config:setup'({ command, updateConfig, injectRoute }) {
        if (command === 'dev') injectDevRoutes(injectRoute);
        updateConfig({
          session: false,
          build: { redirects: false },
          // Astro would send every request of the build through this file as well.
          fetchFile: command === 'dev' ? 'server/dev' : null,
          // Astro's development server would refuse /api/health for want of a slash before we see it.
          ...(command === 'dev' ? { trailingSlash: 'ignore' as const } : {}),
        });
      },
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, _response, next) => {
          Reflect.set(request, ASTRO_LOCALS, { devHeaders: request.headers } satisfies App.Locals);
          next();
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
          supportedAstroFeatures: {
            staticOutput: 'stable',
            hybridOutput: 'stable',
            serverOutput: 'stable',
            sharpImageService: 'stable',
          },
        });
      },
      async 'astro:build:done'({ dir }) {
        if (!project) return;
        const server = new URL('../server/', dir);
        emptyContentChunk(fileURLToPath(server));
        const folder = new URL('editor/', server);
        await buildField({ project: project.root, cacheFolder: project.cacheDir, folder });
      },
    },
  };
}
