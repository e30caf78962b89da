import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../../lib/site-error.ts';
import { isRecord, isText } from '../../lib/type-guards.ts';
import type { Fault, Report } from '../../posts/checks/report.ts';

/** Where a build remembers what it told of the content, for the form to show each by itself. */
const FILE = 'faults.json';

/** Remembers beside a build what its report tells; what was remembered of the same build stays. */
export function keepFaults(cacheFolder: string, { faults }: Pick<Report, 'faults'>): void {
  const all = [...readFaults(cacheFolder), ...faults];
  fs.writeFileSync(path.join(cacheFolder, FILE), JSON.stringify(all));
}

/** Forgets what an earlier build told: the next one may end before it knows. */
export function forgetFaults(cacheFolder: string): void {
  fs.rmSync(path.join(cacheFolder, FILE), { force: true });
}

/**
 * What the last build with this cache told; nothing where it ended before it knew.
 *
 * @throws {SiteError} `build-unreadable`
 */
export function readFaults(cacheFolder: string): Fault[] {
  const file = path.join(cacheFolder, FILE);
  if (!fs.existsSync(file)) return [];
  const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (Array.isArray(value) && value.every(isFault)) return value;
  throw new SiteError('build-unreadable', `${file}: expected a list of faults.`);
}

/** As this engine wrote it: told apart from what anybody else may have written, and no more. */
export function isFault(value: unknown): value is Fault {
  if (!isRecord(value)) return false;
  const { slug, severity, file, line, column, length, message, mend, excerpt } = value;
  return (
    [slug, severity, file, message, excerpt].every(isText) &&
    [line, column, length].every((number) => typeof number === 'number') &&
    isRecord(mend)
  );
}
