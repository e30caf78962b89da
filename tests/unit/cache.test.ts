import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../src/lib/cache.ts';

let root: string;
let folder: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-cache-'));
  folder = path.join(root, 'cache');
});

afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

/** What a run does, from opening the cache to saving it. */
function run<Result>(act: (cache: ReturnType<typeof openCache>) => Result, maker = 'engine'): Result {
  const cache = openCache(folder, maker);
  const result = act(cache);
  cache.save();
  return result;
}

const recall = (key: string, value: number, maker?: string) =>
  run((cache) => cache.openTable<number>('sums').recall(key, () => value), maker);

describe('a table', () => {
  it('knows in the next run what one has worked out', () => {
    recall('a', 1);
    expect(recall('a', 2)).toBe(1);
  });

  it('is opened once: a second one would forget what the first was asked for', () => {
    expect(() => {
      run((cache) => [cache.openTable('sums'), cache.openTable('sums')]);
    }).toThrow('"sums" of the cache is opened a second time.');
  });

  it('is saved before all is known, and again with the rest', () => {
    run((cache) => {
      const table = cache.openTable<number>('sums');
      table.keep('a', 1);
      cache.saveTables();
      table.keep('b', 2);
    });
    const both = run((cache) => {
      const table = cache.openTable<number>('sums');
      return [table.find('a'), table.find('b')];
    });
    expect(both).toEqual([1, 2]);
  });

  it('knows nothing of what another engine has worked out', () => {
    recall('a', 1);
    expect(recall('a', 2, 'other engine')).toBe(2);
  });

  it('forgets what a run has not asked for', () => {
    recall('a', 1);
    recall('b', 1);
    expect(recall('a', 2)).toBe(2);
  });

  it('writes no more for one new value than what lies beside it', () => {
    const all = Array.from({ length: 200 }, (_, index) => `key ${index}`);
    const recallAll = (keys: string[]) =>
      run((cache) => {
        const table = cache.openTable<string>('sums');
        return keys.map((key) => table.recall(key, () => `made of ${key}`));
      });
    recallAll(all);
    const sums = path.join(folder, 'engine/sums');
    const written = () =>
      new Map(fs.readdirSync(sums).map((name) => [name, fs.statSync(path.join(sums, name)).ino]));
    const before = written();
    expect(recallAll([...all, 'another'])).toEqual([...all, 'another'].map((key) => `made of ${key}`));
    const changed = [...written()].filter(([name, inode]) => before.get(name) !== inode);
    expect(changed).toHaveLength(1);
  });

  it('is as it was where a run opens it not at all', () => {
    recall('a', 1);
    run((cache) => cache.openTable('others').find('a'));
    expect(recall('a', 2)).toBe(1);
  });

  it('begins anew where it was cut off amid writing, or deleted', () => {
    recall('a', 1);
    const parts = fs.readdirSync(path.join(folder, 'engine/sums'));
    expect(parts).toHaveLength(1);
    for (const part of parts) fs.writeFileSync(path.join(folder, 'engine/sums', part), '{"half":');
    expect(recall('a', 2)).toBe(2);
    fs.rmSync(folder, { recursive: true });
    expect(recall('a', 3)).toBe(3);
  });
});

describe('a file', () => {
  const write = (key: string, text: string) => run((cache) => cache.openFiles('pages').write(key, text));
  const find = (key: string, maker?: string) => run((cache) => cache.openFiles('pages').find(key), maker);

  it('is found in the next run, whole', () => {
    const file = write('a', 'a page');
    expect(find('a')).toBe(file);
    expect(fs.readFileSync(file, 'utf8')).toBe('a page');
  });

  it('is found under no other name, and by no other engine', () => {
    write('a', 'a page');
    expect(run((cache) => cache.openFiles('pages').find('b'))).toBeUndefined();
    write('a', 'a page');
    expect(find('a', 'other engine')).toBeUndefined();
  });

  it('is not found once somebody has written into it, under whichever name', () => {
    const laidOut = path.join(root, 'index.html');
    fs.linkSync(write('a', 'a page'), laidOut);
    fs.appendFileSync(laidOut, ' and an experiment');
    expect(find('a')).toBeUndefined();
  });

  it('is deleted by a run that has no use for it', () => {
    write('a', 'a page');
    write('b', 'another');
    expect(find('a')).toBeUndefined();
    expect(fs.readdirSync(path.join(folder, 'engine/pages'))).toEqual([]);
  });
});
