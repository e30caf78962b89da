import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  addUnpublished,
  copySite,
  DRAFT_WORD,
  FUTURE_WORD,
  PUBLISHED_FILE,
  PUBLISHED_SLUG,
  type SiteCopy,
} from '../site-copy.ts';

const SECRET = new RegExp(`${DRAFT_WORD}|${FUTURE_WORD}`, 'i');

let project: SiteCopy;
let output: string;

/** With a draft, a post of the future and a post that had another address. */
beforeAll(async () => {
  project = copySite();
  output = project.dist;
  addUnpublished(project);
  const source = project.read(PUBLISHED_FILE);
  project.write(PUBLISHED_FILE, source.replace(/^author:/m, 'previousSlugs: [worth-and-mood]\nauthor:'));
  await project.build();
}, 180_000);
afterAll(() => {
  project.remove();
});

it('shows drafts and posts of the future nowhere in the public folder, and has no drafts there', () => {
  const files = listFiles(output);
  expect(files.length).toBeGreaterThan(100);
  const client = files.filter((file) => file.startsWith('client/'));
  expect(client.filter((file) => SECRET.test(file) || file.includes('drafts'))).toEqual([]);
  expect(client.filter((file) => SECRET.test(readText(path.join(output, file))))).toEqual([]);
  // What the server knows of public files, and of old addresses, is made from that folder.
  expect(readText(path.join(output, 'site/files.json'))).not.toMatch(SECRET);
});

it('lays both beside that folder, for the coach', () => {
  const drafts = listFiles(path.join(output, 'drafts'));
  expect(drafts.filter((file) => SECRET.test(file)).sort()).toEqual([
    `${DRAFT_WORD}/index.html`,
    `${FUTURE_WORD}/index.html`,
  ]);
});

it('was a build in which they could have been found', () => {
  const published = listFiles(output).filter((file) =>
    readText(path.join(output, file)).includes(PUBLISHED_SLUG),
  );
  for (const file of ['client/index.html', 'client/rss.xml', 'client/sitemap-0.xml', 'client/threads.json'])
    expect(published).toContain(file);
  expect(published.some((file) => file.endsWith('.pf_fragment'))).toBe(true);
});

it('lets the address that a post once had lead to it', () => {
  const redirects = JSON.parse(readText(path.join(output, 'client/redirects.json'))) as unknown;
  expect(redirects).toMatchObject({
    '/posts/worth-and-mood': '/posts/self-esteem-in-relationships/',
    '/post/worth-and-mood': '/posts/self-esteem-in-relationships/',
  });
});

it('writes the address that it was told of into everything that leaves the site', () => {
  for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'sitemap-0.xml', 'robots.txt', 'index.html']) {
    const text = readText(path.join(output, 'client', file));
    expect(text, file).toContain('https://coach.example/');
    expect(text, file).not.toContain('localhost');
  }
});

function listFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile());
}

/** Compressed files are read as what they hold, pictures as their bytes. */
function readText(file: string): string {
  const bytes = fs.readFileSync(file);
  if (file.endsWith('.br')) return zlib.brotliDecompressSync(bytes).toString('utf8');
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? zlib.gunzipSync(bytes) : bytes).toString('latin1');
}
