import { expect, it } from 'vitest';
import { showValue, type ShowValueOptions } from '../../src/editor/form/show-value.ts';
import { formModelOf } from '../../src/editor/form/form-model.ts';
import { tellModel } from '../../src/editor/form/tell-fields.ts';
import { chooseEntries, listTwoVersions } from '../../src/server/write/two-versions.ts';
import { voiceOf } from '../../src/words/voice.ts';

const options = (tag: string): ShowValueOptions => ({
  voice: voiceOf(tag),
  choices: {
    posts: [],
    pages: [],
    people: [{ value: 'anna', label: 'Anna Berg' }],
    topics: [{ value: 'limits', label: 'Where one ends' }],
  },
  timeZone: 'Europe/London',
  file: 'content/posts/walk/index.mdx',
});
const show = (name: string, value: unknown, tag = 'en-GB') => {
  const field = tellModel(formModelOf('posts'), voiceOf(tag)).fields.find((each) => each.name === name);
  if (!field) throw new Error(`There is no field ${name}`);
  return showValue(field, value, options(tag));
};

it('shows a value as the form does: names, days, pictures, yes and no', () => {
  expect(show('topics', ['limits', 'unknown'])).toEqual([{ text: 'Where one ends' }, { text: 'unknown' }]);
  expect(show('publishedAt', '2026-06-05')).toEqual([{ text: '5 June 2026' }]);
  expect(show('publishedAt', '2026-06-05T09:00:00+01:00')).toEqual([{ text: '5 June 2026, 09:00' }]);
  expect(show('noindex', true)).toEqual([{ text: 'Yes' }]);
  expect(show('noindex', undefined)).toEqual([]);
  const [picture, words] = show('cover', { src: './the-pier.jpg', alt: 'A pier.' });
  expect(picture).toEqual({
    text: 'the pier',
    picture: '/write/pictures/content/posts/walk/the-pier.jpg',
  });
  expect(words?.text).toMatch(/: A pier\.$/);
});

it.each([
  ['de', '5. Juni 2026', 'Ja'],
  ['fr', '5 juin 2026', 'Oui'],
  ['es', '5 de junio de 2026', 'Sí'],
  ['sv', '5 juni 2026', 'Ja'],
])('says it in the language of the site: %s', (tag, day, yes) => {
  expect(show('publishedAt', '2026-06-05', tag)).toEqual([{ text: day }]);
  expect(show('noindex', true, tag)).toEqual([{ text: yes }]);
});

const call = (text: string) => ({ kind: 'comment', text });

it('lets each entry of a list that differs be chosen by itself', () => {
  const before = [call('One.'), call('Two.'), call('Three.')];
  const ours = [call('One of mine.'), call('Two.'), call('Three.')];
  const others = [call('One.'), call('Two.'), call('Three of theirs.'), call('Four.')];
  const side = (callsToAction: unknown[]) => ({ data: { callsToAction }, body: undefined });
  const sides = listTwoVersions(
    { kind: 'posts', mine: side(ours), theirs: side(others), before: side(before) },
    options('en-GB'),
  );
  expect(sides.map(({ prefer }) => prefer)).toEqual(['mine', 'theirs', 'theirs']);
  expect(sides.map(({ label }) => label.replace(/^.*: /, ''))).toEqual(['1', '3', '4']);
  expect(JSON.stringify(sides[0]?.mine)).toContain('One of mine.');
  expect(JSON.stringify(sides)).not.toMatch(/Two\./);

  const preferred = new Set(sides.flatMap(({ name, prefer }) => (prefer === 'theirs' ? [name] : [])));
  const both = { ours, others };
  expect(chooseEntries('callsToAction', both, (name) => preferred.has(name))).toEqual([
    call('One of mine.'),
    call('Two.'),
    call('Three of theirs.'),
    call('Four.'),
  ]);
  expect(chooseEntries('callsToAction', both, () => false)).toEqual(ours);
  expect(chooseEntries('callsToAction', both, () => true)).toEqual(others);
});
