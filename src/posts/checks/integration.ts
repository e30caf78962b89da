import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FileDigests } from '../../lib/file-digests.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { checkProject } from './check-project.ts';
import { checkOutput } from './guard/output.ts';
import type { Report } from './report.ts';
import { reportToText } from './reporters/terminal.ts';
import { readLexicon } from './words/lexicon.ts';

/**
 * Makes the checks part of every build: content before Astro reads it, which would end at the first
 * fault and tell less about it, and what was built after it.
 */
export function contentChecks(digests: FileDigests): AstroIntegration {
  let root = '';
  let isBuild = false;
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup'({ command }) {
        isBuild = command === 'build';
      },
      async 'astro:config:done'({ config }) {
        root = fileURLToPath(config.root);
        if (!isBuild) return;
        const report = await checkProject(root);
        // Where there are warnings alone, scripts/build.ts has told them.
        if (report.errors > 0) refuse(report);
      },
      'astro:build:done'({ dir }) {
        const sources = ['content', 'src', 'public'].map((folder) => path.join(root, folder));
        refuse(
          checkOutput({
            folder: fileURLToPath(dir),
            sources,
            lexicon: readLexicon(),
            memory: { root, folder: MEMORY_FOLDER },
            digests,
          }),
        );
      },
    },
  };
}

/** Tells what there is to tell and, where it is an error, ends the build once, with all of it. */
function refuse(report: Report): void {
  const { errors, faults } = report;
  if (errors === 0) {
    if (faults.length > 0) console.warn(reportToText(report));
    return;
  }
  console.error(reportToText(report));
  const count = `${errors} ${errors === 1 ? 'error' : 'errors'}`;
  throw new Error(`The content checks found ${count}; nothing was built.`);
}
