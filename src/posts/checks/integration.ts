import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkProject } from './check-project.ts';
import { refuse } from './refuse.ts';

/**
 * Makes the content check part of every build by Astro, before Astro reads content: it would end at the
 * first fault and tell less about it.
 */
export function contentCheck(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup'({ command }) {
        isBuild = command === 'build';
      },
      async 'astro:config:done'({ config }) {
        if (!isBuild) return;
        const report = await checkProject(fileURLToPath(config.root));
        // Where there are warnings alone, scripts/build.ts has told them.
        if (report.errors > 0) refuse(report);
      },
    },
  };
}
