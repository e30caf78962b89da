import fs from 'node:fs';
import { isRecord, isText } from '../lib/type-guards.ts';
import { writeWhole } from '../lib/write-whole.ts';
import type { EntryReport } from './report.ts';
import { findJson } from './sources/loose-json.ts';

/** The version that each text had there when it was seen last, by the id that it has there. */
export type SeenVersions = Pick<EntryReport, 'sourceId' | 'version'>[];

/** Empty where there is no such file: whoever has deleted it is told of what changes from then on. */
export function readVersions(file: string): SeenVersions {
  const read = fs.existsSync(file) ? findJson(fs.readFileSync(file, 'utf8')) : undefined;
  if (!isRecord(read)) return [];
  return Object.entries(read).flatMap(([sourceId, version]) =>
    isText(version) ? [{ sourceId, version }] : [],
  );
}

/** Keeps what is known of texts that this export does not have. */
export function writeVersions(file: string, entries: readonly EntryReport[]): void {
  const seen = [...readVersions(file), ...entries.filter(({ outcome }) => outcome !== 'failed')];
  const versions = new Map(
    seen.flatMap(({ sourceId, version }) => (version === undefined ? [] : [[sourceId, version] as const])),
  );
  if (versions.size === 0) return;
  const sorted = [...versions].toSorted(([one], [other]) => (one < other ? -1 : 1));
  writeWhole(file, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
}
