import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../../src/lib/cache.ts';
import { createSpeller } from '../../../src/posts/checks/words/speller.ts';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-speller-'));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('a speller', () => {
  it('has to be opened where nothing is remembered', () => {
    expect(openSpeller().isStumped()).toBe(true);
  });

  it('knows British words and those of the site, and suggests for others', async () => {
    const speller = openSpeller(['enmeshment']);
    await speller.open();
    expect(['colour', 'Colour', 'enmeshment', 'color'].map((word) => speller.isKnown(word))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(speller.suggest('recieve')).toBe('receive');
    expect(speller.isStumped()).toBe(false);
  });

  it('remembers what it knew and the ordinary words, without its dictionary', async () => {
    const first = openSpeller();
    await first.open();
    first.isKnown('codependency');
    first.save();

    const second = openSpeller();
    expect(['codependency', 'table', 'Table'].map((word) => second.isKnown(word))).toEqual([
      true,
      true,
      true,
    ]);
    expect(second.isStumped()).toBe(false);
  });

  it('asks for its dictionary where a word is new to it', async () => {
    const first = openSpeller();
    await first.open();
    first.isKnown('colr');
    first.save();

    const second = openSpeller();
    second.isKnown('colr');
    expect(second.isStumped()).toBe(true);
    await second.open();
    expect(second.isKnown('colr')).toBe(false);
  });

  it('forgets everything when the site has other words of its own', async () => {
    const first = openSpeller(['enmeshment']);
    await first.open();
    first.isKnown('enmeshment');
    first.save();
    expect(openSpeller([]).isStumped()).toBe(true);
  });
});

/** A speller of another run, which remembers what those before it have saved. */
function openSpeller(words: string[] = []) {
  const cache = openCache(folder, 'engine');
  const speller = createSpeller({ words, memory: cache.openTable('known-words') });
  return {
    ...speller,
    save() {
      speller.save();
      cache.save();
    },
  };
}
