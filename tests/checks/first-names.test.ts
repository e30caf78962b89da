import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLexicon } from '../../src/posts/checks/words/lexicon.ts';
import { listSpellings, readHandList } from '../../src/posts/checks/words/names/hand-list.ts';

const FOLDER = 'src/posts/checks/words/names';
const HAND_LISTS = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

const lexicon = readLexicon();

describe('the first names that the guard knows', () => {
  it.each([
    ['Welsh', 'Angharad Siân Rhys Llŷr'],
    ['Irish', 'Siobhán Aoife Tadhg Caoimhe'],
    ['West African', 'Ngozi Olúwaseun Kwabena Hauwa Akosua'],
    ['southern African', 'Thandiwe Sipho Rutendo Lerato Nomvula'],
    ['South Asian', 'Lakshmi Harpreet Arnab Shabnam Kavitha'],
    ['Chinese', 'Xiaoming Xiu-ying Weijun Mei-ling'],
    ['Vietnamese', 'Nguyệt Tuấn Phương Quỳnh'],
    ['Korean', 'Ji-woo Jiwoo Seo-yeon Minjun'],
    ['Arabic', 'Khadija Youssef Zaynab Abdelkader'],
    ['Slavic', 'Zbigniew Lyudmila Bożena Željko'],
    ['English short', 'Mike Debs Gaz Tilly'],
  ])('are %s ones as well, with their marks and without', (_of, names) => {
    const spellings = names.split(' ').flatMap((name) => listSpellings(name.replace('ú', 'u')));
    expect(spellings.filter((name) => !lexicon.firstNames.has(name))).toEqual([]);
  });

  // Who adds a name by hand and forgets `npm run names` reads it here.
  it.each(HAND_LISTS)('hold all of %s', (file) => {
    const names = [...readHandList(fs.readFileSync(path.join(FOLDER, file), 'utf8')).keys()];
    const unknown = names.flatMap(listSpellings).filter((name) => !lexicon.isPossibleName(name));
    expect(unknown.filter((name) => name.length > 1)).toEqual([]);
  });

  it.each(HAND_LISTS)('stand in order in %s, and its first lines say where they come from', (file) => {
    const lines = fs.readFileSync(path.join(FOLDER, file), 'utf8').trimEnd().split('\n');
    const names = lines.filter((line) => !line.startsWith('#')).map((line) => line.split(' ')[0] ?? '');
    const { compare } = new Intl.Collator('en');
    expect(names).toEqual(names.toSorted((a, b) => compare(a, b) || (a < b ? -1 : 1)));
    expect(lines.filter((line) => line.startsWith('#')).join(' ')).toMatch(
      /by hand for this project.*Licence:/,
    );
  });
});

describe('a hand list', () => {
  it('says what is no name in it', () => {
    expect(() => readHandList('# About it\nAngharad female\nTwo of them female')).toThrow(
      '"Two of them female" is no name with who bears it.',
    );
  });

  it.each([
    ['Łukasz', ['łukasz', 'lukasz']],
    ['Ji-woo', ['ji-woo', 'jiwoo']],
    ['Đặng', ['đặng', 'dang']],
    ['Rhys', ['rhys']],
  ])('writes %s in all of its ways', (name, spellings) => {
    expect(listSpellings(name)).toEqual(spellings);
  });
});

describe('a name in small letters', () => {
  it.each(['ngozi', 'mike', 'siobhan', 'jiwoo', 'zbigniew'])('may be "%s"', (name) => {
    expect(lexicon.isNameAlone(name)).toBe(true);
  });

  it.each(['hope', 'grace', 'long', 'olive', 'dolly', 'jasmine', 'attune', 'gift', 'will', 'karma'])(
    'is not "%s", which is a word',
    (word) => {
      expect(lexicon.isNameAlone(word)).toBe(false);
    },
  );
});
