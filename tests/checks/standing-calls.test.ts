import { expect, it } from 'vitest';
import { checkEdited, type Edit } from './fixture.ts';

const WITHOUT: Edit[] = [
  { file: 'posts/second.mdx', replace: 'callsToAction:\n  - kind: comment\n    text: Tell me.\n', with: '' },
  { file: 'posts/second.mdx', replace: '<CallsToAction />', with: 'The end.' },
];
const standing = (kind: string): Edit => ({
  file: 'site.yaml',
  replace: 'owner: coach\n',
  with: `owner: coach\ncallsToAction:\n  - { kind: ${kind}, text: Tell me. }\n`,
});

it('a post without calls to action is told of both places for them', async () => {
  const { faults } = await checkEdited(WITHOUT);
  expect(faults).toMatchObject([
    {
      file: 'content/posts/second.mdx',
      slug: 'field-missing',
      message: 'This post asks nothing of its readers: neither it nor content/site.yaml has "callsToAction".',
      mend: {
        example: 'callsToAction:\n  - kind: comment\n    text: Tell me what you recognised in yourself.',
      },
    },
  ]);
});

it('the site’s own are enough', async () => {
  expect((await checkEdited([...WITHOUT, standing('email')])).faults).toEqual([]);
});

it('the site’s own lead somewhere, or it is told where they stand', async () => {
  const { faults } = await checkEdited([...WITHOUT, standing('booking')]);
  expect(faults).toMatchObject([
    { file: 'content/site.yaml', slug: 'channel-missing', found: 'kind: booking' },
  ]);
});
