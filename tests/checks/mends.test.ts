import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFalse } from './false-mends.ts';
import { editBase, listFixtures, readFixture } from './fixture.ts';
import { mistake, withMistakes } from './mistakes.ts';

const slugs = listFixtures();

/** What was found at random, each as what stands in the first post and what is made of it. */
const FOUND: [name: string, right: string, wrong: string][] = [
  ['a note in a tag', '<SelfCheck of', '<S <!-- a note\n\nof two paragraphs --> elfCheck of'],
  ['a declaration in a tag', '<Characteristic id="fear"', '<Ch <?xml version="1.0"?> aracteristic id="fear"'],
  ['a closing tag of HTML in a tag', 'reviewed="2026-05-20"', 'rev </div> iewed="2026-05-20"'],
  ['an opening tag of HTML in a tag', '<Definition of="clinging" />', '<Definition of="clinging" / <p> >'],
  ['a second component in a tag', '<CallsToAction />', '<CallsToAct <KeyDifferences /> ion />'],
  ['a component with words in a tag', 'moreThan=', 'moreTha <KeyDifferences>words</KeyDifferences> n='],
  ['a component behind another thing in a tag', 'moreThan=', 'more <b>x</b> <KeyDifferences /> Than='],
  ['a note in the address of a link', '/posts/second/)', '/posts/s <!-- a note --> econd/)'],
  ['a link of HTML in a link', 'the second post', 'the second <a href="https://coach.org/a">there</a> post'],
  ['HTML beside a component', '<Definition of="clinging" />', ' <b>words</b> <Definition of="clinging" />'],
  ['a word whose other spelling nobody means', 'Both can rest.', 'Both can res.'],
];

describe('what is told to write', () => {
  it.each(slugs)('mends %s, and nothing else is wrong then', async (slug) => {
    expect(await listFalse(editBase(readFixture(slug)))).toEqual([]);
  });

  it.each(FOUND)('mends %s, and nothing else is wrong then', async (_, right, wrong) => {
    const files = editBase([{ file: 'posts/first.mdx', replace: right, with: wrong }]);
    expect(await listFalse(files)).toEqual([]);
  });

  it('mends whatever is made wrong in a post that was right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mistake(), { minLength: 1, maxLength: 2 }), async (mistakes) => {
        expect(await listFalse(withMistakes(mistakes))).toEqual([]);
      }),
      { numRuns: Number(process.env['MEND_RUNS'] ?? 40) },
    );
  }, 600_000);
});
