import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findComparison } from '../../../src/import/compare/find-comparison.ts';
import { readBody } from '../../../src/import/convert/to-text.ts';
import { findFaultsOf } from '../../../src/import/find-faults.ts';
import { importSite } from '../../../src/import/import-site.ts';
import { listNotes, type EntryReport } from '../../../src/import/report.ts';
import { openSource } from '../../../src/import/sources/open-source.ts';
import { readSource } from '../../../src/import/sources/tell-source.ts';
import { checkContent } from '../../../src/posts/checks/check-content.ts';
import { stopsBuild } from '../../../src/posts/checks/draft-faults.ts';
import { cleanPicture } from '../../../src/posts/pictures/clean-picture.ts';
import { readFrontMatter } from '../../../src/posts/source/front-matter.ts';
import { toSavedPage } from './saved-wix-page.ts';

/** The text that all began with, which lies beside the project where it is developed and is no part of it. */
const SEED = path.resolve('../shared/seed/article-as-published.txt');

/** One of the same making, about something else. */
const INVENTED = `top of page
Pursuing and withdrawing, and how to meet in the middle
couples, conflict
Most couples know this dance, and hardly any know its steps.
So what is pursuing?
Pursuing means going after a partner who needs a pause, with questions, calls and one more reason.
Here are two traits of it.
1. Restless Questions: Whoever pursues asks again before an answer could be found.
My client Petra asked her husband, Tom, the same question every evening. Tom said less each time, and Petra felt alone at the table.
In our sessions we wrote the question down, once a week. Tom answered on Sundays, and Petra slept better, and so did Nina.
Silent Counting: Whoever pursues keeps a list of what was not given.
My clients, Rosa and Emil, each knew by heart who had last done the shopping. They came to me when Rosa had stopped counting aloud.
We looked at the list together, and Emil laughed first. Rosa and Emil threw it away in the third session.
What are the costs of pursuing?
• Tiredness: Both go to bed without an answer.
• Distance: One runs faster, and the other runs too.
Pausing is a break that has an end, and a partner who knows when.
1. A Named Hour: Whoever pauses says when the talk goes on.
2. A Kind Door: Whoever pauses leaves without slamming anything.
What are the benefits of pausing?
• Calm: A body needs twenty minutes to come down.
• Trust: What was promised is kept.
These are the differences:
• Time: Pursuing wants it now, and pausing wants it at eight.
• Voice: One gets louder, and the other gets slower.
I hope that you find your own hour.
Comment below or DM me to find it with me!
You may also write me an email at
Rated 0 out of 5 stars.
No ratings yet
Add a rating
bottom of page`;

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'import-'));
  fs.cpSync('tests/fixtures/site/content', path.join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const content = () => path.join(folder, 'content');

/** The coach saves the page in her browser and imports it. */
async function importCopied(copied: string): Promise<{ entry: EntryReport; text: string }> {
  const old = path.join(folder, 'old');
  fs.mkdirSync(old);
  fs.writeFileSync(path.join(old, 'page.html'), toSavedPage(copied, { category: 'Boundaries' }));
  const files = await openSource(old);
  const report = await importSite({
    source: 'old',
    site: await readSource(files),
    files,
    content: content(),
    workFolder: path.join(folder, '.import'),
    isDryRun: false,
    now: new Date('2026-11-29T12:00:00Z'),
    fetchFile: () => Promise.resolve({ why: { code: 'answered', found: '404' } as const }),
    clean: cleanPicture,
  });
  const [entry] = (await findFaultsOf(report, content())).entries;
  if (!entry) throw new Error('Nothing came of the page.');
  return { entry, text: fs.readFileSync(path.join(content(), entry.file ?? ''), 'utf8') };
}

const errors = ({ faults }: EntryReport) =>
  faults.filter(({ severity }) => severity === 'error').map(({ kind, words }) => `${kind}: ${words}`);

/** Each word as often as it stands there; numbers and signs are the list's own. */
function countWords(text: string): Map<string, number> {
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  return Map.groupBy(words, (word) => word.toLowerCase().replaceAll('’', "'"))
    .entries()
    .reduce((all, [word, { length }]) => all.set(word, length), new Map<string, number>());
}

function listLost(copied: string, text: string): string[] {
  const shown = copied
    .replace(/^(?:top|bottom) of page$/gm, '')
    .replace(/^Rated[^]*$/m, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  // Its tags, which the page does not show in its text, and the word between two invitations.
  const wanted = countWords([shown[0], ...shown.slice(2)].join('\n').replaceAll(' or ', ' '));
  const there = countWords(text);
  return [...wanted]
    .filter(([word, count]) => word !== 'or' && (there.get(word) ?? 0) < count)
    .map(([word]) => word);
}

describe('a comparison on a saved page of Wix', () => {
  it('is a draft of that kind with its parts as fields, its stories marked, and no word lost', async () => {
    const { entry, text } = await importCopied(INVENTED);
    const { data, body } = readFrontMatter(text, 'a.mdx');
    expect(data).toMatchObject({
      kind: 'comparison',
      draft: true,
      dynamics: [
        {
          id: 'pursuing',
          name: 'Pursuing',
          characteristics: [
            { id: 'restless-questions', title: 'Restless Questions' },
            { id: 'silent-counting', definition: 'Whoever pursues keeps a list of what was not given.' },
          ],
          outcomes: { kind: 'issues', title: 'What are the costs of pursuing?' },
        },
        {
          name: 'Pausing',
          definition: 'Pausing is a break that has an end, and a partner who knows when.',
          characteristics: [{ title: 'A Named Hour' }, { title: 'A Kind Door' }],
          outcomes: { kind: 'benefits', items: [{ title: 'Calm' }, { title: 'Trust' }] },
        },
      ],
      differences: [{ aspect: 'Time' }, { aspect: 'Voice' }],
      callsToAction: [
        { kind: 'comment', text: 'Comment below' },
        { kind: 'message', text: 'DM me to find it with me!' },
        { kind: 'email', text: 'You may also write me an email at' },
      ],
    });
    expect(body.match(/<[A-Z][^>]*>/g)).toEqual([
      '<Definition of="pursuing" />',
      '<Characteristic id="restless-questions" />',
      '<CaseStudy people="Petra, Tom">',
      '<Characteristic id="silent-counting" />',
      '<CaseStudy people="Rosa, Emil">',
      '<Outcomes of="pursuing" />',
      '<Definition of="pausing" />',
      '<Characteristic id="a-named-hour" />',
      '<Characteristic id="a-kind-door" />',
      '<Outcomes of="pausing" />',
      '<KeyDifferences title="These are the differences" />',
      '<CallsToAction />',
    ]);
    expect(listLost(INVENTED, text)).toEqual([]);
    expect(errors(entry)).toEqual([
      'name-undeclared: "Nina" is not one of the people of this story (Petra, Tom).',
    ]);
    expect(listNotes(entry, 'wrong').map((words) => words.split(/ (?:there|,)/)[0])).toHaveLength(3);
  });

  it('is not published before the coach has looked at each of its stories and said on what grounds', async () => {
    const { entry, text } = await importCopied(INVENTED);
    const file = path.join(content(), entry.file ?? '');
    const stopping = async () => {
      const { faults } = await checkContent(content(), {
        now: new Date('2026-11-29T12:00:00Z'),
        production: true,
      });
      return faults.filter((fault) => fault.file === `content/${entry.file ?? ''}` && stopsBuild(fault));
    };
    expect(await stopping()).toEqual([]);
    const published = text.replace('draft: true', 'draft: false').replace(', and so did Nina', '');
    fs.writeFileSync(file, published);
    expect((await stopping()).map(({ slug, line }) => [slug, line])).toEqual(
      entry.stories.flatMap(({ line }) => [
        ['prop-missing', line],
        ['prop-missing', line],
      ]),
    );
    fs.writeFileSync(
      file,
      published.replace(/<CaseStudy people="[^"]*"/g, '$& basis="disguised" reviewed="2026-11-29"'),
    );
    expect(await stopping()).toEqual([]);
  });

  it.runIf(fs.existsSync(SEED))(
    'has of the text that all began with the four faults that it has, and no other',
    async () => {
      const seed = fs.readFileSync(SEED, 'utf8');
      const { entry, text } = await importCopied(seed);
      expect(readFrontMatter(text, 'a.mdx').data).toMatchObject({ kind: 'comparison' });
      expect([...errors(entry), ...listNotes(entry, 'wrong')]).toEqual([
        'name-undeclared: "Emma" is not one of the people of this story (Sarah, Mike).',
        expect.stringMatching(/^stars were shown there that nobody gave.*: Rated 0 out of 5 stars\.$/),
        expect.stringMatching(/^had no number there.*: Mutual Support$/),
        expect.stringMatching(/^ended there before the address.*send me an email at$/),
      ]);
      expect(entry.stories.map(({ people }) => people.join(' and '))).toEqual([
        'Sarah and Mike',
        'Mark and Lisa',
        'Chris and Jenny',
        'James and Natalie',
        'Hannah and Ethan',
        'Maya and Aaron',
      ]);
      expect(listLost(seed, text)).toEqual([]);
    },
  );
});

describe('a text', () => {
  const compare = (html: string) =>
    findComparison(readBody({ html }, { title: 'A post', findAddress: () => undefined }).tree);

  it('is a comparison by its headings too, and by entries that are numbered as lists', () => {
    const part = (name: string, end: string) => `<h2>${name}</h2><p>Something that people do.</p>
      <ol><li><b>Slow:</b> It takes its time.</li></ol><p>More of it.</p><ol start="2"><li><b>Soft:</b> It is quiet.</li></ol>
      <h3>${end}</h3><ul><li><b>One</b> – the first of it</li><li><b>Two</b> – the second of it</li></ul>`;
    const byLists = compare(part('Listening', 'What it gives: benefits') + part('Waiting', 'What it costs'));
    expect(byLists?.front.dynamics?.map(({ name, outcomes }) => [name, outcomes.kind])).toEqual([
      ['Listening', 'benefits'],
      ['Waiting', 'issues'],
    ]);
    const byHeadings = compare(
      ['Listening', 'Waiting']
        .map(
          (
            name,
          ) => `<h2>${name}</h2><p>Something that people do.</p><h3>Slow</h3><p>It takes its time.</p><p>More.</p>
          <h3>Soft</h3><p>It is quiet.</p><p>What comes of it:</p><ul><li>One: the first</li><li>Two: the second</li></ul>`,
        )
        .join(''),
    );
    expect(
      byHeadings?.front.dynamics?.flatMap(({ characteristics }) => characteristics.map(({ id }) => id)),
    ).toEqual(['slow', 'soft', 'slow-2', 'soft-2']);
    expect(byHeadings?.notes.map(({ kind }) => kind)).toEqual(['comparison-made']);
  });

  it('with steps and lists that compares nothing stays what it is', () => {
    const steps = '<h2>Step one</h2><p>Breathe.</p><h2>Step two</h2><p>Speak.</p>';
    const list = '<ul><li>Time: an hour</li><li>Place: a park</li></ul>';
    expect(compare(steps)).toBeUndefined();
    expect(compare(steps + list)).toBeUndefined();
    expect(compare(`${steps}${list}<h2>Afterwards</h2><p>Rest.</p>${list}`)).toBeUndefined();
  });

  it('of whose parts one holds a link stays what it is, since a field has none', () => {
    const part = (text: string) =>
      `<p>Trust is slow.</p><p>1. A: one</p><p>1. Ask: ${text}</p><p>2. Wait: a day</p><ul><li>Gift: peace</li><li>Cost: none</li></ul>`;
    expect(compare(part('<a href="https://a.example/">here</a>') + part('now'))).toBeUndefined();
  });
});
