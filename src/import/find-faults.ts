import { checkContent } from '../posts/checks/check-content.ts';
import type { EntryReport, ImportReport } from './report.ts';

/** The report with what the check says of each text that was written. */
export async function findFaultsOf(report: ImportReport, content: string): Promise<ImportReport> {
  if (report.isDryRun || report.entries.every(({ outcome }) => outcome !== 'written')) return report;
  const { faults } = await checkContent(content, { now: new Date(), production: false });
  const byFile = Map.groupBy(faults, ({ file }) => file.replace(/^content\//, ''));
  const withFaults = (entry: EntryReport): EntryReport => ({
    ...entry,
    faults: (byFile.get(entry.file ?? '') ?? []).map(({ slug, line, message }) => ({
      kind: slug,
      line,
      words: message,
    })),
  });
  return { ...report, entries: report.entries.map(withFaults) };
}
