import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/editor/findings/finding.ts';
import { toFindings } from '../../../src/editor/findings/to-findings.ts';
import { splitFrontMatter } from '../../../src/posts/source/front-matter.ts';
import { checkFound, editBase, readFixture, type Edit } from '../../checks/fixture.ts';

const POST = 'content/posts/first.mdx';

const find = (edits: readonly Edit[], ...changed: string[]) => findIn('en-GB', edits, ...changed);

async function findIn(
  language: string,
  edits: readonly Edit[],
  ...changed: string[]
): Promise<{ found: Finding[]; text: string }> {
  const files = editBase(edits);
  const { faults } = await checkFound(files);
  const texts = files.filter(({ type, file }) => type === 'file' && /\.(?:mdx|yaml)$/.test(file));
  const read = new Map(texts.map((each) => [`content/${each.file}`, new TextDecoder().decode(each.read())]));
  const sent = new Map(
    (changed.length > 0 ? changed : [POST]).map((file) => [file, read.get(file) ?? ''] as const),
  );
  return { found: toFindings({ faults, texts: sent }, language), text: read.get(POST) ?? '' };
}

const ofPost = (replace: string, replacement: string): Edit => ({
  file: 'posts/first.mdx',
  replace,
  with: replacement,
});

describe('a finding', () => {
  it('has the sentence that it is about, and the words of it that are', async () => {
    const { found } = await find(readFixture('name-undeclared'));
    expect(found[0]).toMatchObject({
      severity: 'error',
      words: '“Emma” is not one of the people of this story.',
      quote: {
        before: 'Sarah asked Mike every evening whether all was well, and he was proud of ',
        marked: 'Emma’s',
        after: ' courage.',
      },
      details: { file: POST, line: 65, slug: 'name-undeclared' },
    });
    expect(found[0]?.acts.map(({ words }) => words)).toEqual([
      'Add Emma as a changed name',
      'No name: allow it in this story',
    ]);
  });

  it('leads to its place in the text, as the form shows that', async () => {
    const { found, text } = await find(readFixture('name-undeclared'));
    const body = text.slice(splitFrontMatter(text)?.bodyStart).replace(/^\n+/, '');
    const place = found[0]?.place;
    expect(place).toHaveProperty('body');
    if (place && 'body' in place) expect(body.slice(place.body.start, place.body.end)).toBe('Emma’s');
  });

  it('leads to its field, by the way to it, and to one that is not there', async () => {
    const label = await find([ofPost('text: Write to me.', "text: ''")]);
    expect(label.found[0]?.place).toEqual({ field: 'callsToAction.1.text' });
    const { found } = await find([ofPost('author: coach\n', '')]);
    expect(found[0]).toMatchObject({ words: '“Written by” is still empty.', place: { field: 'author' } });
  });

  it('says how much a field takes', async () => {
    const { found } = await find(readFixture('field-invalid'));
    expect(found[0]).toMatchObject({
      advice: 'Write at least 50 characters.',
      place: { field: 'description' },
      quote: { marked: 'Too short.' },
    });
  });

  it.each([
    ['en-GB', '“Topics” is still empty.', 'Fill it in.'],
    ['de', '„Themen“ ist noch leer.', 'Füllen Sie es aus.'],
    ['fr', '« Thèmes » est encore vide.', 'Remplissez-le.'],
    ['es', '«Temas» está aún vacío.', 'Rellénalo.'],
    ['sv', '”Ämnen” är fortfarande tomt.', 'Fyll i det.'],
  ])('says in %s of a list without entries that it is empty', async (language, words, advice) => {
    const { found } = await findIn(language, [ofPost('topics: [closeness]', 'topics: []')]);
    expect(found[0]).toMatchObject({ words, advice, place: { field: 'topics' } });
  });

  it('quotes of a field what is read of it, unless it has said that already', async () => {
    const { found } = await find([
      ofPost('text: One fears it', 'text: \'Look: one feers it, as "we" do. One fears it'),
      ofPost('the other needs some.', "the other needs some.'"),
      ...readFixture('topic-unknown'),
    ]);
    expect(found.map(({ quote }) => quote)).toEqual([
      undefined,
      { before: 'Look: one ', marked: 'feers', after: ' it, as "we" do.' },
    ]);
  });

  it('quotes the words of a link, and not its address', async () => {
    const { found } = await find(readFixture('link-broken'));
    expect(found[0]?.quote).toEqual({
      before: 'Some words before it begins, with a link to ',
      marked: 'the second post',
      after: '.',
    });
    expect(found[0]?.acts[0]?.words).toBe('Lead it to /posts/second/');
  });

  it('names a part by its title', async () => {
    const { found } = await find(readFixture('characteristic-missing'));
    expect(found[0]?.words).toBe('You describe “Silence”, and the text does not show it.');
  });

  it('of a picture leads to where it is shown', async () => {
    const { found } = await find([
      { add: 'posts/circles.png', bytes: 'no picture' },
      ofPost('What fear does.', '![Two circles](./circles.png)'),
    ]);
    const [picture] = found.filter(({ details }) => details.file.endsWith('circles.png'));
    expect(picture?.place).toHaveProperty('body');
  });

  it('of what is worth a look comes last, and says that it may stay', async () => {
    const { found } = await find([...readFixture('spelling'), ...readFixture('topic-unknown')]);
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning']);
    expect(found[1]?.acts.map(({ words }) => words)).toEqual([
      'Write “fear”',
      'Allow this word',
      'It may stay',
    ]);
    // Where it stands in the text says nothing of that.
    const { found: above } = await find([...readFixture('spelling'), ...readFixture('name-undeclared')]);
    expect(above.map(({ severity }) => severity)).toEqual(['error', 'warning']);
  });

  it('of other files is counted there, and leads to them', async () => {
    const { found } = await find(
      [...readFixture('topic-unknown'), ...readFixture('name-undeclared')],
      'content/site.yaml',
    );
    expect(found).toEqual([
      expect.objectContaining({
        words: '2 more things are to be mended in another text.',
        place: { file: POST },
        acts: [],
      }),
    ]);
  });

  it('of a draft stops nothing, and is not told', async () => {
    const { found } = await find([
      ...readFixture('topic-unknown'),
      ofPost('publishedAt:', 'draft: true\npublishedAt:'),
    ]);
    expect(found.filter(({ details }) => details.file === POST)).toEqual([]);
  });
});
