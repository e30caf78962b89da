import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folderOf, openFiles } from '../../../src/posts/pictures/find-picture.ts';
import { planPicture, RECIPE } from '../../../src/posts/pictures/plan-picture.ts';
import { findPlace } from '../../../src/posts/source/file-place.ts';

const FILES = [
  'posts/a/beach.jpg',
  'posts/a/My Beach.JPG',
  'posts/a/100%.png',
  'posts/a/100%25.png',
  'posts/a/u\u0308ber.png',
  'posts/a/sun 🌞 & sea.png',
  'posts/beach.jpg',
  'media/beach.jpg',
  '/beach.jpg',
  '/media/other.jpg',
];

describe('the address of a picture', () => {
  const find = openFiles(FILES);
  it.each([
    ['./beach.jpg', 'posts/a/beach.jpg'],
    ['beach.jpg', 'posts/a/beach.jpg'],
    ['../beach.jpg', 'posts/beach.jpg'],
    ['./My Beach.JPG', 'posts/a/My Beach.JPG'],
    ['./My%20Beach.JPG', 'posts/a/My Beach.JPG'],
    ['./100%.png', 'posts/a/100%.png'],
    // A name is tried as it is before it is decoded.
    ['./100%25.png', 'posts/a/100%25.png'],
    ['./über.png', 'posts/a/u\u0308ber.png'],
    ['./%C3%BCber.png', 'posts/a/u\u0308ber.png'],
    ['./sun 🌞 & sea.png', 'posts/a/sun 🌞 & sea.png'],
    ['./sun%20%F0%9F%8C%9E%20%26%20sea.png', 'posts/a/sun 🌞 & sea.png'],
    ['/media/beach.jpg', 'media/beach.jpg'],
    ['/media/other.jpg', '/media/other.jpg'],
    ['/beach.jpg', '/beach.jpg'],
  ])('%s means the file %s', (address, file) => {
    expect(find(address, 'posts/a')).toBe(file);
  });

  it.each([
    './my beach.jpg',
    './Beach.jpg',
    './100%',
    '../../../beach.jpg',
    '../../../etc/passwd',
    '/posts/a/beach.jpg',
    '/beach.jpg/',
    '',
  ])('%j means none', (address) => {
    expect(find(address, 'posts/a')).toBeUndefined();
  });

  it('is looked for from the folder of its text', () => {
    expect(folderOf('content/posts/a/index.mdx')).toBe('posts/a');
    expect(folderOf('content/posts/a.mdx')).toBe('posts');
    expect(folderOf('content/site.yaml')).toBe('');
  });
});

it.each(['posts/a/Größe 100% (Föhn & Süd) 🏖.JPG', 'media/b/IMG #1 [new]!.png', "pages/Zoe's.webp"])(
  'a picture may be called %s',
  (file) => {
    expect(findPlace(file)).toBe('other');
  },
);

it.each([
  ['posts/a/.hidden.jpg', 'file-hidden'],
  ['posts/a/b\u200Bc.jpg', 'file-characters'],
  ['posts/a/-rf.jpg', 'file-characters'],
  ['posts/a/b\nc.jpg', 'file-characters'],
  ['posts/100%/b.jpg', 'file-characters'],
  ['posts/100%.mdx', 'file-characters'],
  ['media/words.mdx', 'file-misplaced'],
  ['media/IMG_1.HEIC', 'picture-kind'],
  ['pictures/a.jpg', 'file-misplaced'],
])('nothing in content is called %j', (file, slug) => {
  expect(findPlace(file)).toMatchObject({ slug });
});

it('names the sharp in its recipe that draws', () => {
  const { version } = JSON.parse(fs.readFileSync('node_modules/sharp/package.json', 'utf8')) as {
    version: string;
  };
  expect(RECIPE).toContain(`sharp ${version},`);
});

describe('what is drawn of a picture', () => {
  const plan = (width: number, height: number, more = {}) =>
    planPicture({ kind: 'jpeg', width, height, hasAlpha: false, frames: 1, digest: 'abc', ...more });

  it.each([
    [4032, 3024, [400, 592, 800, 1184]],
    [1000, 500, [400, 592, 800, 1000]],
    [600, 500, [400, 600]],
    [300, 500, [300]],
    [1, 1, [1]],
  ])('of %i × %i pixels is never larger than it', (width, height, widths) => {
    const { sources } = plan(width, height);
    expect(sources[0]?.variants.map((variant) => variant.width)).toEqual(widths);
  });

  it('is twice as large where it is a drawing, and keeps its room', () => {
    const { width, height, sources } = plan(90, 60, { kind: 'svg' });
    expect([width, height]).toEqual([90, 60]);
    expect(sources[0]?.variants.map((variant) => variant.width)).toEqual([180]);
  });

  it('has another name where the picture is another, and the same where it is the same', () => {
    expect(plan(90, 60)).toEqual(plan(90, 60));
    expect(plan(90, 60).fallback.name).not.toBe(plan(90, 60, { digest: 'abd' }).fallback.name);
  });

  it('has no more rows than WebP can count', () => {
    for (const { variants } of plan(800, 40_000).sources)
      for (const { height } of variants) expect(height).toBeLessThanOrEqual(16_383);
  });
});
