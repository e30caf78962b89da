import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCache } from '../../src/lib/cache.ts';
import { COLLECTIONS, nameAnswer } from '../../src/posts/edition/questions.ts';
import { readEdition } from '../../src/posts/edition/read-edition.ts';

const NOW = new Date('2026-11-27T12:00:00Z');
const POST = 'content/posts/codependency-vs-interdependence.mdx';
const SLUG = 'codependency-vs-interdependence';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-edition-'));
  for (const name of ['content', 'public']) fs.cpSync(name, path.join(root, name), { recursive: true });
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

async function read(now = NOW) {
  const cache = openCache(path.join(root, 'cache'), 'engine');
  const { edition } = await readEdition(root, { now, cache });
  cache.save();
  return edition;
}

function edit(change: (text: string) => string): void {
  const file = path.join(root, POST);
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}

it('are the same posts and pages as those that are read anew, with their dates', async () => {
  const { edition: anew } = await readEdition(root, { now: NOW });
  await read();
  const kept = await read();
  expect(kept.posts).toEqual(anew.posts);
  expect(kept.pages).toEqual(anew.pages);
  expect(kept.shelves).toEqual(anew.shelves);
  expect(kept.versions).toEqual(anew.versions);
  const [first] = kept.posts.values();
  expect(first?.publishedAt).toBeInstanceOf(Date);
});

it('give what a post says now: its front matter, its length, and whether it is public', async () => {
  const name = (edition: Awaited<ReturnType<typeof read>>) => nameAnswer(edition, ['posts', 'find', SLUG]);
  const before = await read();
  edit((text) => text.replace(/^title: .*$/m, 'title: A title that stands nowhere else'));
  const retitled = await read();
  expect(COLLECTIONS.posts.find(retitled, SLUG)?.title).toBe('A title that stands nowhere else');
  edit((text) => `${text}\nOne more word.\n`);
  const longer = await read();
  edit((text) => `${text}\n${'And many more words. '.repeat(200)}\n`);
  const muchLonger = await read();
  const early = await read(new Date('2000-01-01'));
  expect(name(retitled)).not.toBe(name(before));
  // A card of it says the same.
  expect(name(longer)).toBe(name(retitled));
  expect(name(muchLonger)).not.toBe(name(longer));
  expect(name(early)).not.toBe(name(muchLonger));
});
