import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { compiledCodeFolder } from '../publish/compiled-code.ts';
import { FEW_HEAPS } from '../processes/few-heaps.ts';
import type { NewCommit } from '../save/content-repository.ts';
import type { Settings } from '../settings/settings.ts';
import { importFolders, type ImportFolders } from './import-state.ts';

/** Imports from the desk, one at a time, whichever release is live. */
export interface Imports {
  folders: ImportFolders;
  /** Whether one is at work here. */
  isRunning(): boolean;
  /** Does the next step of what the state says, in a process of its own: readers do not wait with it. */
  start(): void;
}

export function openImports(
  settings: Settings,
  project: string,
  author: NewCommit['author'],
  onEnd: () => Promise<void> | void = () => undefined,
): Imports {
  let child: ChildProcess | undefined;
  return {
    folders: importFolders(settings.dataFolder),
    isRunning: () => child !== undefined,
    start() {
      if (child) return;
      const started = fork(path.join(project, 'scripts/import-apart.ts'), [author.name, author.email], {
        cwd: project,
        execPath: process.execPath,
        env: {
          ...process.env,
          ...FEW_HEAPS,
          DATA_DIR: settings.dataFolder,
          SITE_URL: settings.siteUrl.href,
          NODE_COMPILE_CACHE: compiledCodeFolder(project),
        },
      });
      child = started;
      const end = async () => {
        await onEnd();
        if (child === started) child = undefined;
      };
      // It has told in the state how it ended; where it could not, the state says that it was stopped.
      once(started, 'exit').then(end, end);
    },
  };
}
