import fs from 'node:fs';
import { expect, it } from 'vitest';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import { checkEdited } from './fixture.ts';

/** What docs/checks.md says is taken, each with the words that say it there. */
const TAKEN = [
  ['I <3 you', '`I <3 you`'],
  ['Many (<15%) do.', '`(<15%)`'],
  ['One line<br>and the next.', '`<br>` alone is taken'],
  ['It is at <https://coach.org> and <me@coach.org>.', 'addresses in angle brackets'],
  ['A bracket \\<so> that readers see.', 'Write `\\<` for a bracket that readers'],
  ['There is {more than one} word.', 'unless it is several words'],
  ['A bracket { that is closed nowhere.', 'the bracket is closed nowhere'],
  ['**strong** and _emphasis_ and [a link](/contact/)', '`**strong**`, `_emphasis_`, `[link](/contact/)`'],
  ['> quotation', '`> quotation`'],
  [
    '[There](http://coach.org) or [here](mailto:me@coach.org)',
    'Links to other sites are looked at for their form',
  ],
] as const;

const document = fs.readFileSync('docs/checks.md', 'utf8').replace(/\s+/g, ' ');

it.each(TAKEN)('%s is taken, as docs/checks.md says', async (written, said) => {
  expect(document).toContain(said);
  const edit = { file: 'posts/first.mdx', replace: 'What fear does.', with: `What fear does.\n\n${written}` };
  const report = await checkEdited([edit]);
  expect(reportToText(report)).toBe('7 files read, nothing to mend.\n');
});
