import { describe, expect, it } from 'vitest';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import { checkEdited, type Edit } from './fixture.ts';

const POST = 'posts/first.mdx';

function edit(replace: string, written: string): Edit {
  return { file: POST, replace, with: written };
}

describe('what is told to write', () => {
  it.each([
    ['a switch that is turned off', edit('id: first', 'id: first\ndraft: no'), 'draft: no', 'draft: false'],
    ['the same in quotes', edit('id: first', 'id: first\ndraft: "False"'), 'draft: "False"', 'draft: false'],
    ['a switch that is turned on', edit('id: first', 'id: first\ndraft: yes'), 'draft: yes', 'draft: true'],
    [
      'a day without its zeros',
      edit('publishedAt: 2026-06-01', 'publishedAt: 2026-6-1'),
      'publishedAt: 2026-6-1',
      'publishedAt: 2026-06-01',
    ],
    [
      'a number as a title',
      edit('title: Two ways of being close', 'title: 2026'),
      'title: 2026',
      'title: "2026"',
    ],
    [
      'the same with zeros before it',
      edit('title: Two ways of being close', 'title: 007'),
      'title: 007',
      'title: "007"',
    ],
  ])('is right for %s: the fault is gone, and no other is there', async (_name, wrong, line, right) => {
    const { faults } = await checkEdited([wrong]);
    expect(faults.map(({ mend }) => mend)).toMatchObject([{ write: right, replaces: { text: line } }]);
    const mended = await checkEdited([wrong, edit(line, right)]);
    // What leads to a post that is a draft now is told of where it stands.
    expect(mended.faults.filter(({ file }) => file.endsWith(POST))).toEqual([]);
  });

  it.each([
    ['a switch that is neither', edit('id: first', 'id: first\ndraft: maybe')],
    ['a day that is none', edit('publishedAt: 2026-06-01', 'publishedAt: 2026-2-30')],
    ['a link that would run', edit('/posts/second/', 'javascript:alert(1)')],
    ['somebody who is not in the story', edit('He said yes', 'Emma said yes')],
    ['a story that nobody of its people is in', edit('people="Sarah, Mike"', 'people="Ann, Tom"')],
  ])('is nothing where nobody can know it: %s', async (_name, wrong) => {
    const { faults } = await checkEdited([wrong]);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.flatMap(({ mend }) => ('advice' in mend ? [] : [mend]))).toEqual([]);
  });

  it.each([
    ['Größe und Nähe', 'grosse-und-nahe.mdx'],
    ['Über dich', 'uber-dich.mdx'],
    ['Łódź', 'lodz.mdx'],
    ['любовь', undefined],
  ])('is a file name in plain letters for %s, or none', async (name, right) => {
    const renamed: Edit[] = [
      { rename: 'posts/second.mdx', to: `posts/${name}.mdx` },
      edit('[the second post](/posts/second/)', 'no link'),
    ];
    const { faults } = await checkEdited(renamed);
    const to = faults.map(({ mend }) => ('rename' in mend ? mend.to : undefined));
    expect(faults.map(({ slug }) => slug)).toEqual(['file-name']);
    expect(to).toEqual([right && `content/posts/${right}`]);
  });
});

describe('the report for a person', () => {
  const words = ['kqwa', 'kqwb', 'kqwc', 'kqwd', 'kqwe', 'kqwf', 'kqwg'];
  const edits = [
    edit('Some words before', `Some ${words.join(' ')} before`),
    edit('What silence does.', 'What {silence} does.'),
  ];

  it('tells what stops a publish first, and many warnings of a kind as one', async () => {
    const text = reportToText(await checkEdited(edits));
    expect(text.split('\n\n').map((block) => block.split('\n')[0])).toEqual([
      expect.stringMatching(/^content\/posts\/first\.mdx:\d+:\d+ {2}error {2}expression$/),
      '7 words in no dictionary: kqwa, kqwb, kqwc, kqwd, kqwe, kqwf, kqwg',
      expect.stringContaining('1 error, 7 warnings'),
    ]);
    expect(text).toContain(words.join(', '));
  });

  it('tells each of them where it is asked for all', async () => {
    const text = reportToText(await checkEdited(edits), { all: true });
    expect(text.match(/ {2}warning {2}spelling/g)).toHaveLength(7);
  });
});
