import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Fault } from '../../src/posts/checks/report.ts';
import { withFaults } from '../../src/posts/edition/edition.ts';
import { openCache } from '../../src/lib/cache.ts';
import { COLLECTIONS, nameAnswer } from '../../src/posts/edition/questions.ts';
import { readEdition } from '../../src/posts/edition/read-edition.ts';
import { SITE_FOLDER } from '../fixture-site.ts';

const NOW = new Date('2026-11-27T12:00:00Z');
const POST = 'content/posts/codependency-vs-interdependence.mdx';
const SLUG = 'codependency-vs-interdependence';

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-edition-'));
  for (const name of ['content', 'public'])
    fs.cpSync(path.join(SITE_FOLDER, name), path.join(root, name), { recursive: true });
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
  const again = await read();
  expect(again.posts).toEqual(anew.posts);
  expect(again.pages).toEqual(anew.pages);
  expect(again.shelves).toEqual(anew.shelves);
  expect(again.versions).toEqual(anew.versions);
  const [first] = again.posts.values();
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

it('give a draft that is no post yet as a sketch, which is in no list of posts', async () => {
  edit((text) => text.replace(/^title: .*$/m, 'draft: true'));
  await read();
  const again = await read();
  expect([...again.sketches]).toEqual([[SLUG, { slug: SLUG, text: `posts/${SLUG}`, title: SLUG }]]);
  expect(again.posts.has(SLUG)).toBe(false);
  const listed = [...again.shelves.values()].flat().map(({ slug }) => slug);
  expect(listed).not.toContain(SLUG);
  expect(again.bodies.get(`posts/${SLUG}`)?.render().parts.length).toBeGreaterThan(5);
  edit((text) => text.replace('draft: true', 'draft: false'));
  await expect(read()).rejects.toThrow('title');
});

it('give a draft whose author is nobody as a sketch, and a whole one as a post', async () => {
  edit((text) => text.replace(/^author: .*$/m, 'author: nobody\ndraft: true'));
  expect((await read()).sketches.has(SLUG)).toBe(true);
  edit((text) => text.replace('author: nobody', 'author: coach'));
  const whole = await read();
  expect(whole.sketches.has(SLUG)).toBe(false);
  expect(whole.shelves.get('unpublished')?.map(({ slug }) => slug)).toContain(SLUG);
});

it('let the page of a draft depend on what the check has found in it', async () => {
  edit((text) => text.replace(/^author:/m, 'draft: true\nauthor:'));
  const edition = await read();
  const fault = (line: number): Fault => ({
    slug: 'shortcode',
    mend: { advice: 'Take it out.' },
    severity: 'error',
    file: POST,
    line,
    column: 1,
    length: 1,
    message: 'A mark.',
    excerpt: '',
  });
  const name = (faults: Fault[]) => nameAnswer(withFaults(edition, faults), ['faults', 'find', SLUG]);
  expect(name([fault(3)])).toBe(name([fault(3)]));
  expect(name([fault(4)])).not.toBe(name([fault(3)]));
  expect(name([])).toBe(nameAnswer(edition, ['faults', 'find', SLUG]));
  const elsewhere = { ...fault(3), file: 'content/posts/when-you-grow-apart.mdx' };
  expect(name([elsewhere])).toBe(name([]));
});
