import { expect, it } from 'vitest';
import { checkEdited, type Edit } from './fixture.ts';

const FIRST = 'posts/first.mdx';
const SWEDISH: Edit = { file: FIRST, replace: 'author: coach', with: 'language: sv\nauthor: coach' };
const say = (words: string): Edit => ({
  file: FIRST,
  replace: 'What fear does.',
  with: `What fear does. ${words}`,
});

const WORDS = 'That is resonabel to them.';

it('reads a post in another language by its rules, and the others by those of the site', async () => {
  const english = await checkEdited([say(WORDS)]);
  expect(english.faults).toMatchObject([{ found: 'resonabel' }]);
  const swedish = await checkEdited([SWEDISH, say(WORDS)]);
  expect(swedish.faults).toEqual([]);
  expect(swedish.weaker).toContain('Some of it is written in Swedish, where the check is weaker');
  const other = await checkEdited([
    SWEDISH,
    { file: 'posts/second.mdx', replace: 'title: ', with: 'title: Misspeled ' },
  ]);
  expect(other.faults).toMatchObject([{ file: 'content/posts/second.mdx', found: 'Misspeled' }]);
});

it('sees a client’s story in a post by the words of its language', async () => {
  const cue = say('\n\nEn av mina klienter, vi kan kalla henne Åsa, kom till mig i våras.');
  const { faults } = await checkEdited([SWEDISH, cue]);
  expect(faults.map(({ slug }) => slug)).toContain('story-cue-outside');
});

it('spells American English in a post of a British site', async () => {
  const american: Edit = { file: FIRST, replace: 'author: coach', with: 'language: en-US\nauthor: coach' };
  const { faults } = await checkEdited([american, say('A color of one’s own.')]);
  expect(faults).toEqual([]);
  expect((await checkEdited([say('A color of one’s own.')])).faults).toMatchObject([
    { slug: 'spelling-american', found: 'color' },
  ]);
});

it.each([
  ['itself', 'language: sv\ntranslationOf: first', 'related-unknown'],
  ['nothing', 'language: sv\ntranslationOf: sekond', 'related-unknown'],
  ['a post in its own language', 'translationOf: second', 'translation-unclear'],
])('tells of a translation of %s', async (_what, lines, slug) => {
  const { faults } = await checkEdited([
    { file: FIRST, replace: 'related: [second]', with: `${lines}\nrelated: [second]` },
  ]);
  expect(faults.map((fault) => fault.slug)).toContain(slug);
});

it('tells which original is meant where a translation of a translation is named', async () => {
  const { faults } = await checkEdited([
    { file: FIRST, replace: 'related: [second]', with: 'language: sv\ntranslationOf: second' },
    { file: 'posts/second.mdx', replace: 'author: ', with: 'language: de\ntranslationOf: first\nauthor: ' },
  ]);
  expect(faults.filter(({ slug }) => slug === 'translation-unclear')).toMatchObject([
    { mend: { write: 'first' } },
    { mend: { write: 'second' } },
  ]);
});

it('takes a translation in a language of its own', async () => {
  const { faults } = await checkEdited([
    { file: FIRST, replace: 'related: [second]', with: 'language: sv\ntranslationOf: second' },
  ]);
  expect(faults).toEqual([]);
});
