import fs from 'node:fs';
import path from 'node:path';
import { stopsBuild } from '../posts/checks/draft-faults.ts';
import { findFaultsOf, listPlaces } from './find-faults.ts';
import type { EntryReport, ImportReport, ReportedFault } from './report.ts';

/**
 * The report with what the check says of each text that was written. One that would keep the whole site from being published,
 * such as a text too long to be read, is taken out again and told as one that did not come: else none of them could.
 */
export async function leaveOutRefused(report: ImportReport, content: string): Promise<ImportReport> {
  const checked = await findFaultsOf(report, content);
  const refused = new Map(
    checked.entries.flatMap((entry) => {
      const faults = entry.outcome === 'written' ? entry.faults.filter(isStopping) : [];
      return faults.length > 0 ? [[entry.sourceId, faults] as const] : [];
    }),
  );
  if (refused.size === 0) return checked;
  const entries = checked.entries.map((entry) => {
    const faults = refused.get(entry.sourceId);
    if (!faults) return entry;
    for (const place of listPlaces(entry)) fs.rmSync(path.join(content, place), { recursive: true });
    return toFailed(entry, faults);
  });
  // A link of another text may lead to one that is gone now.
  return leaveOutRefused({ ...checked, entries }, content);
}

function isStopping({ fault }: ReportedFault): boolean {
  return fault !== undefined && stopsBuild(fault);
}

function toFailed(entry: EntryReport, faults: ReportedFault[]): EntryReport {
  const left = { ...entry };
  delete left.file;
  delete left.media;
  const why = [...new Set(faults.map(({ words }) => words))].join(' ');
  return { ...left, outcome: 'failed', why, pictures: 0, stories: [], faults };
}
