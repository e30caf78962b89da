import fs from 'node:fs';
import path from 'node:path';
import type { BroughtComments } from '../../import/brought-comments.ts';
import type { EntryReport, ImportReport } from '../../import/report.ts';
import type { Unread } from '../../import/unread.ts';
import { makePrivateFolder } from '../../lib/private-files.ts';
import { isRecord, isText } from '../../lib/type-guards.ts';
import { writeWhole } from '../../lib/write-whole.ts';
import type { ImportFolders } from './import-state.ts';

/** What became of an import, for as long as the site is there. */
export interface SavedReport extends Omit<ImportReport, 'unread'> {
  id: string;
  at: string;
  /** The commit that has its drafts; undefined where there were none to write. */
  commit?: string | undefined;
  /** One from before reasons were kept as codes has an English line of why. */
  comments: BroughtComments[];
  /** A report from before they were kept as codes has English lines. */
  unread: (Unread | string)[];
}

const ID = /^[a-z0-9-]{1,40}$/;

export function saveReport({ reports }: ImportFolders, report: SavedReport): void {
  makePrivateFolder(reports);
  writeWhole(path.join(reports, `${report.id}.json`), JSON.stringify(report, undefined, 2));
}

/** Undefined where there is none. */
export function readReport({ reports }: ImportFolders, id: string): SavedReport | undefined {
  const file = path.join(reports, `${id}.json`);
  if (!ID.test(id) || !fs.existsSync(file)) return undefined;
  const read: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  return isSavedReport(read)
    ? { ...read, unread: read.unread.map(toUnread), comments: read.comments.map(toBrought) }
    : undefined;
}

/** There was one reason then. */
function toBrought({ why, ...brought }: BroughtComments): BroughtComments {
  return { ...brought, ...(why !== undefined && { why: why === 'page' ? why : 'no-post' }) };
}

function toUnread(read: unknown): Unread | string {
  if (isUnread(read)) return read;
  return isRecord(read) ? `${String(read['what'])}: ${String(read['why'])}` : String(read);
}

/** The newest first. */
export function listReports(folders: ImportFolders): SavedReport[] {
  if (!fs.existsSync(folders.reports)) return [];
  return fs
    .readdirSync(folders.reports)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readReport(folders, name.replace(/\.json$/, '')) ?? [])
    .toSorted((one, other) => other.at.localeCompare(one.at));
}

/** Where the newest report that brought a text tells of it. */
export function findReportOf(
  folders: ImportFolders,
  sourceId: string,
): { title: string; href: string } | undefined {
  for (const { id, title, source, entries } of listReports(folders)) {
    const index = entries.findIndex((entry) => entry.sourceId === sourceId && entry.outcome === 'written');
    if (index >= 0) return { title: title ?? source, href: `/write/import/${id}/#t-${index + 1}` };
  }
  return undefined;
}

/** It was written here, by this software. */
function isSavedReport(read: unknown): read is SavedReport {
  return isRecord(read) && isText(read['id']) && isText(read['at']) && Array.isArray(read['entries']);
}

/** The same. */
function isUnread(read: unknown): read is Unread {
  return isRecord(read) && isRecord(read['what']);
}

/** What was told of each text before an import was stopped, by the id that the text had there. */
export function readLog({ log }: ImportFolders): Map<string, EntryReport> {
  if (!fs.existsSync(log)) return new Map();
  const lines = fs.readFileSync(log, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const entry = parseLine(line);
      return entry ? [[entry.sourceId, entry] as const] : [];
    }),
  );
}

export function addToLog({ log }: ImportFolders, entry: EntryReport): void {
  fs.appendFileSync(log, `${JSON.stringify(entry)}\n`);
}

function parseLine(line: string): EntryReport | undefined {
  try {
    const read: unknown = JSON.parse(line);
    return isEntry(read) ? read : undefined;
  } catch {
    // The last one, of a process that was killed as it wrote it.
    return undefined;
  }
}

function isEntry(read: unknown): read is EntryReport {
  return isRecord(read) && isText(read['sourceId']) && isText(read['outcome']);
}
