import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../../lib/site-error.ts';
import { isRecord, isText } from '../../lib/type-guards.ts';
import { faultToAccepted, isAcceptable, type Accepted } from '../../posts/checks/accepted.ts';
import { tellFault } from '../../posts/checks/tell-fault.ts';
import type { Checked } from './check-site.ts';

/** Where a built site keeps what may stay as it is, once the coach has looked at it. */
export const WARNINGS = 'warnings.json';

/** What is told of a site, is not accepted yet, and stands in no draft. */
export interface Warning extends Accepted {
  /** As findings.ts names it: the same once more means that nobody has touched the file. */
  name: string;
  /** Relative to the project. */
  file: string;
  line: number;
  /** What is told and what could be done, with a line for each. */
  words: string;
}

export function listWarnings({ report, findings }: Pick<Checked, 'report' | 'findings'>): Warning[] {
  return report.faults.flatMap((fault, index) => {
    if (!isAcceptable(fault) || fault.isOfDraft) return [];
    const { file, line } = fault;
    return [{ name: findings[index] ?? '', file, line, words: tellFault(fault), ...faultToAccepted(fault) }];
  });
}

/**
 * Those of a built site; none where it was built before they were kept.
 *
 * @throws {SiteError} `build-unreadable`
 */
export function readWarnings(builtFolder: string): Warning[] {
  const file = path.join(builtFolder, 'site', WARNINGS);
  if (!fs.existsSync(file)) return [];
  const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (Array.isArray(value) && value.every(isWarning)) return value;
  throw new SiteError('build-unreadable', `${file}: expected a list of warnings.`);
}

function isWarning(value: unknown): value is Warning {
  if (!isRecord(value)) return false;
  const { name, file, line, kind, found, words } = value;
  return typeof line === 'number' && [name, file, kind, found, words].every(isText);
}
