import { describe, expect, it } from 'vitest';
import { findDifferences, joinText } from '../../src/editor/page/differences.ts';
import { readAnswer } from '../../src/editor/page/answers.ts';
import { sayWhen } from '../../src/editor/page/say-when.ts';
import { isSameTyped, toData, toPositions, type Snapshot } from '../../src/editor/page/snapshot.ts';

const LISTS = ['dynamics', 'dynamics.e0.characteristics', 'dynamics.n7.characteristics'];

function typed(values: Record<string, string>, lists = LISTS): Snapshot {
  return { lists, values: Object.entries(values).map(([name, value]) => ({ name, value })) };
}

describe('what is typed in a form', () => {
  const snapshot = typed({
    title: 'Storm',
    'cover.src': './a.jpg',
    'dynamics.n7.id': 'push',
    'dynamics.n7.characteristics.x.title': 'Slow',
    'dynamics.e0.id': 'pull',
    $body: 'Words.',
  });

  it('has its entries by their places, whatever their keys', () => {
    expect(toPositions(snapshot).map(({ name }) => name)).toEqual([
      'title',
      'cover.src',
      'dynamics.0.id',
      'dynamics.0.characteristics.0.title',
      'dynamics.1.id',
      '$body',
    ]);
    expect(toData(snapshot)).toEqual({
      title: 'Storm',
      cover: { src: './a.jpg' },
      dynamics: [{ id: 'push', characteristics: [{ title: 'Slow' }] }, { id: 'pull' }],
    });
  });

  it('is the same under other keys, and another in another order', () => {
    const one = typed({ 'dynamics.a.id': 'pull', 'dynamics.b.id': 'push' });
    expect(isSameTyped(one, typed({ 'dynamics.e0.id': 'pull', 'dynamics.e1.id': 'push' }))).toBe(true);
    expect(isSameTyped(one, typed({ 'dynamics.e0.id': 'push', 'dynamics.e1.id': 'pull' }))).toBe(false);
  });
});

describe('two versions of a form', () => {
  const before = typed({ title: 'Storm', topic: 'calm', 'dynamics.e0.id': 'pull', $body: 'A\n\nB\n\nC' });

  it('differ by fields and entries of lists, each with the side that changed it', () => {
    const mine = typed({ title: 'Rain ', topic: 'calm', 'dynamics.e0.id': 'pull', $body: 'A\n\nB\n\nC' });
    const theirs = typed({ title: 'Storm', topic: 'wild', $body: 'A\n\nB\n\nC' });
    const { fields, text } = findDifferences(mine, theirs, before);
    expect(fields.map(({ unit, place, prefer }) => [unit, place, prefer])).toEqual([
      ['title', undefined, 'mine'],
      ['topic', undefined, 'theirs'],
      ['dynamics', 1, 'theirs'],
    ]);
    expect(fields[2]?.theirs).toEqual([]);
    expect(text).toEqual([]);
  });

  it('prefer mine where I alone took something out, and where both did', () => {
    const mine = typed({ title: 'Storm', topic: 'calm', $body: 'A\n\nC' });
    const theirs = typed({ title: 'Storm', topic: 'calm', 'dynamics.e0.id': 'pull', $body: 'B\n\nC' });
    const { fields, text } = findDifferences(mine, theirs, before);
    expect(fields.map(({ unit, prefer }) => [unit, prefer])).toEqual([['dynamics', 'mine']]);
    expect(text.filter(({ isSame }) => !isSame)).toMatchObject([
      { mine: ['A'], theirs: ['B'], prefer: 'mine' },
    ]);
  });

  it('become one list, entry by entry, as each is chosen', () => {
    const list = (...titles: string[]) =>
      typed(Object.fromEntries(titles.map((title, index) => [`dynamics.e${index}.name`, title])));
    const once = list('One.', 'Two.', 'Three.', 'Four.');
    const mine = list('One of mine.', 'Two.', 'Three.', 'Four.', 'Mine alone.');
    // Moved on by one, so that no key stands for the same in both.
    const theirs = list('One.', 'Theirs alone.', 'Two.', 'Four of theirs.');
    const { fields, joinFields } = findDifferences(mine, theirs, once);
    const names = (snapshot: Snapshot) =>
      toPositions(snapshot).map(({ name, value }) => `${name.split('.')[1] ?? ''} ${value}`);
    expect(names(joinFields(() => 'mine'))).toEqual(mine.values.map(({ value }, at) => `${at} ${value}`));
    expect(names(joinFields(() => 'theirs'))).toEqual(theirs.values.map(({ value }, at) => `${at} ${value}`));
    expect(fields.map(({ place, prefer }) => [place, prefer])).toEqual([
      [1, 'mine'],
      [2, 'theirs'],
      [4, 'theirs'],
      [5, 'theirs'],
      [6, 'mine'],
    ]);
    const joined = joinFields(({ prefer }) => prefer);
    expect(new Set(joined.values.map(({ name }) => name)).size).toBe(joined.values.length);
    expect(names(joined).map((each) => each.slice(2))).toEqual([
      'One of mine.',
      'Theirs alone.',
      'Two.',
      'Four of theirs.',
      'Mine alone.',
    ]);
  });

  it('keep the lists within an entry with it, under the key that it has then', () => {
    const inner = (key: string, title: string): Snapshot => ({
      lists: ['dynamics', `dynamics.${key}.characteristics`],
      values: [{ name: `dynamics.${key}.characteristics.x.title`, value: title }],
    });
    const { joinFields } = findDifferences(inner('n7', 'Slow'), inner('e0', 'Fast'), inner('e0', 'Fast'));
    expect(joinFields(() => 'mine')).toEqual({
      lists: ['dynamics', 'dynamics.e0.characteristics'],
      values: [{ name: 'dynamics.e0.characteristics.x.title', value: 'Slow' }],
    });
  });

  it('do not differ by a choice that one of them does not offer and the other has not made', () => {
    const box = (value: string, isOn: boolean) => ({ name: 'related', value, isOn });
    const of = (...values: Snapshot['values']) => ({ lists: [], values });
    const early = of(box('first', true));
    const listUnits = (theirs: Snapshot) =>
      findDifferences(early, theirs, early).fields.map(({ unit }) => unit);
    expect(listUnits(of(box('first', true), box('second', false)))).toEqual([]);
    expect(listUnits(of(box('first', true), box('second', true)))).toEqual(['related']);
    expect(listUnits(of(box('first', false), box('second', false)))).toEqual(['related']);
  });

  it('differ by paragraphs, and become one text by what is chosen', () => {
    const mine = typed({ $body: 'A, here\n\nB\n\nC' });
    const theirs = typed({ $body: 'A\n\nB\n\nC\n\nD' });
    const { text } = findDifferences(mine, theirs, before);
    expect(text.map(({ isSame, prefer }) => (isSame ? 'same' : prefer))).toEqual(['mine', 'same', 'theirs']);
    expect(joinText(text, (part) => part[part.prefer])).toBe('A, here\n\nB\n\nC\n\nD');
  });
});

describe('a moment', () => {
  const at = { timeZone: 'Europe/Stockholm', now: new Date('2026-11-29T20:00:00Z') };

  it.each([
    ['en-GB', '2026-11-30T08:00:00Z', 'tomorrow at 09:00'],
    ['en-GB', '2026-11-29T22:30:00Z', 'today at 23:30'],
    // Past midnight there, and not yet in London.
    ['en-GB', '2026-11-29T23:30:00Z', 'tomorrow at 00:30'],
    ['en-GB', '2026-12-04T08:00:00Z', 'Friday, 4 December 2026 at 09:00'],
    ['de', '2026-11-30T08:00:00Z', 'morgen um 09:00'],
    ['sv', '2026-11-30T08:00:00Z', 'i morgon kl. 09:00'],
  ])('is said in %s as one says it where the site is', (language, moment, words) => {
    expect(sayWhen(new Date(moment), { ...at, language })).toBe(words);
  });
});

it('takes nothing for an answer that is none of ours', () => {
  expect(readAnswer('<!doctype html>')).toBeUndefined();
  expect(readAnswer({ kind: 'other' })).toBeUndefined();
  expect(readAnswer({ kind: 'refused' })).toBeUndefined();
  expect(readAnswer({ kind: 'published', see: '/posts/x/' })).toMatchObject({ see: '/posts/x/', base: '' });
});
