import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../src/lib/cache.ts';
import { makeSearchIndex, type MadeIndexFile } from '../../src/posts/search/make-index.ts';
import { countParts, partOf } from '../../src/posts/search/parts.ts';
import type { PostPage } from '../../src/posts/search/searchable.ts';
import { makePostPage } from '../built-posts.ts';

const POSTS = 250;

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-search-'));
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

describe('the search index', () => {
  it('has a part for each 50 posts, one where there are none, and no more than ten', () => {
    expect([0, 1, 50, 51, 500, 3000].map(countParts)).toEqual([1, 1, 1, 2, 10, 10]);
  });

  it('makes again only the part of a post that was edited, with the same files as one made anew', async () => {
    const before = await makeIndex(makePosts(), 'cache');
    const edited = [...makePosts().slice(0, -1), makePostPage('post-249', 'edited since')];
    const after = await makeIndex(edited, 'cache');
    const part = partOf('/posts/post-249/', 5);
    const inPart = ({ name }: MadeIndexFile) => Number(/^[1-4](?=\/)/.exec(name)?.[0] ?? 0);
    const isShared = ({ name }: MadeIndexFile) => name === 'pagefind.js' || name.startsWith('wasm.');
    const known = new Map(before.map(({ name, file }) => [name, file]));
    for (const each of after) {
      if (inPart(each) !== part && !isShared(each)) expect(each.file).toBe(known.get(each.name));
    }
    expect(after.some((each) => inPart(each) === part && !known.has(each.name))).toBe(true);
    expect(namesAndBytes(after)).toEqual(namesAndBytes(await makeIndex(edited, 'other-cache')));
  });

  it('makes a part again where one of its files has gone', async () => {
    const posts = makePosts(2);
    const [first] = await makeIndex(posts, 'cache');
    if (first) fs.rmSync(first.file);
    expect(namesAndBytes(await makeIndex(posts, 'cache'))).toEqual(
      namesAndBytes(await makeIndex(posts, 'other-cache')),
    );
  });

  it('is the same where the texts that it was made from have gone', async () => {
    const posts = makePosts(2);
    await makeIndex(posts, 'cache');
    fs.rmSync(path.join(root, 'cache/engine/searched'), { recursive: true });
    const edited = [...posts.slice(1), makePostPage('post-0', 'edited since')];
    expect(namesAndBytes(await makeIndex(edited, 'cache'))).toEqual(
      namesAndBytes(await makeIndex(edited, 'other-cache')),
    );
  });

  it('goes by the text of a post, not by what stands beside it', async () => {
    const plain = await makeIndex([makePostPage('a', 'words')], 'cache');
    const beside = await makeIndex([makePostPage('a', 'words', 'another card')], 'cache');
    expect(beside).toEqual(plain);
  });

  it('has no looks of Pagefind’s own, and its machine once', async () => {
    const names = (await makeIndex(makePosts(), 'cache')).map(({ name }) => name);
    expect(names.filter((name) => /ui\.|highlight|worker/.test(name))).toEqual([]);
    expect(names.filter((name) => name.endsWith('pagefind.js'))).toEqual(['pagefind.js']);
  });

  it('refuses a page that does not tell where its text ends', async () => {
    const posts = [makePostPage('a', 'before <article>another</article> after')];
    await expect(makeIndex(posts, 'cache')).rejects.toMatchObject({ code: 'search-text-unclear' });
  });
});

function makePosts(count = POSTS): PostPage[] {
  return Array.from({ length: count }, (_, index) => makePostPage(`post-${index}`, `word${index}`));
}

async function makeIndex(posts: readonly PostPage[], cacheName: string): Promise<MadeIndexFile[]> {
  const cache = openCache(path.join(root, cacheName), 'engine');
  const files = await makeSearchIndex(posts, { language: 'en-GB', cache });
  cache.save();
  return files;
}

function namesAndBytes(files: readonly MadeIndexFile[]): [string, string][] {
  return files
    .map(({ name, file }): [string, string] => [name, fs.readFileSync(file, 'base64')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
