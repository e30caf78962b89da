import { describe, expect, it } from 'vitest';
import { reportToForm } from '../../src/posts/checks/reporters/form.ts';
import { reportToGithub } from '../../src/posts/checks/reporters/github.ts';
import { reportToJson } from '../../src/posts/checks/reporters/json.ts';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import { tellFault } from '../../src/posts/checks/tell-fault.ts';
import { checkEdited, type Edit } from './fixture.ts';

const FILE = 'posts/first.mdx';
const EDITS: Edit[] = [
  { file: FILE, replace: 'Some words before', with: 'Some <b>words</b> before' },
  { file: FILE, replace: 'What fear does.', with: 'What feer does.' },
  { file: FILE, replace: 'He said yes', with: 'Emma said yes' },
];

const report = await checkEdited(EDITS);

describe('the same findings', () => {
  it('are sentences for the form', () => {
    expect(reportToForm(report)).toMatchInlineSnapshot(`
      "2 things have to be mended.

      content/posts/first.mdx, line 53 (html-element)
      “Some <b>words</b> before it begins, with a link to …”
      A text cannot hold HTML, such as <b>.
      Replace: <b>words</b>
      Write: **words**

      content/posts/first.mdx, line 65 (name-undeclared)
      “… every evening whether all was well. Emma said yes, and it did not help her.”
      "Emma" is not one of the people of this story (Sarah, Mike).
      Take it out, or write what it is instead. Where nobody can be found by it, it may stay: say so when you save.

      Worth a look, and nothing that has to be mended:
      A word is in no dictionary. content/posts/first.mdx: feer
      "
    `);
  });

  it('are annotations', () => {
    expect(reportToGithub(report)).toMatchInlineSnapshot(`
      "::error file=content/posts/first.mdx,line=53,col=6,endColumn=9,title=html-element::A text cannot hold HTML, such as <b>.%0AReplace: <b>words</b>%0AWrite: **words**
      ::warning file=content/posts/first.mdx,line=61,col=6,endColumn=10,title=spelling::"feer" is in no dictionary.%0AMend the word; or, where it is right, accept it, under Words in the form or by npm run words:accept -- feer%0AExample: fear
      ::error file=content/posts/first.mdx,line=65,col=54,endColumn=58,title=name-undeclared::"Emma" is not one of the people of this story (Sarah, Mike).%0ATake the name out, unless it is a changed one: then declare it, with this tag in place of the one that begins the story.%0AExample: <CaseStudy people="Sarah, Mike, Emma" basis="disguised" reviewed="2026-05-20">
      "
    `);
  });

  it('are all fields with the words for a program', () => {
    const read: unknown = JSON.parse(reportToJson(report));
    expect(read).toMatchObject({
      ...report,
      faults: report.faults.map((fault) => ({ ...fault, told: tellFault(fault) })),
    });
  });

  it.each([
    ['the form', reportToForm],
    ['a terminal', reportToText],
  ])('say at %s the same of each that has to be mended', (_name, toText) => {
    // Of a word that may stay the form asks, and shows no tag.
    const errors = report.faults.filter(({ severity }) => severity === 'error');
    for (const fault of toText === reportToForm ? errors.filter(({ mend }) => 'write' in mend) : errors) {
      for (const line of tellFault(fault).split('\n')) {
        const words = line.replace(/^(?:Replace|Write|Example): /, '');
        expect(toText(report)).toContain(words);
      }
    }
  });
});

it('tells no writer of a form about columns, and points at nothing with signs', () => {
  expect(reportToForm(report)).not.toMatch(/:\d+:\d+|\^|\|/);
});

it('points at nothing in a piece from the middle of a built file, which may be one line', () => {
  const [fault] = report.faults;
  if (!fault) throw new Error('Expected a fault');
  const inBuilt = { ...fault, column: 107_869, length: 4, excerpt: 'a piece of it' };
  const text = reportToText({ ...report, faults: [inBuilt] });
  expect(text).toContain('| a piece of it\n');
  expect(text).not.toContain('^');
  expect(text.length).toBeLessThan(2000);
});
