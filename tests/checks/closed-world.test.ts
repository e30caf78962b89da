import { describe, expect, it } from 'vitest';
import { checkEdited, type Edit } from './fixture.ts';

const STORY = '<CaseStudy people="Sarah, Mike"';
const SENTENCE = 'He said yes, and it did not help her.';

/** What the guard says of the story with another last sentence, as kind and word. */
async function checkStory(
  sentence: string,
  { tag = STORY, allow }: { tag?: string; allow?: string } = {},
): Promise<string[]> {
  const edits: Edit[] = [
    { file: 'posts/first.mdx', replace: SENTENCE, with: sentence },
    { file: 'posts/first.mdx', replace: STORY, with: tag },
    ...(allow ? [{ file: 'site.yaml', replace: 'owner:', with: `allow: [${allow}]\nowner:` }] : []),
  ];
  const { faults } = await checkEdited(edits);
  return faults.filter(({ slug }) => slug !== 'spelling').map(({ slug, found }) => `${slug}: ${found ?? ''}`);
}

describe('a word of a script without capitals, in an English story', () => {
  it.each(['שרה', 'فاطمة', 'सीता', '小明', '지우', 'ნინო', 'さくら'])(
    'is taken for a name: %s',
    async (name) => {
      expect(await checkStory(`He said that ${name} cried.`)).toEqual([`name-undeclared: ${name}`]);
    },
  );

  it('passes where it is declared or allowed', async () => {
    expect(await checkStory('He said सीता.', { tag: '<CaseStudy people="Sarah, Mike, सीता"' })).toEqual([]);
    expect(await checkStory('He said 愛.', { tag: `${STORY} allow="愛"` })).toEqual([]);
  });

  it('is no mark of a number, and no letter of phonetics', async () => {
    expect(await checkStory('It was the ªʔ sound.')).toEqual([]);
  });
});

describe('a first name in small letters', () => {
  it.each(['ngozi', 'harry', 'siobhán', 'jiwoo', 'debs', 'mary-jane', 'jack-jack'])(
    'is warned of: %s',
    async (name) => {
      expect(await checkStory(`It did not help ${name}.`)).toEqual([`name-in-small-letters: ${name}`]);
    },
  );

  it.each(['mike', 'mark', 'hope', 'olive', 'karma', 'golden-brown', 'so-so'])(
    'passes as a person or a word: %s',
    async (word) => {
      expect(await checkStory(`It did not help ${word}.`)).toEqual([]);
    },
  );
});

describe('an allowed phrase', () => {
  it.each([
    ['the tag', { tag: `${STORY} allow="St Thomas, Quillon Bay"` }],
    ['site.yaml', { allow: 'St Thomas, Quillon Bay' }],
  ])('of %s is allowed whole', async (_of, allowed) => {
    expect(await checkStory('They met at St Thomas, in Quillon Bay.', allowed)).toEqual([]);
    expect(await checkStory('They met, and Thomas cried by the Bay.', allowed)).toEqual([
      'name-undeclared: Thomas',
      'name-undeclared: Bay',
    ]);
  });

  it('of site.yaml is allowed whole outside of the stories, and in the names of files', async () => {
    const write = (text: string): Edit[] => [
      { file: 'site.yaml', replace: 'owner:', with: 'allow: [St Thomas]\nowner:' },
      { file: 'posts/first.mdx', replace: 'What fear does.', with: text },
    ];
    const outside = async (text: string) =>
      (await checkEdited(write(text))).faults
        .filter(({ slug }) => slug === 'name-outside-story')
        .map(({ found }) => found);
    expect(await outside('The chapel of St Thomas.')).toEqual([]);
    expect(await outside('The chapel of Thomas.')).toEqual(['Thomas']);
    expect(await outside('![A tower](./st-thomas.jpg)')).toEqual([]);
    expect(await outside('![A tower](./thomas.jpg)')).toEqual(['./thomas.jpg']);
  });
});
