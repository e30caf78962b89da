import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestEngine } from '../../lib/digest.ts';
import type { FileDigests } from '../../lib/file-digests.ts';
import { listFiles } from '../../lib/list-files.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { refuse } from '../../posts/checks/refuse.ts';
import type { SearchIndex } from '../../posts/search/integration.ts';
import { SEARCH_FOLDER } from '../../posts/search/make-index.ts';
import type { SideWork } from './side-work.ts';
import { openPreparation } from '../prepare-files.ts';

/**
 * Checks what was built and makes it ready to serve. Comes last among the integrations, so that it sees
 * the files of all others; those of the search index come after all others, while Pagefind is at work.
 */
export function finishBuild(search: SearchIndex, side: SideWork, digests: FileDigests): AstroIntegration {
  let root = '';
  return {
    name: 'finish-build',
    hooks: {
      'astro:config:done'({ config }) {
        root = fileURLToPath(config.root);
      },
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const memory = { engine: digestEngine(root), folder: MEMORY_FOLDER };
        const preparation = openPreparation({ folder, memory, digests });
        const finish = async (files: readonly string[]) => {
          const [report] = await Promise.all([side.checkOutput(folder, files), preparation.prepare(files)]);
          refuse(report);
        };
        const index = path.join(folder, SEARCH_FOLDER);
        await finish(listFiles(folder).filter((file) => !file.startsWith(index + path.sep)));
        logger.info(`${await search.end(folder)} posts can be searched`);
        await finish(listFiles(index));
        await side.end();
        digests.save();
        const files = preparation.end();
        await fs.writeFile(new URL('../server/files.json', dir), JSON.stringify(files));
        logger.info(`${Object.keys(files).length} files ready to serve`);
      },
    },
  };
}
