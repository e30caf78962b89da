import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listWarnings, readWarnings } from '../../src/server/export/warnings.ts';
import { acceptToWords } from '../../src/server/export/findings.ts';
import { checkEdited, readFixture, type Edit } from '../checks/fixture.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warnings-'));
  fs.mkdirSync(path.join(folder, 'site'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const HOPE = readFixture('name-or-word');

async function warningsOf(edits: readonly Edit[]) {
  const report = await checkEdited(edits);
  return listWarnings({ report, findings: report.faults.map((_, index) => `finding ${index}`) });
}

it('are those that can be accepted, with their place and their words', async () => {
  expect(await warningsOf([...HOPE, ...readFixture('topic-unknown')])).toEqual([
    {
      name: 'finding 1',
      file: 'content/posts/first.mdx',
      line: 65,
      kind: 'name-or-word',
      found: 'Hope',
      words:
        '"Hope" is a word and may be a name, in a story about Sarah, Mike.\nWrite it without the capital, or begin the sentence with another word. If it is nobody’s name, allow the word: npm run allow -- Hope.',
    },
  ]);
});

it('are none of a draft, which is asked once it is published', async () => {
  const draft: Edit = { file: 'posts/first.mdx', replace: 'publishedAt:', with: 'draft: true\npublishedAt:' };
  expect(await warningsOf([...HOPE, draft])).toEqual([]);
});

it('are read from a built site, and are none of one that was built before they were kept', async () => {
  expect(readWarnings(folder)).toEqual([]);
  const warnings = await warningsOf(HOPE);
  fs.writeFileSync(path.join(folder, 'site/warnings.json'), JSON.stringify(warnings));
  expect(readWarnings(folder)).toEqual(warnings);
  fs.writeFileSync(path.join(folder, 'site/warnings.json'), '[{"name":1}]');
  expect(() => readWarnings(folder)).toThrow('expected a list of warnings');
});

it('are told with how the first of them is accepted', async () => {
  expect(acceptToWords(await checkEdited(HOPE))).toBe(
    'What may stay as it is, is told no more once it is accepted: npm run accept -- content/posts/first.mdx name-or-word "Hope"\n',
  );
  expect(acceptToWords(await checkEdited([]))).toBe('');
});
