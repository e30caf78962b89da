import path from 'node:path';
import { MEMORY_FOLDER } from '../../lib/memory.ts';
import { readBuildTime } from '../build-time.ts';
import { checkContent } from './check-content.ts';
import type { Report } from './report.ts';

const begun = new Map<string, Promise<Report>>();

/**
 * Checks the content of a project as a build needs it. Once for a process: the gate asks before it
 * loads Astro, and the build, which cannot know of it, is given the same report.
 */
export function checkProject(folder: string): Promise<Report> {
  const root = path.resolve(folder);
  const report =
    begun.get(root) ??
    checkContent(path.join(root, 'content'), {
      now: readBuildTime(process.env),
      production: true,
      memory: { root, folder: MEMORY_FOLDER },
    });
  begun.set(root, report);
  return report;
}
