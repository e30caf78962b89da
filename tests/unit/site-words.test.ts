import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addWords, arrangeWords, readWords } from '../../src/posts/source/site-words.ts';

describe('content/words.txt', () => {
  it('has any number of words in a line, and remarks', () => {
    expect(readWords('# mine\nWCAG\nSue Johnson # of EFT\n\nGottman’s\r\n')).toEqual([
      'WCAG',
      'Sue',
      'Johnson',
      'Gottman',
    ]);
  });
});

describe('to accept words', () => {
  it.each([
    ['', ['limerence'], 'limerence\n'],
    ['# Words.\n', ['limerence'], '# Words.\nlimerence\n'],
    ['# Words.\nWCAG\n', ['Schnarch', 'limerence'], '# Words.\nlimerence\nSchnarch\nWCAG\n'],
    // In whatever order they stood.
    ['zest\napt\n', ['limerence'], 'apt\nlimerence\nzest\n'],
    // As they are copied from a sentence.
    ['', ["Gottman's"], 'Gottman\n'],
    ['', ['“Gottman’s”,'], 'Gottman\n'],
    ['', ['heart\u00ADmap.'], 'heartmap\n'],
    ['', ['Chödrön', "Boszormenyi-Nagy's", "y'know"], "Boszormenyi-Nagy\nChödrön\ny'know\n"],
    // Once.
    ['limerence\n', ['limerence', 'Limerence'], 'limerence\n'],
    ['', ['limerence', 'limerence'], 'limerence\n'],
    // A remark stays with its word, and the first lines stay the first.
    [
      '# Words.\n\nzest\n# The therapist.\nSchnarch # David\n',
      ['limerence'],
      '# Words.\n\nlimerence\n# The therapist.\nSchnarch # David\nzest\n',
    ],
    ['WCAG\r\nzest\r\n', ['limerence'], 'limerence\nWCAG\nzest\n'],
  ])('writes into %j the words %j', (before, words, after) => {
    expect(addWords(before, words).text).toBe(after);
  });

  it('says which are new', () => {
    expect(addWords('limerence\n', ['Limerence', 'Schnarch']).added).toEqual(['Schnarch']);
  });

  it('leaves the file as it is where all are known', () => {
    const before = '# Words.\r\n\r\nzest   \r\nlimerence';
    expect(addWords(before, ['zest'])).toEqual({ text: before, added: [] });
  });

  it.each(['', '…', '42', 'a@b.org', 'two words', '# remark', '<b>', 'x'.repeat(61), "'s"])(
    'refuses %j',
    (word) => {
      expect(() => addWords('', [word])).toThrow(/is no word: a word has letters/);
    },
  );
});

describe('words as the form saves them', () => {
  it.each([
    ['# Mine.\nzest\napt', '# Mine.\napt\nzest\n'],
    ['zest\n\napt\nzest\n', 'apt\nzest\n'],
    ['zest # a remark\napt\nzest # another', 'apt\nzest # a remark\nzest # another\n'],
    ['', '\n'],
    ['# Mine.', '# Mine.\n'],
  ])('%j becomes %j', (typed, stored) => {
    expect(arrangeWords(typed)).toBe(stored);
  });
});

describe('npm run words:accept', () => {
  const accept = (folder: string, ...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/accept-words.ts', '--folder', folder, ...words],
      { encoding: 'utf8' },
    );
    return { status, said: stdout + stderr };
  };

  it('writes the words into words.txt, once, and refuses what is none in words', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-words-'));
    const read = () => fs.readFileSync(path.join(folder, 'words.txt'), 'utf8');
    try {
      expect(accept(folder, 'Schnarch', 'limerence').said).toContain('words.txt: Schnarch, limerence.');
      expect(read()).toBe('limerence\nSchnarch\n');
      expect(accept(folder, 'limerence')).toEqual({
        status: 0,
        said: 'Known already; words.txt is as it was.\n',
      });
      expect(accept(folder, 'a@b')).toEqual({
        status: 1,
        said: '"a@b" is no word: a word has letters, and apostrophes or hyphens between them.\nWrite one word or several, with spaces between them: npm run words:accept -- Schnarch limerence\n',
      });
      expect(accept(folder).said).toBe('Which word?\nWrite: npm run words:accept -- Schnarch limerence\n');
      expect(read()).toBe('limerence\nSchnarch\n');
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });
});
