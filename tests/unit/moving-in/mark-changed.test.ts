import { describe, expect, it } from 'vitest';
import type { EntryReport } from '../../../src/import/report.ts';
import { textVersion } from '../../../src/import/text-version.ts';
import { isChanged, markChanged } from '../../../src/server/moving-in/mark-changed.ts';

const entry = (version: string | undefined, more: Partial<EntryReport> = {}): EntryReport => ({
  sourceId: 'wordpress:1@old.example',
  kind: 'post',
  title: 'A text',
  outcome: 'there',
  state: 'published',
  oldAddresses: [],
  notes: [],
  pictures: 0,
  missing: [],
  stories: [],
  faults: [],
  comments: 0,
  ...(version !== undefined && { version }),
  ...more,
});

describe('a text that was here before', () => {
  const before = (...versions: (string | undefined)[]) =>
    versions.map((version) => ({ entries: [entry(version, { outcome: 'written' })] }));
  const isMarked = (now: EntryReport, reports: ReturnType<typeof before>) =>
    markChanged([now], reports).map(isChanged)[0];

  it('was changed there where its version is not that of the newest report that knows one', () => {
    expect(isMarked(entry('b'), before('a'))).toBe(true);
    expect(isMarked(entry('a'), before('a'))).toBe(false);
    // She has been told of it by the newest.
    expect(isMarked(entry('b'), before('b', 'a'))).toBe(false);
    expect(isMarked(entry('b'), before(undefined, 'a'))).toBe(true);
  });

  it('is not said to be changed where no report knows a version, or it comes only now', () => {
    expect(isMarked(entry('b'), before(undefined))).toBe(false);
    expect(isMarked(entry('b'), [])).toBe(false);
    expect(isMarked(entry('b', { outcome: 'written' }), before('a'))).toBe(false);
    expect(isMarked(entry('b', { sourceId: 'wordpress:2@old.example' }), before('a'))).toBe(false);
  });

  it('is named by what it is called there now, or by its number', () => {
    const foundIn = (now: EntryReport) => markChanged([now], before('a'))[0]?.notes;
    expect(foundIn(entry('b', { title: 'Renamed' }))).toEqual([{ kind: 'changed-there', found: 'Renamed' }]);
    expect(foundIn(entry('b', { title: '' }))).toEqual([
      { kind: 'changed-there', found: 'wordpress:1@old.example' },
    ]);
  });
});

describe('the version of a text', () => {
  const version = (html: string, title = 'A text') => textVersion({ title, body: { html } });

  it('is another where its words or its title are', () => {
    expect(version('<p>Two words.</p>')).not.toBe(version('<p>Three words.</p>'));
    expect(version('<p>Two words.</p>')).not.toBe(version('<p>Two words.</p>', 'Another'));
    expect(textVersion({ title: 'A text', body: { markdown: 'Two words.', file: 'a.md' } })).not.toBe(
      textVersion({ title: 'A text', body: { markdown: 'Three words.', file: 'a.md' } }),
    );
  });

  it('is the same however the words are marked up', () => {
    expect(version('<p>Two <b>words</b>.</p>')).toBe(
      version('\n<div class="x"><p>Two <i>words</i>.</p></div>'),
    );
  });
});
