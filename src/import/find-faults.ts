import path from 'node:path';
import { checkContent } from '../posts/checks/check-content.ts';
import { stopsBuild } from '../posts/checks/draft-faults.ts';
import type { Fault } from '../posts/checks/report.ts';
import type { EntryReport, ImportReport, ReportedFault } from './report.ts';

/** The report with what the check says of each text that was written. */
export async function findFaultsOf(report: ImportReport, content: string): Promise<ImportReport> {
  if (report.isDryRun || report.entries.every(({ outcome }) => outcome !== 'written')) return report;
  const { faults } = await checkContent(content, { now: new Date(), production: false });
  const byFile = Map.groupBy(faults, ({ file }) => file.replace(/^content\//, ''));
  const stopping = faults.filter(stopsBuild);
  const withFaults = (entry: EntryReport): EntryReport => {
    // Why a text did not come is known already.
    if (entry.outcome === 'failed') return entry;
    const found = byFile.get(entry.file ?? '') ?? [];
    const beside = stopping.filter((fault) => !found.includes(fault) && isBeside(fault, entry));
    return {
      ...entry,
      faults: [...found, ...beside].filter((fault) => !isOfStory(fault, entry)).map(toReport),
    };
  };
  return { ...report, entries: report.entries.map(withFaults) };
}

function isBeside({ file }: Fault, entry: EntryReport): boolean {
  return listPlaces(entry).some((place) => file.startsWith(`content/${place}/`));
}

/** What lies below content/ of a text that was written: its file, and the folder of what it shows. */
export function listPlaces({ kind, file, media }: EntryReport): string[] {
  if (file === undefined) return [];
  if (kind === 'post') return [path.posix.dirname(file)];
  return [file, ...(media === undefined ? [] : [`media/${media}`])];
}

function toReport(fault: Fault): ReportedFault {
  const { slug, severity, line, message } = fault;
  return { kind: slug, severity, line, words: message, fault };
}

/** That a proposed story lacks what only the coach can write is told with the story. */
function isOfStory({ slug, line }: Fault, { stories }: EntryReport): boolean {
  return slug === 'prop-missing' && stories.some((story) => story.line === line);
}
