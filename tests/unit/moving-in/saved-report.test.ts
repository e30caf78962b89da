import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EntryReport } from '../../../src/import/report.ts';
import { importFolders } from '../../../src/server/moving-in/import-state.ts';
import {
  addToLog,
  listReports,
  readLog,
  readReport,
  saveReport,
  type SavedReport,
} from '../../../src/server/moving-in/saved-report.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'saved-report-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const entry = (sourceId: string): EntryReport => ({
  sourceId,
  kind: 'post',
  title: sourceId,
  outcome: 'written',
  state: 'published',
  oldAddresses: [],
  notes: [],
  pictures: 0,
  missing: [{ source: 'a.jpg', why: { code: 'answered', found: '404' } }],
  stories: [],
  faults: [],
  comments: 0,
});

const report = (id: string, at: string): SavedReport => ({
  id,
  at,
  source: 'old.xml',
  platform: 'wordpress',
  isDryRun: false,
  entries: [entry('a')],
  unread: [],
  unmapped: [],
  comments: [],
});

it('has what was told of each text before an import was killed, without the line that it was writing', () => {
  const folders = importFolders(folder);
  expect(readLog(folders).size).toBe(0);
  fs.mkdirSync(path.dirname(folders.log), { recursive: true });
  addToLog(folders, entry('a'));
  addToLog(folders, entry('b'));
  fs.appendFileSync(folders.log, JSON.stringify(entry('c')).slice(0, 40));
  expect([...readLog(folders)]).toEqual([
    ['a', entry('a')],
    ['b', entry('b')],
  ]);
});

it('keeps each report as it was, and has the newest first', () => {
  const folders = importFolders(folder);
  const [old, young] = [
    report('2026-11-28-a', '2026-11-28T10:00:00Z'),
    report('2026-11-29-b', '2026-11-29T10:00:00Z'),
  ];
  for (const each of [old, young]) saveReport(folders, each);
  expect(listReports(folders)).toEqual([young, old]);
});

it.each(['../state', '2026-11-29-B', 'none', ''])('has no report by the name %j', (id) => {
  const folders = importFolders(folder);
  saveReport(folders, report('2026-11-29-b', '2026-11-29T10:00:00Z'));
  fs.writeFileSync(folders.state, JSON.stringify(report('state', '')));
  expect(readReport(folders, id)).toBeUndefined();
});

it('has a code for the line in which an older report says why comments found no place', () => {
  const folders = importFolders(folder);
  const brought = { sourceId: 'a', title: 'A', added: 0 };
  saveReport(folders, {
    ...report('now', '2026-11-29T10:00:00Z'),
    comments: [{ ...brought, why: 'page' }, brought],
  });
  expect(readReport(folders, 'now')?.comments).toEqual([{ ...brought, why: 'page' }, brought]);
  const file = path.join(folders.reports, 'now.json');
  const before = 'no post here came from that text, or had its address; pages have no comments';
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('"page"', JSON.stringify(before)));
  expect(readReport(folders, 'now')?.comments).toEqual([{ ...brought, why: 'no-post' }, brought]);
});

it('has lines of a report from before they were kept as codes as they were said then', () => {
  const folders = importFolders(folder);
  const unread = [{ what: { code: 'text', found: 'Rest' }, why: { code: 'trash' } }] as const;
  saveReport(folders, { ...report('now', '2026-11-29T10:00:00Z'), unread: [...unread] });
  expect(readReport(folders, 'now')?.unread).toEqual(unread);
  const file = path.join(folders.reports, 'now.json');
  const before = fs
    .readFileSync(file, 'utf8')
    .replace(/\{\s*"code": "text",\s*"found": "Rest"\s*\}/, '"“Rest”"');
  fs.writeFileSync(file, before.replace(/\{\s*"code": "trash"\s*\}/, '"it lies in the trash there"'));
  expect(readReport(folders, 'now')?.unread).toEqual(['“Rest”: it lies in the trash there']);
});
