import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brotliLength, countWords } from '../page-weight.ts';
import { startSite, type RunningSite } from '../running-site.ts';
import { DIST } from '../fixture-site.ts';

/** Sizes from "Budgets" in the design: what reaches a reader on a poor connection in the first flight. */
const MOST = { page: 12_000, script: 6 * 1024, requests: 6, fonts: 30_000 };
/** The length of article that the budget of a page is for. */
const WORDS = 1_400;
/** The first article is half as long again, 2,145 words with its declared parts: a bound against growth. */
const MOST_OF_FIRST = 12_700;
/** The seed article, with an empty thread. */
const ARTICLE = '/posts/codependency-vs-interdependence/';
const CLIENT = path.join(DIST, 'client');

let site: RunningSite;
let html: string;
beforeAll(async () => {
  site = await startSite();
  html = await (await fetch(site.url + ARTICLE)).text();
});
afterAll(() => site.stop());

function readAsset(url: string): Buffer {
  return fs.readFileSync(path.join(CLIENT, url));
}

const find = (pattern: RegExp) => Array.from(html.matchAll(pattern), ([, found = '']) => found);

describe('the article', () => {
  it(`is at most ${MOST_OF_FIRST} bytes with its looks, in brotli`, () => {
    expect(html).toContain('No ratings yet');
    expect(brotliLength(html)).toBeLessThanOrEqual(MOST_OF_FIRST);
  });

  it(`of the nearest to ${WORDS} words and more is at most ${MOST.page} bytes`, async () => {
    const slugs = fs.readdirSync(path.join(CLIENT, 'posts')).filter((slug) => /^[a-z][\w-]*$/.test(slug));
    const pages = await Promise.all(
      slugs.map(async (slug) => (await fetch(`${site.url}/posts/${slug}/`)).text()),
    );
    const [nearest = ''] = pages
      .filter((page) => countWords(page) >= WORDS)
      .sort((a, b) => countWords(a) - countWords(b));
    expect(nearest).toContain('No ratings yet');
    expect(brotliLength(nearest)).toBeLessThanOrEqual(MOST.page);
  });

  it('brings all of its looks along', () => {
    expect(find(/<link\b([^>]*rel="stylesheet"[^>]*)>/g)).toEqual([]);
  });

  it(`has at most ${MOST.script} bytes of script, in gzip`, () => {
    const scripts = find(/<script\b[^>]*\bsrc="([^"]+)"/g);
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.map((url) => zlib.gzipSync(readAsset(url), { level: 9 }).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST.script);
  });

  it(`asks for at most ${MOST.requests} files, and preloads one face`, () => {
    const preloads = find(/<link rel="preload" href="([^"]+)"/g);
    expect(preloads).toHaveLength(1);
    expect(readAsset(preloads[0] ?? '').length).toBeLessThanOrEqual(MOST.fonts);
    const files = new Set([ARTICLE, '/favicon.svg', ...preloads, ...find(/<script\b[^>]*\bsrc="([^"]+)"/g)]);
    expect(files.size).toBeLessThanOrEqual(MOST.requests);
  });
});

describe('the site', () => {
  it(`has at most ${MOST.fonts} bytes of faces in all`, () => {
    const faces = fs.readdirSync(path.join(CLIENT, '_astro')).filter((file) => file.endsWith('.woff2'));
    expect(faces.length).toBeGreaterThan(0);
    const bytes = faces.map((file) => readAsset(`_astro/${file}`).length);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST.fonts);
  });
});
