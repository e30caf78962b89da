import path from 'node:path';
import { digestEngine } from '../../lib/digest.ts';
import { openFileDigests, type FileDigests } from '../../lib/file-digests.ts';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { checkProject } from '../../posts/checks/check-project.ts';
import { openOutputCheck, type OutputCheck } from '../../posts/checks/guard/output.ts';
import type { Report } from '../../posts/checks/report.ts';
import { readLexicon } from '../../posts/checks/words/lexicon.ts';
import { makeSearchIndex, type MadeIndex } from '../../posts/search/make-index.ts';
import type { PostPage } from '../../posts/search/searched-pages.ts';

/**
 * What a build can have done beside it, in another thread: it is given names of files and answers with
 * plain data.
 */
export interface SideWork {
  checkContent: () => Promise<Report>;
  makeSearchIndex: (pages: readonly PostPage[]) => Promise<MadeIndex>;
  /** Checks these files of a folder, which were built from the content. */
  checkOutput: (folder: string, files: readonly string[]) => Promise<Report>;
  /** Keeps for the next build what it has found. */
  end: () => Promise<void>;
}

/** What content comes from and what the engine itself says. */
const SOURCES = ['content', 'src', 'public'];

/** @param digests those of the build, where it is in the same thread */
export function openSideWork(root: string, digests: FileDigests = openFileDigests(DIGESTS)): SideWork {
  const remember = () => ({ engine: digestEngine(root), folder: MEMORY_FOLDER });
  let output: OutputCheck | undefined;
  return {
    checkContent: () => checkProject(root),
    makeSearchIndex: (pages) => makeSearchIndex({ pages, memory: remember(), digests }),
    checkOutput(folder, files) {
      output ??= openOutputCheck({
        sources: SOURCES.map((name) => path.join(root, name)),
        lexicon: readLexicon(),
        memory: remember(),
        digests,
      });
      return Promise.resolve(output.check(folder, files));
    },
    end() {
      output?.save();
      digests.save();
      return Promise.resolve();
    },
  };
}

/** Of its own: two threads that write one file undo what the other has written. */
const DIGESTS = path.join(MEMORY_FOLDER, 'file-digests-aside.json');
