import fs from 'node:fs';
import { describe, expect, it } from 'vitest';

const tables = fs.readFileSync('docs/glossary.md', 'utf8').split('\n## ').slice(1);
const wordsOf = (table: string) =>
  Array.from(table.matchAll(/^\| (?!word |-)([^|]+?) +\| ([^|]+?) +\|/gm), ([, word = '', meaning = '']) => ({
    word,
    meaning,
  }));

describe('docs/glossary.md', () => {
  it('has one meaning for each word', () => {
    const words = tables.flatMap(wordsOf).map(({ word }) => word);
    expect(words.length).toBeGreaterThan(30);
    expect(new Set(words).size).toBe(words.length);
  });

  it('is in order', () => {
    for (const table of tables) {
      const words = wordsOf(table).map(({ word }) => word);
      expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'en')));
    }
  });

  it('names words that are not used, and they are not', () => {
    const unused = tables.flatMap(wordsOf).filter(({ meaning }) => meaning.startsWith('not used'));
    expect(unused.map(({ word }) => word)).toContain('artifact');
    const sources = fs.globSync('{src,scripts}/**/*.{ts,astro,css}');
    for (const { word } of unused) {
      const using = sources.filter((file) => new RegExp(word, 'i').test(fs.readFileSync(file, 'utf8')));
      expect(using, word).toEqual([]);
    }
  });
});
