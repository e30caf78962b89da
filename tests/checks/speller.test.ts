import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../src/lib/cache.ts';
import type { English } from '../../src/posts/checks/words/english.ts';
import { readLexicon } from '../../src/posts/checks/words/lexicon.ts';
import { createSpeller } from '../../src/posts/checks/words/speller.ts';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-speller-'));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('a speller', () => {
  it('has to be opened where nothing is remembered', () => {
    const speller = openSpeller();
    speller.judge('colour');
    expect(speller.isStumped()).toBe(true);
  });

  it('says nothing of a site in another language, and opens no dictionary for it', () => {
    const speller = openSpeller([], 'none');
    expect(speller.judge('Beziehung')).toBeUndefined();
    expect(speller.isStumped()).toBe(false);
  });

  it.each([
    [
      'british',
      { colour: undefined, color: 'american', analyze: 'american', traveled: 'american', gray: 'american' },
    ],
    [
      'american',
      { color: undefined, colour: 'british', realise: 'british', travelled: 'british', cosy: 'british' },
    ],
    [
      'either',
      { color: undefined, colour: undefined, realise: undefined, realize: undefined, grey: undefined },
    ],
    // Oxford writes so, and what differs by nothing but the word is nobody's spelling.
    ['british', { realize: undefined, organization: undefined, airplane: 'american', gotten: undefined }],
    // What one dictionary alone has is right, unless it is one slip away from what everybody means.
    ['american', { feer: 'unknown', thier: 'unknown', wellbeing: undefined, practise: 'british' }],
    ['british', { feer: 'unknown', thier: 'unknown', wellbeing: undefined, limerence: undefined }],
  ] as const)('in %s English judges %j', async (english, words) => {
    const speller = openSpeller([], english);
    await speller.open();
    expect(Object.fromEntries(Object.keys(words).map((word) => [word, speller.judge(word)]))).toEqual(words);
  });

  it('knows the trade’s words in the spelling of the site alone', async () => {
    const speller = openSpeller([], 'american');
    await speller.open();
    expect(['polyvagal', 'Gottman', 'situationships', 'traumatized'].map(speller.judge)).toEqual(
      Array.from({ length: 4 }),
    );
    expect(speller.judge('traumatised')).toBe('british');
  });

  it('knows the site’s words, their plurals, and none of them without its capital', async () => {
    const speller = openSpeller(['heartmap', 'Kestrelby', 'gray']);
    await speller.open();
    const right = ['heartmap', 'Heartmap', 'HEARTMAP', 'heartmaps', 'Kestrelby', 'Kestrelbys', 'gray'];
    expect(right.map(speller.judge)).toEqual(right.map(() => undefined));
    expect(speller.judge('kestrelby')).toBe('unknown');
  });

  it.each([
    ['recieve', 'receive'],
    ['feer', 'fear'],
    ['alot', 'a lot'],
    ['Boundry', 'boundary'],
    ['enmeshmant', 'enmeshment'],
    ['heartmpa', 'heartmap'],
    ['color', 'colour'],
    // Another wrong word is no help.
    ['sdkfjhgsd', undefined],
  ])('suggests for %s: %s', async (word, right) => {
    const speller = openSpeller(['heartmap']);
    await speller.open();
    expect(speller.suggest(word)).toBe(right);
  });

  it('remembers what it said and the ordinary words, without its dictionaries', async () => {
    const first = openSpeller();
    await first.open();
    ['codependency', 'color', 'colr'].forEach(first.judge);
    ['color', 'colr', 'sdkfjhgsd'].forEach(first.suggest);
    first.save();

    const second = openSpeller();
    expect(['codependency', 'table', 'Table', 'color', 'colr'].map(second.judge)).toEqual([
      undefined,
      undefined,
      undefined,
      'american',
      'unknown',
    ]);
    expect(second.suggest('color')).toBe('colour');
    expect(second.suggest('colr')).toBe(first.suggest('colr'));
    expect(second.suggest('sdkfjhgsd')).toBeUndefined();
    expect(second.isStumped()).toBe(false);
  });

  it('asks for its dictionaries where a word is new to it', async () => {
    const first = openSpeller();
    await first.open();
    first.save();

    const second = openSpeller();
    second.judge('colr');
    expect(second.isStumped()).toBe(true);
    await second.open();
    expect(second.judge('colr')).toBe('unknown');
  });

  it('remembers nothing of one English in another', async () => {
    const first = openSpeller([], 'british');
    await first.open();
    first.judge('colour');
    first.save();
    const second = openSpeller([], 'american');
    second.judge('colour');
    expect(second.isStumped()).toBe(true);
  });

  it('needs no dictionary for a word that was accepted since', async () => {
    const first = openSpeller();
    await first.open();
    expect(first.judge('heartmap')).toBe('unknown');
    first.save();
    const second = openSpeller(['heartmap']);
    expect(second.judge('heartmap')).toBeUndefined();
    expect(second.isStumped()).toBe(false);
  });
});

/** A speller of another run, which remembers what those before it have saved. */
function openSpeller(words: string[] = [], english: English | 'none' = 'british') {
  const cache = openCache(folder, 'engine');
  const speller = createSpeller({
    english: english === 'none' ? undefined : english,
    words,
    ordinary: readLexicon(),
    table: cache.openTable('known-words'),
  });
  return {
    ...speller,
    save() {
      speller.save();
      cache.save();
    },
  };
}
