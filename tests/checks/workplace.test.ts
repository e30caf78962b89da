import { describe, expect, it } from 'vitest';
import { checkEdited } from './fixture.ts';

const STORY = 'Sarah asked Mike every evening whether all was well.';

async function tell(sentence: string) {
  const { faults } = await checkEdited([
    { file: 'posts/first.mdx', replace: STORY, with: `${sentence} ${STORY}` },
  ]);
  return faults.map(({ slug, found }) => [slug, found]);
}

describe('a place of work in a story', () => {
  it.each([
    ['Sarah bakes for the café opposite the cathedral.', 'bakes for the café opposite the cathedral'],
    [
      'Mike, a mechanic in the garage by the level crossing, was tired.',
      'mechanic in the garage by the level crossing',
    ],
    ['Sarah ran a small bookshop under the old bridge.', 'ran a small bookshop under the old bridge'],
    [
      'She has her job at the little library across from the town hall.',
      'job at the little library across from the town hall',
    ],
    ['Sarah is the only midwife on the island.', 'the only midwife on the island'],
    ['Mike was our only organist in the whole parish.', 'our only organist in the whole parish'],
    ['Sarah is the village’s only vet.', 'the village’s only vet'],
  ])('is told where there may be one: %s', async (sentence, found) => {
    expect(await tell(sentence)).toEqual([['workplace', found]]);
  });

  it.each([
    'Sarah works at a school and is tired in the evening.',
    'Mike teaches young children, and she nurses at a hospital.',
    'They met at the café by the river, and he said little.',
    'Sarah walked to the shop by the station every evening.',
    'Mike was the only man in the group.',
    'She felt like the only stranger in the village.',
    'Sarah is the only daughter, and the only person in the house who cooks.',
    'He works from home. The library by the park is where they walk.',
  ])('is not where there are many, or where nobody works: %s', async (sentence) => {
    expect(await tell(sentence)).toEqual([]);
  });
});
