import fs from 'node:fs';
import path from 'node:path';
import { digest } from '../../lib/digest.ts';
import { SiteError } from '../../lib/site-error.ts';
import { isTextList } from '../../lib/type-guards.ts';
import { faultToAccepted, isAcceptable } from '../../posts/checks/accepted.ts';
import { stopsBuild } from '../../posts/checks/draft-faults.ts';
import { faultsToReport, type Report } from '../../posts/checks/report.ts';
import type { ContentFiles } from '../../posts/source/content-files.ts';

/** Where a built site keeps the names of what was found in its content. */
export const FINDINGS = 'findings.json';

/**
 * A name for each fault of a report, in its order. It is made of the whole text of the file as well: where it is the
 * same again, nobody has touched the file, and nothing that was changed elsewhere has made the fault.
 */
export function nameFindings({ faults }: Report, { texts }: ContentFiles): string[] {
  return faults.map((fault) => {
    const text = texts.get(fault.file.slice(fault.file.indexOf('/') + 1));
    return digest(text ?? '', JSON.stringify(fault));
  });
}

/**
 * The names that a site was built with; none where it was built before there were names.
 *
 * @throws {SiteError} `build-unreadable`
 */
export function readFindings(builtFolder: string): ReadonlySet<string> {
  const file = path.join(builtFolder, 'site', FINDINGS);
  if (!fs.existsSync(file)) return new Set();
  const value: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (!isTextList(value)) throw new SiteError('build-unreadable', `${file}: expected a list of names.`);
  return new Set(value);
}

/**
 * What of a report is news to somebody who knows these findings, and how much is not. Who saves one word of one
 * post is not told once more of 76 warnings in others; what stops a build is always told.
 */
export function leaveOutKnown(
  report: Report,
  names: readonly string[],
  known: ReadonlySet<string>,
): { news: Report; left: number } {
  const faults = report.faults.filter((fault, index) => stopsBuild(fault) || !known.has(names[index] ?? ''));
  const news = faultsToReport(faults, report.files);
  const { weaker } = report;
  return {
    news: weaker === undefined ? news : { ...news, weaker },
    left: report.faults.length - faults.length,
  };
}

/** How what may stay as it is is accepted, by the first such thing; nothing where there is none. */
export function acceptToWords({ faults }: Report): string {
  const fault = faults.find(isAcceptable);
  if (!fault) return '';
  const { kind, found } = faultToAccepted(fault);
  return `What may stay as it is, is told no more once it is accepted: npm run accept -- ${fault.file} ${kind} ${JSON.stringify(found)}\n`;
}

/** How much was left out, and how to see it; nothing where it was nothing. */
export function leftToWords(left: number): string {
  if (left === 0) return '';
  const [what, are] = left === 1 ? ['One more thing', 'is'] : [`${left} more things`, 'are'];
  return `${what} to look at, in files that were not touched, ${are} as before: npm run check:content\n`;
}
