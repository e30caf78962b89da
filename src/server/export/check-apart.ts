import { fork } from 'node:child_process';
import path from 'node:path';
import * as z from 'zod';
import type { CheckOptions } from '../../posts/checks/check-content.ts';
import type { Report } from '../../posts/checks/report.ts';
import { SiteError } from '../../lib/site-error.ts';

/** The script that checks, and tells its parent what it found. */
const SCRIPT = 'scripts/check-apart.ts';

/** What the check found, and a name for the content that it read. */
export interface Checked {
  report: Report;
  content: string;
}

export interface CheckApartOptions {
  project: string;
  siteFolder: string;
  now: CheckOptions['now'];
  cacheFolder: string;
  /** The name of the engine, which the check is a part of. */
  engine: string;
}

/**
 * Checks content as a build needs it, in a process of its own: on two processors the pages are rendered
 * meanwhile.
 */
export function checkApart({
  project,
  siteFolder,
  now,
  cacheFolder,
  engine,
}: CheckApartOptions): Promise<Checked> {
  const child = fork(path.join(project, SCRIPT), [siteFolder, now.toISOString(), cacheFolder, engine], {
    cwd: project,
    execPath: process.execPath,
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      resolve(checkedSchema.parse(message));
    });
    child.once('error', reject);
    // Comes after all that was sent, where "exit" may come before it on a busy machine.
    child.once('disconnect', () => {
      reject(new SiteError('check-failed', 'The check of the content ended and said nothing.'));
    });
  });
}

const checkedSchema = z.object({
  report: z.custom<Report>((value) => typeof value === 'object' && value !== null && 'faults' in value),
  content: z.string(),
});
