import { afterEach, expect, it, vi } from 'vitest';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import type { DocumentRule } from '../../src/posts/checks/rule.ts';
import { checkEdited } from './fixture.ts';

const faulty = vi.hoisted(() => ({ file: '' }));

vi.mock('../../src/posts/checks/rules/dates.ts', () => ({
  checkDates: (({ text }) => {
    if (text.file === faulty.file) throw new TypeError('x is not iterable');
    return [];
  }) satisfies DocumentRule,
}));

afterEach(() => {
  faulty.file = '';
});

it('tells of a file that a rule cannot cope with, and checks the others', async () => {
  faulty.file = 'content/posts/first.mdx';
  const report = await checkEdited([
    { file: 'posts/second.mdx', replace: 'title: ', with: 'titel: x\ntitle: ' },
  ]);
  expect(reportToText(report)).toMatchInlineSnapshot(`
    "content/posts/first.mdx:1:1  error  check-failed
      The check cannot cope with this file: x is not iterable.
      1 | ---
        | ^
      To do:    Take out what was written last, and check again; and please report it, for the check should know better.

    content/posts/second.mdx:3:1  error  field-unknown
      There is no field "titel".
      3 | titel: x
        | ^^^^^
      Found:    titel
      Expected: "id", "kind", "title", "description", "publishedAt", "updatedAt", "cover", "draft", "author", "topics", "language", "translationOf", "series", "related", "previousSlugs", "previousAddresses", "importedFrom", "searchTitle", "noindex", "canonical", "comments", "pinned", "sensitive", "dynamics", "differences", "callsToAction" or "accepted"
      To do:    Write it into the field where it belongs, or take it out.

    7 files read: 2 errors, 0 warnings. Each kind is explained in docs/checks.md.
    "
  `);
});

it('has nothing to tell where no rule throws', async () => {
  expect((await checkEdited([])).faults).toEqual([]);
});
