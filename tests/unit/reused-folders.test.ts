import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/lib/list-files.ts';
import { copyFolders, openReusedFolders } from '../../src/lib/reused-folders.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function write(name: string, text = name): void {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
}

function inodeOf(name: string): number {
  return fs.statSync(path.join(folder, name)).ino;
}

describe('folders of an earlier build', () => {
  it('are the same folders, with none of the files', () => {
    write('client/posts/a/index.html');
    write('client/index.html');
    const before = inodeOf('client/posts/a');
    const folders = openReusedFolders(folder);
    expect(listFiles(folder)).toEqual([]);
    folders.makeRoom(path.join(folder, 'client/posts/a/index.html'));
    expect(inodeOf('client/posts/a')).toBe(before);
  });

  it('leave alone what a link in them leads to', () => {
    write('client/index.html');
    const other = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
    fs.writeFileSync(path.join(other, 'kept.txt'), 'kept');
    fs.symlinkSync(other, path.join(folder, 'client/link'));
    openReusedFolders(folder);
    expect(fs.readdirSync(other)).toEqual(['kept.txt']);
    expect(fs.readdirSync(path.join(folder, 'client'))).toEqual([]);
    fs.rmSync(other, { recursive: true });
  });

  it('are made where there were none', () => {
    const folders = openReusedFolders(path.join(folder, 'new'));
    folders.makeRoom(path.join(folder, 'new/posts/a/index.html'));
    write('new/posts/a/index.html');
    folders.removeEmpty();
    expect(listFiles(folder)).toEqual([path.join(folder, 'new/posts/a/index.html')]);
  });

  it('can be made after the folders of another build, without a file', () => {
    write('one/client/posts/a/index.html');
    write('one/server/files.json');
    fs.symlinkSync(folder, path.join(folder, 'one/node_modules'));
    copyFolders(path.join(folder, 'one'), path.join(folder, 'two'));
    const made = fs.readdirSync(path.join(folder, 'two'), { recursive: true }).map(String);
    expect(made.sort()).toEqual(['client', 'client/posts', 'client/posts/a', 'server']);
  });

  it('give way to a file of their name', () => {
    write('client/about/team/index.html');
    const folders = openReusedFolders(folder);
    folders.makeRoom(path.join(folder, 'client/about'));
    write('client/about', 'a file');
    folders.removeEmpty();
    expect(fs.readFileSync(path.join(folder, 'client/about'), 'utf8')).toBe('a file');
  });

  it('go where nothing was put into them, and stay where somebody else did', () => {
    write('client/posts/gone/index.html');
    write('client/posts/kept/index.html');
    write('client/pagefind/1/pagefind.js');
    write('drafts/posts/gone/index.html');
    const folders = openReusedFolders(folder);
    folders.makeRoom(path.join(folder, 'client/posts/kept/index.html'));
    write('client/posts/kept/index.html');
    write('client/pagefind/1/pagefind.js');
    folders.removeEmpty();
    const left = fs.readdirSync(folder, { recursive: true }).map(String).sort();
    expect(left).toEqual([
      'client',
      'client/pagefind',
      'client/pagefind/1',
      'client/pagefind/1/pagefind.js',
      'client/posts',
      'client/posts/kept',
      'client/posts/kept/index.html',
    ]);
  });
});
