import { expect, it } from 'vitest';
import {
  listNotes,
  reportToText,
  withComments,
  type EntryReport,
  type ImportReport,
} from '../../../src/import/report.ts';

const entry: EntryReport = {
  sourceId: 'wix:saying-no',
  kind: 'post',
  title: 'Saying no',
  outcome: 'written',
  state: 'draft',
  file: 'posts/saying-no/index.mdx',
  address: '/posts/saying-no/',
  oldAddresses: ['/post/saying-no', '/?p=3'],
  notes: [
    { kind: 'heading-made', found: 'Why it is hard' },
    { kind: 'author-unknown', found: 'Maria' },
  ],
  pictures: 1,
  missing: [{ source: 'https://old.example/a.jpg', why: { code: 'answered', found: '404' } }],
  stories: [{ line: 12, people: ['Ann', 'Leo'], begins: 'Ann came', lacks: ['basis', 'reviewed'] }],
  faults: [{ kind: 'field-invalid', severity: 'error', line: 8, words: 'It has no topic.' }],
  comments: 2,
};
const report: ImportReport = {
  source: 'old.csv',
  platform: 'wix',
  isDryRun: false,
  entries: [entry],
  unread: [],
  unmapped: [],
};

it('tells of a text where and what it was, what was changed, what is missing and what is to be done', () => {
  const whole = withComments(report, [{ sourceId: 'wix:saying-no', title: 'Saying no', added: 1 }]);
  expect(reportToText(whole)).toMatchInlineSnapshot(`
    "old.csv (wix): 1 texts, 0 other items.

    Saying no: content/posts/saying-no/index.mdx
      - was a draft there
      - was at /post/saying-no and /?p=3
      - a line in bold letters is a heading now: Why it is hard
      - nobody here is called so: Maria
      - could not be had: https://old.example/a.jpg: its host answers 404
      - to look at, line 12: the story of Ann, Leo? Could anybody be recognised? Look which words belong to it, then write basis and reviewed into its tag. It begins: Ann came
      - to mend, line 8: It has no topic.
      - 2 comments, 1 of them not here before
    1 drafts written, 0 were there already, 0 failed; 1 pictures and files brought, 1 could not be had. Nothing is published.
    "
  `);
});

it('parts what was changed from what is missing', () => {
  expect([listNotes(entry, 'changed'), listNotes(entry, 'missing')]).toEqual([
    ['a line in bold letters is a heading now: Why it is hard'],
    ['nobody here is called so: Maria'],
  ]);
});

it('tells why comments found no place, and names those of texts that were not in the export', () => {
  const whole = withComments(report, [
    { sourceId: 'wix:saying-no', title: 'Saying no', added: 0, why: 'page' },
    { sourceId: 'disqus:1', title: 'Elsewhere', added: 2 },
  ]);
  expect(reportToText(whole)).toContain(
    '2 comments, not brought: it is a page here, and pages have no comments',
  );
  expect(whole.otherComments.map(({ title }) => title)).toEqual(['Elsewhere']);
});
