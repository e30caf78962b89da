import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { reportToText } from '../../../src/posts/checks/reporters/terminal.ts';
import { checkEdited, FIXTURES, readFixture } from './fixture.ts';

const slugs = fs
  .readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''));

const root = path.resolve('.');
let folder: string;
const remembered = () => fs.readFileSync(path.join(folder, 'checked-documents.json'), 'utf8');

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  await checkEdited([], { root, folder });
});
afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

it('remembers documents that have nothing wrong in them', () => {
  expect(Object.keys(JSON.parse(remembered()) as object)).not.toEqual([]);
});

it.each(slugs)('finds %s in content whose good documents are remembered', async (slug) => {
  const edits = readFixture(slug);
  await checkEdited([], { root, folder });
  const report = await checkEdited(edits, { root, folder });
  expect(reportToText(report)).toBe(reportToText(await checkEdited(edits)));
  // A second time the faulty document must not be among those that are remembered as good.
  expect(reportToText(await checkEdited(edits, { root, folder }))).toBe(reportToText(report));
});

it('starts anew where what it remembers cannot be read', async () => {
  fs.writeFileSync(path.join(folder, 'checked-documents.json'), '{"half":');
  expect((await checkEdited([], { root, folder })).faults).toEqual([]);
  expect(() => JSON.parse(remembered()) as unknown).not.toThrow();
});
