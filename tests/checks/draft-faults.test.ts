import { describe, expect, it } from 'vitest';
import { stopsBuild, stopsCommit } from '../../src/posts/checks/draft-faults.ts';
import { FAULT_KINDS } from '../../src/posts/checks/fault-kinds.ts';
import { reportToGithub } from '../../src/posts/checks/reporters/github.ts';
import { reportToText } from '../../src/posts/checks/reporters/terminal.ts';
import { checkEdited, listFixtures, readFixture, type Edit } from './fixture.ts';

const POST = 'posts/first.mdx';

/** A post as a draft; where most fixtures depart from the base, a page links to it that is none. */
const toDraft = (file: string): Edit[] => [
  { file, replace: 'publishedAt:', with: 'draft: true\npublishedAt:' },
  { file: 'pages/about.mdx', replace: '[the first post](/posts/first/)', with: 'no link' },
];
const asDraft = toDraft(POST);
const asScheduled: Edit = { file: POST, replace: '2026-06-01', with: '2999-06-01' };

const ofPost = (edits: readonly Edit[]) => edits.every((edit) => 'replace' in edit && edit.file === POST);

const fixtures = new Set(listFixtures());

/** Every kind of error that a fixture makes in that post, with what it stops there. */
const KINDS = Object.entries(FAULT_KINDS)
  .filter(([slug, { severity }]) => severity === 'error' && fixtures.has(slug))
  .map(([slug, { inDraft }]) => ({ slug, inDraft, edits: readFixture(slug) }))
  .filter(({ slug, edits }) => ofPost(edits) && slug !== 'updated-before-published');

async function stoppedBy(edits: readonly Edit[]) {
  const { faults, errors, draftErrors } = await checkEdited(edits);
  const build: string[] = faults.filter(stopsBuild).map(({ slug }) => slug);
  const commit: string[] = faults.filter(stopsCommit).map(({ slug }) => slug);
  return { build, commit, errors, draftErrors };
}

it('stops everything in a draft where a file is no data, or more, and a commit where a client is named', () => {
  const stopping = (stop: string) =>
    Object.entries(FAULT_KINDS).flatMap(([slug, { inDraft }]) => (inDraft === stop ? slug : []));
  expect(stopping('everything').join(' ')).toMatchInlineSnapshot(
    `"file-hidden file-characters file-ending file-misplaced file-folder file-link file-too-large file-encoding line-end character-forbidden nested-too-deep check-failed front-matter-fence front-matter-unreadable yaml-feature file-name file-twice import-or-export expression html-element"`,
  );
  expect(stopping('commit').join(' ')).toMatchInlineSnapshot(
    `"media-place name-undeclared person-is-author surname title-with-name contact-detail exact-date story-outside"`,
  );
});

it('knows what forty kinds of faults stop in a draft', () => {
  expect(KINDS.length).toBeGreaterThan(40);
});

describe.each(KINDS)('$slug', ({ slug, inDraft, edits }) => {
  it(`in a draft stops ${inDraft === 'publishing' ? 'nothing but its publishing' : inDraft}`, async () => {
    const { build, commit, errors, draftErrors } = await stoppedBy([...edits, ...asDraft]);
    expect(build.includes(slug)).toBe(inDraft === 'everything');
    expect(commit.includes(slug)).toBe(inDraft !== 'publishing');
    expect(errors).toBe(build.length);
    expect(draftErrors > 0).toBe(inDraft !== 'everything');
  });

  it('in a post that is still to come stops everything', async () => {
    const { build } = await stoppedBy([...edits, asScheduled]);
    expect(build).toContain(slug);
  });
});

it.each(['draft: "true"', 'draft: yes', 'draft: True-ish'])('takes %s for no draft', async (line) => {
  const edits = [
    ...readFixture('shortcode'),
    { file: POST, replace: 'publishedAt:', with: `${line}\npublishedAt:` },
  ];
  expect((await stoppedBy(edits)).build).toEqual(expect.arrayContaining(['shortcode', 'field-invalid']));
});

it('leaves a link from a published post to a draft the fault of the published one', async () => {
  const { faults } = await checkEdited(toDraft('posts/second.mdx'));
  expect(faults.filter(stopsBuild).map(({ slug, file }) => [slug, file])).toEqual([
    ['link-to-unpublished', 'content/posts/first.mdx'],
  ]);
});

it.each<[string, Edit[]]>([
  ['an id', [{ file: 'posts/second.mdx', replace: 'id: second', with: 'id: first' }]],
  [
    'a previous address',
    [{ file: 'posts/second.mdx', replace: 'author:', with: 'previousSlugs: [first]\nauthor:' }],
  ],
])(
  'tells a published post nothing of a draft that wants %s of it, wherever the two stand',
  async (_what, edits) => {
    const byName = async (draft: string) => {
      const report = await checkEdited([
        ...edits,
        { file: POST, replace: '[the second post](/posts/second/)', with: 'no link' },
        ...toDraft(draft),
      ]);
      return report.faults
        .filter(({ slug }) => slug === 'id-twice' || slug === 'address-taken')
        .map(({ file, isOfDraft }) => [file, isOfDraft]);
    };
    expect(await byName('posts/second.mdx')).toEqual([['content/posts/second.mdx', true]]);
    expect(await byName('posts/first.mdx')).toEqual([['content/posts/first.mdx', true]]);
  },
);

it('is told last of the errors, as what it is', async () => {
  const report = await checkEdited([
    ...readFixture('shortcode'),
    ...asDraft,
    { file: 'posts/second.mdx', replace: 'What quiet does.', with: '[](/about/)' },
  ]);
  const text = reportToText(report);
  expect(text.indexOf('error  link-empty')).toBeLessThan(text.indexOf('error of a draft  shortcode'));
  expect(text).toContain('1 error, 0 warnings, 1 error of drafts (these stop nothing else).');
  expect(reportToGithub(report)).toMatch(/^::warning file=content\/posts\/first.mdx.*title=shortcode/m);
});
