import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { leaveOutKnown, leftToWords, nameFindings, readFindings } from '../../src/server/export/findings.ts';
import { faultsToReport, type Fault } from '../../src/posts/checks/report.ts';
import { createContentFiles } from '../../src/posts/source/content-files.ts';

const warning = (file: string, line = 3): Fault => ({
  slug: 'spelling',
  mend: { advice: 'Mend the word.' },
  severity: 'warning',
  file: `content/posts/${file}.mdx`,
  line,
  column: 1,
  length: 1,
  message: 'A word.',
  excerpt: 'A word.',
});
const error = (file: string): Fault => ({ ...warning(file), slug: 'shortcode', severity: 'error' });

/** The names of these faults, in files with these texts. */
function name(faults: Fault[], texts: Record<string, string>) {
  const report = faultsToReport(faults, 2);
  const files = createContentFiles();
  for (const [file, text] of Object.entries(texts)) files.texts.set(`posts/${file}.mdx`, text);
  return { report, names: nameFindings(report, files) };
}

it('are left out where their file and they are as before', () => {
  const before = new Set(name([warning('a'), warning('b')], { a: 'A', b: 'B' }).names);
  const { report, names } = name([warning('a'), warning('b')], { a: 'A, touched', b: 'B' });
  const { news, left } = leaveOutKnown(report, names, before);
  expect(news).toMatchObject({ faults: [{ file: 'content/posts/a.mdx' }], errors: 0, warnings: 1 });
  expect(left).toBe(1);
  expect(leftToWords(left)).toContain(
    'One more thing to look at, in files that were not touched, is as before',
  );
});

it('are told of a file that nobody touched where they were not there before', () => {
  const before = new Set(name([warning('b')], { b: 'B' }).names);
  const { report, names } = name([warning('b'), warning('b', 7)], { b: 'B' });
  expect(leaveOutKnown(report, names, before).news.faults).toMatchObject([{ line: 7 }]);
});

it('are told where they stop a build, and left out where they are a draft’s', () => {
  const faults: Fault[] = [error('a'), { ...error('b'), isOfDraft: true }];
  const { report, names } = name(faults, { a: 'A', b: 'B' });
  const { news, left } = leaveOutKnown(report, names, new Set(names));
  expect(news).toMatchObject({ faults: [{ file: 'content/posts/a.mdx' }], errors: 1, draftErrors: 0 });
  expect(left).toBe(1);
});

it('are none of a site that was built before they were kept', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'findings-'));
  expect(readFindings(folder)).toEqual(new Set());
  fs.rmSync(folder, { recursive: true });
});

it('are asked for where something else lies in their place', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'findings-'));
  fs.mkdirSync(path.join(folder, 'site'));
  fs.writeFileSync(path.join(folder, 'site/findings.json'), '{"a":1}');
  expect(() => readFindings(folder)).toThrow('expected a list of names');
  fs.rmSync(folder, { recursive: true });
});
