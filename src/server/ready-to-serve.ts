import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestEngine } from '../lib/digest.ts';
import type { FileDigests } from '../lib/file-digests.ts';
import { MEMORY_FOLDER } from '../lib/memory.ts';
import { prepareFiles } from './prepare-files.ts';

/** Comes last among the integrations, so that it sees the files of all others. */
export function readyToServe(digests: FileDigests): AstroIntegration {
  let root = '';
  return {
    name: 'ready-to-serve',
    hooks: {
      'astro:config:done'({ config }) {
        root = fileURLToPath(config.root);
      },
      async 'astro:build:done'({ dir, logger }) {
        const memory = { engine: digestEngine(root), folder: MEMORY_FOLDER };
        const files = await prepareFiles({ folder: fileURLToPath(dir), memory, digests });
        digests.save();
        await fs.writeFile(new URL('../server/files.json', dir), JSON.stringify(files));
        logger.info(`${Object.keys(files).length} files ready to serve`);
      },
    },
  };
}
