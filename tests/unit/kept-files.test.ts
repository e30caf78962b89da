import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameRendered, toFile, type BuiltPath } from '../../src/server/build/engine.ts';
import { openKeptFiles } from '../../src/lib/kept-files.ts';

let root: string;
let kept: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-pages-'));
  kept = path.join(root, 'kept');
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

describe('a page that a build rendered', () => {
  it('is found by the next build, as the very same file', () => {
    const made = write('made.html', 'a page');
    openKeptFiles(kept).keep('name', made);
    const found = openKeptFiles(kept).find('name') ?? '';
    expect(fs.statSync(found).ino).toBe(fs.statSync(made).ino);
  });

  it('is found where it was written to no other place', () => {
    const file = openKeptFiles(kept).write('name', Buffer.from('a page'));
    expect(fs.readFileSync(file, 'utf8')).toBe('a page');
    expect(openKeptFiles(kept).find('name')).toBe(file);
    expect(fs.readdirSync(kept)).toEqual([path.basename(file)]);
  });

  it('is not there under another name', () => {
    openKeptFiles(kept).keep('name', write('made.html', 'a page'));
    expect(openKeptFiles(kept).find('other')).toBeUndefined();
  });

  it('is not found once somebody has written into it, under whichever name', () => {
    const made = write('made.html', 'a page');
    openKeptFiles(kept).keep('name', made);
    fs.appendFileSync(made, ' and an experiment');
    expect(openKeptFiles(kept).find('name')).toBeUndefined();
  });

  it('is forgotten by a build that has no use for it', () => {
    const made = write('made.html', 'a page');
    const before = openKeptFiles(kept);
    before.keep('used', made);
    before.keep('unused', made);
    const pages = openKeptFiles(kept);
    pages.find('used');
    pages.keep('new', made);
    pages.prune();
    const names = fs.readdirSync(kept).map((name) => path.parse(name).name);
    expect(names.sort()).toEqual(['new', 'used']);
  });
});

describe('the name of a page', () => {
  const article = toPath('/posts/a', 'page', 'key');

  it('changes with the engine, the address and what it is rendered from', () => {
    const names = [
      nameRendered('engine', article),
      nameRendered('other', article),
      nameRendered('engine', toPath('/posts/b', 'page', 'key')),
      nameRendered('engine', toPath('/posts/a', 'page', 'other')),
    ];
    expect(new Set(names).size).toBe(4);
    expect(nameRendered('engine', toPath('/posts/a', 'page', 'key'))).toBe(names[0]);
  });

  it('is missing where nothing tells what it is rendered from, unless it is a picture', () => {
    expect(nameRendered('engine', toPath('/about', 'page'))).toBeUndefined();
    expect(nameRendered('engine', toPath('/threads.json', 'endpoint'))).toBeUndefined();
    expect(nameRendered('engine', toPath('/icons/192.png', 'endpoint'))).toBeDefined();
  });
});

describe('the file of a page', () => {
  it.each([
    ['/', 'page', 'index.html'],
    ['/posts/a', 'page', 'posts/a/index.html'],
    ['/posts/a/', 'page', 'posts/a/index.html'],
    ['/404', 'page', '404.html'],
    ['/rss.xml', 'endpoint', 'rss.xml'],
    ['/share/posts/a.png', 'endpoint', 'share/posts/a.png'],
  ] as const)('of %s as a %s is %s', (pathname, type, file) => {
    expect(toFile(toPath(pathname, type))).toBe(file);
  });
});

function toPath(pathname: string, type: 'page' | 'endpoint', cacheKey?: string): BuiltPath {
  const route = { component: 'src/pages/a.astro', type };
  return cacheKey === undefined ? { pathname, route } : { pathname, route, cacheKey };
}

function write(name: string, text: string): string {
  const file = path.join(root, name);
  fs.writeFileSync(file, text);
  return file;
}
