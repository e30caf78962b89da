import * as z from 'zod';
import { expect, it } from 'vitest';
import { CONTENT_SCHEMAS } from '../../src/posts/schema/content-schemas.ts';
import { labelSchema, proseLineSchema } from '../../src/posts/schema/fields.ts';
import { postSchema } from '../../src/posts/schema/post.ts';
import { checkEdited } from './fixture.ts';

/** Posts as they could be one day: nothing but this schema knows of the new fields. */
const schemas = {
  ...CONTENT_SCHEMAS,
  posts: postSchema.extend({
    mottoes: z.array(z.strictObject({ said: proseLineSchema(90), by: labelSchema(60) })).optional(),
  }),
};

const withMotto = (motto: string) => [
  { file: 'posts/first.mdx', replace: 'author: coach\n', with: `author: coach\n${motto}` },
];

async function findIn(motto: string) {
  const { faults } = await checkEdited(withMotto(motto), undefined, { schemas });
  return faults.map(({ slug, line, column, found }) => ({ slug, line, column, found }));
}

it('guards and spells a new field of the schema that is prose, without a further word', async () => {
  expect(await findIn('mottoes:\n  - said: What Emma wantted.\n    by: a friend\n')).toEqual([
    { slug: 'name-outside-story', line: 9, column: 16, found: 'Emma' },
    { slug: 'spelling', line: 9, column: 21, found: 'wantted' },
  ]);
});

it('leaves a field alone that is no prose', async () => {
  expect(await findIn('mottoes:\n  - said: What she wanted.\n    by: Emma Wantted\n')).toEqual([]);
});

it('knows no such field by our own schema', async () => {
  const { faults } = await checkEdited(withMotto('mottoes: []\n'));
  expect(faults.map(({ slug }) => slug)).toEqual(['field-unknown']);
});

it.each([
  ['pages/about.mdx', 'description: ', 'description: Emma wantted this. '],
  ['people/guest.yaml', 'bio: ', 'bio: Emma wantted this. '],
  ['topics/closeness.yaml', 'description: ', 'description: Emma wantted this. '],
  ['site.yaml', 'text: ', 'text: Emma wantted this. '],
])('guards and spells the prose of %s', async (file, replace, text) => {
  const { faults } = await checkEdited([{ file, replace, with: text }]);
  expect(faults.map((fault) => [fault.slug, fault.severity, fault.file, fault.found])).toEqual([
    ['name-outside-story', 'warning', `content/${file}`, 'Emma'],
    ['spelling', 'warning', `content/${file}`, 'wantted'],
  ]);
});

it('knows the names of those who write here, and asks no dictionary for them', async () => {
  const edits = [
    { file: 'people/guest.yaml', replace: 'name: Greta', with: 'name: Greta Wantted' },
    { file: 'people/guest.yaml', replace: 'bio: ', with: 'bio: Greta Wantted ' },
  ];
  expect((await checkEdited(edits)).faults).toEqual([]);
});
