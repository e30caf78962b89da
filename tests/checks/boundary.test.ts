import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import type { DocumentRule } from '../../src/posts/checks/rule.ts';
import type { checkEdited as check } from './fixture.ts';

const RULE = '../../src/posts/checks/rules/dates.ts';

let faulty = '';
let checkEdited: typeof check;
// The check is loaded anew, with a rule that can be made to fail; what other files have loaded keeps the real one.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(RULE, () => ({
    checkDates: (({ text }) => {
      if (text.file === faulty) throw new TypeError('x is not iterable');
      return [];
    }) satisfies DocumentRule,
  }));
  ({ checkEdited } = await import('./fixture.ts'));
  vi.doUnmock(RULE);
  vi.resetModules();
});
afterEach(() => {
  faulty = '';
});

it('tells of a file that a rule cannot cope with, and checks the others', async () => {
  faulty = 'content/posts/first.mdx';
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
