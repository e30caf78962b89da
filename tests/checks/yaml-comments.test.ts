import { expect, it } from 'vitest';
import { checkEdited } from './fixture.ts';

const SECOND = 'posts/second.mdx';

async function tell(file: string, replace: string, written: string) {
  const { faults } = await checkEdited([{ file, replace, with: written }]);
  return faults.map(({ slug, line, column, found }) => [slug, line, column, found]);
}

it('reads a name that is noted beside the fields of a post, on a line of its own or behind a value', async () => {
  expect(
    await tell(SECOND, 'id: second\n', '# Ngozi asked for this\nid: second # and Kieran, in March\n'),
  ).toEqual([
    ['name-outside-story', 2, 3, 'Ngozi'],
    ['name-outside-story', 3, 18, 'Kieran'],
  ]);
});

it('reads a telephone number that is noted there', async () => {
  expect(await tell(SECOND, 'id: second\n', '# She can be reached at 020 7946 0958.\nid: second\n')).toEqual([
    ['detail-outside-story', 2, 25, '020 7946 0958'],
  ]);
});

it('reads what is noted in the files of the site, of people and of topics', async () => {
  expect(await tell('site.yaml', 'title:', '# Ngozi made this\ntitle:')).toEqual([
    ['name-outside-story', 1, 3, 'Ngozi'],
  ]);
});

it('takes a sign in quotation marks, and one of a heading, for what it is', async () => {
  const { faults } = await checkEdited([
    { file: SECOND, replace: '## Resting', with: '## Resting # much' },
    { file: SECOND, replace: 'title: A second post', with: "title: 'A # second post'" },
  ]);
  expect(faults).toEqual([]);
});
