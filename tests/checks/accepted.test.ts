import { describe, expect, it } from 'vitest';
import { checkEdited, readFixture, type Edit } from './fixture.ts';

const POST = 'posts/first.mdx';

const accept = (file: string, before: string, kind: string, found: string): Edit => ({
  file,
  replace: before,
  with: `accepted:\n  - kind: ${kind}\n    found: ${JSON.stringify(found)}\n${before}`,
});
const inPost = (kind: string, found: string) => accept(POST, 'publishedAt:', kind, found);
const inSite = (kind: string, found: string) => accept('site.yaml', 'owner:', kind, found);

const slugsOf = async (edits: readonly Edit[]) => (await checkEdited(edits)).faults.map(({ slug }) => slug);

describe('a warning that is accepted', () => {
  it.each([
    ['name-or-word', 'Hope'],
    ['age-and-employer', '34-year-old'],
    ['sensitive-undeclared', 'domestic violence'],
    ['spelling', 'feer'],
  ])('in the fields of its post is told no more: %s', async (slug, found) => {
    expect(await slugsOf([...readFixture(slug), inPost(slug, found)])).toEqual([]);
  });

  it('in site.yaml is told no more of a file that has no fields', async () => {
    const unused = readFixture('picture-unused');
    expect(await slugsOf([...unused, inSite('picture-unused', 'media/beach.png')])).toEqual([]);
  });

  it('in site.yaml is told of a post all the same', async () => {
    const edits = [...readFixture('name-or-word'), inSite('name-or-word', 'Hope')];
    expect(await slugsOf(edits)).toEqual(['name-or-word', 'accepted-unused']);
  });

  it('is known by what was found, and not by its kind alone', async () => {
    const edits = [...readFixture('name-or-word'), inPost('name-or-word', 'Grace')];
    expect((await slugsOf(edits)).toSorted()).toEqual(['accepted-unused', 'name-or-word']);
  });
});

it('an error is not accepted, nor is that an acceptance is needless', async () => {
  const [fault] = (await checkEdited([inPost('name-undeclared', 'Emma')])).faults;
  expect(fault).toMatchObject({ slug: 'field-invalid', severity: 'error', found: '"name-undeclared"' });
  expect(await slugsOf([inPost('accepted-unused', 'Emma')])).toEqual(['field-invalid']);
});

it('an acceptance is not said to be needless behind an error, which may hide what is accepted', async () => {
  const edits = [...readFixture('body-unreadable'), inPost('name-or-word', 'Hope')];
  expect(await slugsOf(edits)).not.toContain('accepted-unused');
});

it('one of two needless acceptances is taken out by itself', async () => {
  const two: Edit = {
    file: POST,
    replace: 'publishedAt:',
    with: 'accepted:\n  - kind: name-or-word\n    found: Hope\n  - kind: name-or-word\n    found: Grace\npublishedAt:',
  };
  const { faults } = await checkEdited([...readFixture('name-or-word'), two]);
  expect(faults.map(({ mend }) => mend)).toMatchObject([
    { replaces: { text: expect.stringMatching(/^\s*- kind: name-or-word\s+found: Grace\s*$/) as string } },
  ]);
});
