import { checkContent } from '../posts/checks/check-content.ts';
import type { Fault } from '../posts/checks/report.ts';
import type { EntryReport, ImportReport, ReportedFault } from './report.ts';

/** The report with what the check says of each text that was written. */
export async function findFaultsOf(report: ImportReport, content: string): Promise<ImportReport> {
  if (report.isDryRun || report.entries.every(({ outcome }) => outcome !== 'written')) return report;
  const { faults } = await checkContent(content, { now: new Date(), production: false });
  const byFile = Map.groupBy(faults, ({ file }) => file.replace(/^content\//, ''));
  const withFaults = (entry: EntryReport): EntryReport => {
    const found = byFile.get(entry.file ?? '') ?? [];
    return { ...entry, faults: found.filter((fault) => !isOfStory(fault, entry)).map(toReport) };
  };
  return { ...report, entries: report.entries.map(withFaults) };
}

function toReport(fault: Fault): ReportedFault {
  const { slug, severity, line, message } = fault;
  return { kind: slug, severity, line, words: message, fault };
}

/** That a proposed story lacks what only the coach can write is told with the story. */
function isOfStory({ slug, line }: Fault, { stories }: EntryReport): boolean {
  return slug === 'prop-missing' && stories.some((story) => story.line === line);
}
