import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkSearchIndex, makeSearchIndex } from '../../src/posts/search/make-index.ts';
import { countParts, partOf } from '../../src/posts/search/parts.ts';
import { listPostPages } from '../../src/posts/search/searched-pages.ts';
import { writeBuiltPost } from '../built-posts.ts';

const POSTS = 250;

let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-search-'));
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

describe('the search index', () => {
  it('has a part for each 100 posts, one where there are none, and no more than ten', () => {
    expect([0, 1, 100, 101, 1000, 3000].map(countParts)).toEqual([1, 1, 1, 2, 10, 10]);
  });

  it('makes again only the part of a post that was edited, with the same files as one made anew', async () => {
    const built = buildPosts();
    await makeIndex(built, 'memory');
    const before = listFiles(path.join(built, 'pagefind'));
    fs.rmSync(path.join(built, 'pagefind'), { recursive: true });

    writeBuiltPost(built, 'post-7', 'edited since');
    expect(await makeIndex(built, 'memory')).toBe(POSTS);

    const after = listFiles(path.join(built, 'pagefind'));
    const edited = partOf('/posts/post-7/', 3);
    const inPart = (file: string) => Number(/^[12](?=\/)/.exec(file)?.[0] ?? 0);
    const isShared = (file: string) => file === 'pagefind.js' || file.startsWith('wasm.');
    for (const [file, { inode }] of after) {
      if (inPart(file) !== edited && !isShared(file))
        expect([file, inode]).toEqual([file, before.get(file)?.inode]);
    }
    expect([...after.keys()].some((file) => inPart(file) === edited && !before.has(file))).toBe(true);

    fs.rmSync(path.join(built, 'pagefind'), { recursive: true });
    await makeIndex(built, 'other-memory');
    const anew = listFiles(path.join(built, 'pagefind'));
    expect([...after].map(([file, { bytes }]) => [file, bytes])).toEqual(
      [...anew].map(([file, { bytes }]) => [file, bytes]),
    );
  });

  it('forgets parts that no build asks for', async () => {
    const built = buildPosts();
    await makeIndex(built, 'memory');
    writeBuiltPost(built, 'post-7', 'edited since');
    await makeIndex(built, 'memory');
    expect(fs.readdirSync(path.join(root, 'memory/search-index'))).toHaveLength(3);
  });

  it('leaves alone what another build is at work on, and takes away what one that was cut off left', async () => {
    const built = buildPosts(2);
    const atWork = path.join(root, 'memory/search-index/a.1');
    const cutOff = path.join(root, 'memory/search-index/b.2');
    fs.mkdirSync(atWork, { recursive: true });
    fs.mkdirSync(cutOff);
    fs.utimesSync(cutOff, 0, 0);
    await makeIndex(built, 'memory');
    expect([atWork, cutOff].map((folder) => fs.existsSync(folder))).toEqual([true, false]);
  });

  it('leaves out what stands beside the text, and lists of posts', async () => {
    const built = buildPosts(2);
    fs.mkdirSync(path.join(built, 'posts/2'));
    fs.writeFileSync(path.join(built, 'posts/2/index.html'), '<html lang="en-GB"><body>a list</body></html>');
    expect(await makeIndex(built, 'memory')).toBe(2);
  });

  it('refuses a page that does not tell where its text ends', async () => {
    const built = buildPosts(2);
    writeBuiltPost(built, 'post-1', 'before <article>another</article> after');
    await expect(makeIndex(built, 'memory')).rejects.toMatchObject({ code: 'search-text-unclear' });
  });
});

function buildPosts(count = POSTS): string {
  const built = path.join(root, 'built');
  for (let index = 0; index < count; index += 1) writeBuiltPost(built, `post-${index}`, `word${index}`);
  return built;
}

async function makeIndex(built: string, memory: string): Promise<number> {
  const index = await makeSearchIndex({
    pages: listPostPages(built),
    memory: { engine: 'engine', folder: path.join(root, memory) },
  });
  linkSearchIndex(index, built);
  return index.posts;
}

/** The files below a folder, by their path in it. */
function listFiles(folder: string): Map<string, { inode: number; bytes: string }> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return new Map(
    files.map((name) => {
      const file = path.join(folder, name);
      return [name, { inode: fs.statSync(file).ino, bytes: fs.readFileSync(file, 'base64') }];
    }),
  );
}
