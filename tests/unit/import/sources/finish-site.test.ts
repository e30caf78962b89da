import { expect, it } from 'vitest';
import type { ImportedEntry, ImportedSite } from '../../../../src/import/imported.ts';
import { makeEntry } from '../../../../src/import/sources/entry.ts';
import { finishSite } from '../../../../src/import/sources/finish-site.ts';
import { tellUnread } from './tell-unread.ts';

const FILES = { list: () => [], read: () => Promise.reject(new Error('It has no files.')) };

function finish(entries: ImportedEntry[]): ImportedSite {
  return finishSite({ platform: 'feed', entries, redirects: [], unread: [] }, FILES);
}

const entry = (html: string, more: Partial<ImportedEntry> = {}) =>
  makeEntry({
    sourceId: 'feed:1@old.example',
    kind: 'post',
    state: 'published',
    title: 'A text',
    body: { html },
    ...more,
  });

it('has an id of its own for each of the texts that an export calls the same, and the same one each time', () => {
  const entries = [
    entry('One.'),
    entry('Two.', { slug: 'two' }),
    entry('Three.', { slug: 'two' }),
    entry('Four.'),
  ];
  const ids = () => finish(entries).entries.map(({ sourceId }) => sourceId);
  expect(new Set(ids()).size).toBe(4);
  expect(ids()[0]).toBe('feed:1@old.example');
  expect(ids()).toEqual(ids());
});

it('has what is in an export twice, word for word, once, and tells of the other', () => {
  const site = finish([entry('One.'), entry('One.')]);
  expect(site.entries).toHaveLength(1);
  expect(tellUnread(site)).toEqual([
    '“A text” (feed:1@old.example): it is in the export twice, word for word',
  ]);
});

it('calls a text without a title by its address or by how it begins', () => {
  const titles = finish([
    entry('<p>Rest is no prize. Begin tonight.</p>', { title: '' }),
    entry('<p>Words.</p>', { title: '', slug: 'on-rest' }),
  ]).entries.map(({ title }) => title);
  expect(titles).toEqual(['Rest is no prize', 'On rest']);
});
