import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePrivateFile, makePrivateFolder, narrow } from '../../src/lib/private-files.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const rightsOf = (place: string) => (fs.statSync(place).mode & 0o7777).toString(8);
const make = (name: string, rights: number) => {
  const place = path.join(folder, name);
  fs.mkdirSync(place);
  fs.chmodSync(place, rights);
  return place;
};

describe('narrow', () => {
  it('takes from others and leaves to the owner what is theirs', () => {
    const place = make('open', 0o755);
    narrow(place);
    expect(rightsOf(place)).toBe('700');
    const readOnly = make('read-only', 0o555);
    narrow(readOnly);
    expect(rightsOf(readOnly)).toBe('500');
  });

  it('leaves alone what is everybody’s, such as /tmp, and what holds the project or a home', () => {
    const shared = make('shared', 0o1777);
    narrow(shared);
    expect(rightsOf(shared)).toBe('1777');
    const before = ['/', process.cwd(), path.dirname(process.cwd()), os.homedir()].map(rightsOf);
    for (const place of ['/', process.cwd(), path.dirname(process.cwd()), os.homedir()]) narrow(place);
    expect(['/', process.cwd(), path.dirname(process.cwd()), os.homedir()].map(rightsOf)).toEqual(before);
  });

  it('takes what is not there for narrow enough', () => {
    expect(() => {
      narrow(path.join(folder, 'nothing'));
    }).not.toThrow();
  });
});

it('makes folders for this user alone, and leaves one that is there', () => {
  const open = make('open', 0o755);
  makePrivateFolder(path.join(open, 'one/two'));
  expect([open, path.join(open, 'one'), path.join(open, 'one/two')].map(rightsOf)).toEqual([
    '755',
    '700',
    '700',
  ]);
});

it('makes a file for this user alone, and empties none', () => {
  const file = path.join(folder, 'file');
  makePrivateFile(file);
  expect(rightsOf(file)).toBe('600');
  fs.writeFileSync(file, 'words');
  makePrivateFile(file);
  expect(fs.readFileSync(file, 'utf8')).toBe('words');
});
