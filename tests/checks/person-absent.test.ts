import { expect, it } from 'vitest';
import { checkEdited } from './fixture.ts';

const writeFor = async (people: string) => {
  const { faults } = await checkEdited([
    { file: 'posts/first.mdx', replace: 'people="Sarah, Mike"', with: `people="${people}"` },
  ]);
  return faults
    .filter(({ slug }) => slug === 'person-absent')
    .map(({ mend }) => ('write' in mend ? mend.write : undefined));
};

it('keeps those of the list who appear', async () => {
  expect(await writeFor('Sarah, Mike, Anna')).toEqual(['people="Sarah, Mike"']);
});

it('never advises a list with nobody in it', async () => {
  expect(await writeFor('Anna, Ben')).toEqual([undefined, undefined]);
});
