import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCache } from '../../src/lib/cache.ts';
import type { Report } from '../../src/posts/checks/report.ts';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import { checkEdited, FIXTURES, readFixture, type Edit } from './fixture.ts';

const slugs = fs
  .readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

let folder: string;
/** The files of the table. */
const listTable = () => {
  const table = path.join(folder, 'engine/checked-documents');
  return fs.readdirSync(table).map((name) => path.join(table, name));
};
const remembered = () =>
  listTable().flatMap((file) => Object.keys(JSON.parse(fs.readFileSync(file, 'utf8')) as object));

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  await checkAgain([]);
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

/** As another run would, which remembers what those before it have saved. */
async function checkAgain(edits: readonly Edit[]): Promise<Report> {
  const cache = openCache(folder, 'engine');
  const report = await checkEdited(edits, cache);
  cache.save();
  return report;
}

it('remembers documents that have nothing wrong in them', () => {
  expect(remembered()).not.toEqual([]);
});

it.each(slugs)('finds %s in content whose good documents are remembered', async (slug) => {
  const edits = readFixture(slug);
  await checkAgain([]);
  const report = await checkAgain(edits);
  expect(reportToText(report)).toBe(reportToText(await checkEdited(edits)));
  // A second time the faulty document must not be among those that are remembered as good.
  expect(reportToText(await checkAgain(edits))).toBe(reportToText(report));
});

it('starts anew where what it remembers cannot be read', async () => {
  for (const file of listTable()) fs.writeFileSync(file, '{"half":');
  expect((await checkAgain([])).faults).toEqual([]);
  expect(remembered()).not.toEqual([]);
});
