import { fork } from 'node:child_process';
import path from 'node:path';
import { isRecord, isText, isTextList } from '../../lib/type-guards.ts';
import { SiteError } from '../../lib/site-error.ts';
import type { Checked, CheckSiteOptions } from './check-site.ts';

/** The script that checks, and tells its parent what it found. */
const SCRIPT = 'scripts/check-apart.ts';

/** What is to be checked, and by which engine, as the script is told it. */
export interface CheckOrder extends Omit<CheckSiteOptions, 'now'> {
  /** Where the engine lies; undefined where it is not bundled yet, and is checked by what it will be bundled from. */
  folder?: string | undefined;
  /** ISO 8601. */
  now: string;
}

/** Whoever checks, waiting for the order. */
export interface Checker {
  check: (order: CheckOrder) => Promise<Checked>;
}

/**
 * Checks content by an engine in a process of its own: on two processors the pages are rendered meanwhile, or the engine
 * is bundled. It begins before it is known by which engine, so that nobody waits for Node. Loaded from its bundle,
 * the check takes half the time of an edit's check that its modules one by one take.
 */
export function startChecker(project: string): Checker {
  const child = fork(path.join(project, SCRIPT), { cwd: project, execPath: process.execPath });
  return {
    check(order) {
      return new Promise((resolve, reject) => {
        child.once('message', (message) => {
          if (isChecked(message)) resolve(message);
          else reject(new SiteError('check-failed', 'The check of the content told what is no report.'));
        });
        child.once('error', reject);
        // Comes after all that was sent, where "exit" may come before it on a busy machine.
        child.once('disconnect', () => {
          reject(new SiteError('check-failed', 'The check of the content ended and said nothing.'));
        });
        child.send(order);
      });
    },
  };
}

function isChecked(message: unknown): message is Checked {
  if (!isRecord(message)) return false;
  const { report, findings, content } = message;
  return isRecord(report) && Array.isArray(report['faults']) && isTextList(findings) && isText(content);
}

export function isCheckOrder(message: unknown): message is CheckOrder {
  if (!isRecord(message)) return false;
  const { folder, engine, siteFolder, now, cacheFolder } = message;
  return (folder === undefined || isText(folder)) && [engine, siteFolder, now, cacheFolder].every(isText);
}
