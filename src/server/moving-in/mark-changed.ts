import type { EntryReport } from '../../import/report.ts';
import type { SeenVersions } from '../../import/versions-file.ts';

/**
 * Notes of each text that was here before whether its words there are others than at the import before: it stays as it is
 * here, and its coach may want to take over what she wrote there meanwhile.
 *
 * @param reports the newest first
 */
export function markChanged(
  entries: readonly EntryReport[],
  reports: readonly { entries: Readonly<SeenVersions> }[],
): EntryReport[] {
  const before = new Map<string, string>();
  for (const { sourceId, version } of reports.flatMap((report) => report.entries))
    if (version !== undefined && !before.has(sourceId)) before.set(sourceId, version);
  return entries.map((entry) => {
    const { outcome, sourceId, version, title, notes } = entry;
    const known = before.get(sourceId);
    if (outcome !== 'there' || known === undefined || known === version) return entry;
    return { ...entry, notes: [...notes, { kind: 'changed-there', found: title || sourceId }] };
  });
}

export function isChanged({ notes }: EntryReport): boolean {
  return notes.some(({ kind }) => kind === 'changed-there');
}
