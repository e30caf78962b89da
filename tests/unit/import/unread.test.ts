import { expect, it } from 'vitest';
import { unreadToWords, type Unread, type UnreadItem } from '../../../src/import/unread.ts';
import { english } from '../../../src/words/english/english.ts';
import { wordsOf } from '../../../src/words/words.ts';

const LANGUAGES = ['en-GB', 'de', 'fr', 'es', 'sv'];
const FILE: UnreadItem = { code: 'file', found: 'a.xml' };
const { what, why } = english.moved.unread;

const inAll = (each: Unread) => LANGUAGES.map((language) => unreadToWords(each, wordsOf(language)));

it.each(Object.keys(what) as (keyof typeof what)[])(
  'an item that became nothing is said in each language, with all that tells it from others: %s',
  (code) => {
    for (const line of inAll({
      what: { code, found: 'Found', also: 'Also', id: '77' },
      why: { code: 'empty' },
    })) {
      expect(line).toContain('Found');
      expect(line).not.toMatch(/undefined|\(\)/);
      if (what[code].length > 1) expect(line).toContain('Also');
      if (what[code].length > 2) expect(line).toContain('77');
    }
  },
);

it.each(Object.keys(why) as (keyof typeof why)[])(
  'why it became nothing is said otherwise in each language: %s',
  (code) => {
    const lines = inAll({ what: FILE, why: { code, found: 'folder' } as Unread['why'] });
    expect(new Set(lines.map((line) => line.replace(/^.*?a\.xml *: /, ''))).size).toBe(LANGUAGES.length);
    expect(lines.every((line) => !line.includes('undefined') && !line.endsWith(': '))).toBe(true);
  },
);

it('names nobody who signed no comment, and a source without a name by what it is', () => {
  const comment: Unread = { what: { code: 'comment', found: '', also: '4' }, why: { code: 'deleted' } };
  expect(inAll(comment).slice(0, 2)).toEqual([
    'A comment by somebody (4): it was deleted there',
    'Ein Kommentar von jemandem (4): Das wurde dort gelöscht.',
  ]);
  const beside: Unread = { what: FILE, why: { code: 'no-part', found: 'feed' } };
  expect(inAll(beside).slice(0, 2)).toEqual([
    'The file a.xml: it is no part of an export of a feed',
    'Die Datei a.xml: Das gehört nicht zu einem Export von einem Feed.',
  ]);
});
