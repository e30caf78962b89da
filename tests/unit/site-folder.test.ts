import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publishFolders, type PublishFolders } from '../../src/server/publish/folders.ts';
import { listTree } from '../../src/server/publish/pushed-tree.ts';
import { checkOutSite } from '../../src/server/publish/site-folder.ts';

let root: string;
let work: string;
let folders: PublishFolders;

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-C', work, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-folder-'));
  work = path.join(root, 'work');
  folders = publishFolders(path.join(root, 'data'));
  fs.mkdirSync(work);
  git('init', '--quiet', '--initial-branch=main');
  fs.mkdirSync(path.dirname(folders.repository));
  fs.symlinkSync(path.join(work, '.git'), folders.repository);
});
afterEach(() => {
  fs.rmSync(root, { recursive: true });
});

function write(name: string, content: string | Buffer): void {
  const file = path.join(work, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** Commits what is there, and checks it out as the gate does. */
function checkOut(): string[] {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message=change');
  checkOutSite(folders, listTree(folders.repository, git('rev-parse', 'HEAD'), process.env), process.env);
  return fs
    .readdirSync(folders.site, { recursive: true, encoding: 'utf8' })
    .filter((name) => fs.statSync(path.join(folders.site, name)).isFile())
    .sort();
}

const read = (name: string) => fs.readFileSync(path.join(folders.site, name));

describe('the folder of a site', () => {
  it('has what the commit has below content/ and public/, to the byte, and nothing else', () => {
    const picture = Buffer.from([0, 10, 13, 10, 255, 0]);
    write('content/posts/über.mdx', 'Text\r\nwith ends of lines');
    write('content/empty.yaml', '');
    write('public/a.png', picture);
    write('src/a.ts', 'code');
    expect(checkOut()).toEqual(['content/empty.yaml', 'content/posts/über.mdx', 'public/a.png']);
    expect(read('content/posts/über.mdx').toString()).toBe('Text\r\nwith ends of lines');
    expect(read('public/a.png')).toEqual(picture);
    expect(read('content/empty.yaml')).toHaveLength(0);
  });

  it('has both folders where the commit has none', () => {
    write('src/a.ts', 'code');
    checkOut();
    expect(fs.readdirSync(folders.site).sort()).toEqual(['content', 'public']);
  });

  it('follows from commit to commit, and writes only what has changed', () => {
    write('content/a.yaml', 'one');
    write('content/posts/b.mdx', 'two');
    checkOut();
    const before = fs.statSync(path.join(folders.site, 'content/a.yaml'));
    fs.rmSync(path.join(work, 'content/posts'), { recursive: true });
    write('content/c.yaml', 'three');
    expect(checkOut()).toEqual(['content/a.yaml', 'content/c.yaml']);
    expect(fs.existsSync(path.join(folders.site, 'content/posts'))).toBe(false);
    expect(fs.statSync(path.join(folders.site, 'content/a.yaml')).mtimeMs).toBe(before.mtimeMs);
  });

  it('takes away what a crash has left, and writes again what it lost', () => {
    write('content/a.yaml', 'one');
    checkOut();
    fs.rmSync(path.join(folders.site, 'content/a.yaml'));
    fs.writeFileSync(path.join(folders.site, 'content/stray.yaml'), 'stray');
    fs.writeFileSync(folders.siteIndex, '{"half');
    expect(checkOut()).toEqual(['content/a.yaml']);
    expect(read('content/a.yaml').toString()).toBe('one');
  });

  it('writes again what a power cut has left empty', () => {
    write('content/a.yaml', 'one');
    checkOut();
    fs.truncateSync(path.join(folders.site, 'content/a.yaml'));
    write('content/b.yaml', 'two');
    checkOut();
    expect(read('content/a.yaml').toString()).toBe('one');
  });

  it('is written without git’s attributes and filters having a say', () => {
    const ran = path.join(root, 'ran');
    git('config', 'filter.plant.smudge', `touch ${ran}`);
    write('.gitattributes', '*.yaml filter=plant text eol=crlf\n');
    write('content/a.yaml', 'one\n');
    checkOut();
    expect(read('content/a.yaml').toString()).toBe('one\n');
    expect(fs.existsSync(ran)).toBe(false);
  });

  it('takes no replacement for an object that somebody has pushed one for', () => {
    write('content/a.yaml', 'asked for');
    git('add', '--all');
    const asked = git('hash-object', 'content/a.yaml');
    write('other', 'replacement');
    git('replace', asked, git('hash-object', '-w', 'other'));
    checkOut();
    expect(read('content/a.yaml').toString()).toBe('asked for');
  });
});
