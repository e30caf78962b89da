import * as z from 'zod';
import { expect, it } from 'vitest';
import { CONTENT_SCHEMAS } from '../../src/posts/schema/content-schemas.ts';
import { idSchema } from '../../src/posts/schema/fields.ts';
import { topicSchema } from '../../src/posts/schema/topic.ts';
import { checkEdited } from './fixture.ts';

const toPerson = idSchema.meta({ relation: 'people' });

/** Content as it could be one day: nothing but these schemas knows of the new fields. */
const schemas = {
  ...CONTENT_SCHEMAS,
  topics: topicSchema.extend({ readers: z.array(z.strictObject({ who: toPerson })).optional() }),
};

it('leads a new field of a schema somewhere, by what its schema says', async () => {
  const edit = { file: 'topics/closeness.yaml', replace: 'name:', with: 'readers: [{ who: gest }]\nname:' };
  const { faults } = await checkEdited([edit], undefined, { schemas });
  expect(faults).toMatchObject([
    {
      slug: 'author-unknown',
      file: 'content/topics/closeness.yaml',
      line: 1,
      column: 18,
      message: 'There is no file content/people/gest.yaml.',
      expected: '"coach" or "guest"',
      mend: { write: 'guest' },
    },
  ]);
});

it('leads no post to itself', async () => {
  const edit = { file: 'posts/first.mdx', replace: 'related: [second]', with: 'related: [first]' };
  expect((await checkEdited([edit])).faults).toMatchObject([
    { slug: 'related-unknown', found: 'first', expected: '"second"' },
  ]);
});
