import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listLostAddresses } from '../../src/server/publish/lost-addresses.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'common-ground-'));
  git('init', '--quiet');
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

function git(...args: string[]): string {
  const config = ['-c', 'user.name=A coach', '-c', 'user.email=coach@coach.example'];
  return execFileSync('git', [...config, ...args], { cwd: folder, encoding: 'utf8' }).trim();
}

/** Commits these files and nothing else below content/posts. */
function commit(files: Record<string, string>): string {
  const posts = path.join(folder, 'content/posts');
  fs.rmSync(posts, { recursive: true, force: true });
  for (const [name, front] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(posts, name)), { recursive: true });
    fs.writeFileSync(path.join(posts, name), `---\n${front}\n---\n\nWords.\n`);
  }
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--allow-empty', '--message=content: change');
  return git('rev-parse', 'HEAD');
}

const list = (from: string, to: string) =>
  listLostAddresses(path.join(folder, '.git'), from, to, {
    now: new Date('2026-11-24T12:00:00Z'),
    environment: process.env,
  });

it('says which address leads nowhere once a post’s file is renamed, and what to write', async () => {
  const from = commit({ 'old.mdx': 'id: a-post', 'other.mdx': 'id: other' });
  const to = commit({ 'new.mdx': 'id: a-post\npreviousSlugs: [first]', 'other.mdx': 'id: other' });
  expect(await list(from, to)).toEqual([
    'content/posts/new.mdx: the address /posts/old/ leads nowhere any more. Write: previousSlugs: [first, old]',
  ]);
});

it('says nothing where the old address is kept', async () => {
  const from = commit({ 'old.mdx': 'id: a-post' });
  expect(await list(from, commit({ 'new.mdx': 'id: a-post\npreviousSlugs: [old]' }))).toEqual([]);
});

it('says nothing where the address is the same: the post has got a folder of its own', async () => {
  const from = commit({ 'old.mdx': 'id: a-post' });
  expect(await list(from, commit({ 'old/index.mdx': 'id: a-post' }))).toEqual([]);
});

it('says nothing of a post that had no address yet, nor of a post that was deleted', async () => {
  const from = commit({
    'draft.mdx': 'id: a-draft\ndraft: true',
    'soon.mdx': 'id: soon\npublishedAt: 2026-11-25',
    'gone.mdx': 'id: gone',
  });
  expect(await list(from, commit({ 'draft-2.mdx': 'id: a-draft', 'soon-2.mdx': 'id: soon' }))).toEqual([]);
});

it('is not led astray by a file that is no post, or cannot be read', async () => {
  const from = commit({ 'a.mdx': 'title: no id', 'b.txt': 'id: b', 'e.mdx': 'id: e' });
  const to = commit({ 'c.mdx': 'title: no id', 'd.txt': 'id: b', 'f.mdx': 'id: [e' });
  expect(await list(from, to)).toEqual([]);
});

/** Commits these files of content/ and nothing else. */
function commitContent(files: Record<string, string>): string {
  fs.rmSync(path.join(folder, 'content'), { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, 'content', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  }
  git('add', '--all');
  git('commit', '--quiet', '--no-verify', '--allow-empty', '--message=content: change');
  return git('rev-parse', 'HEAD');
}

const post = (topic: string) => `---\nid: a-post\ntopics: [${topic}]\n---\n\nWords.\n`;
const page = (more = '') => `---\ntitle: About me\n${more}---\n\nI listen.\n`;

it('says so of pages, people and topics too, which have no id', async () => {
  const from = commitContent({
    'pages/about.mdx': page(),
    'people/anna.yaml': 'name: Anna Berg\n',
    'topics/limits.yaml': 'name: Limits\ndescription: Where one ends.\n',
    'posts/a.mdx': post('limits'),
  });
  const to = commitContent({
    'pages/about-me.mdx': page('previousSlugs: [me]\n'),
    'people/anna-berg.yaml': 'name: Anna Berg\nrole: A coach of many years, who has written all of this.\n',
    // Called otherwise, and for the most part the same.
    'topics/boundaries.yaml': 'name: Boundaries\ndescription: Where one ends.\n',
    'posts/a.mdx': post('boundaries'),
  });
  expect(await list(from, to)).toEqual([
    'content/pages/about-me.mdx: the address /about/ leads nowhere any more. Write: previousSlugs: [me, about]',
    'content/people/anna-berg.yaml: the address /people/anna/ leads nowhere any more. Write: previousSlugs: [anna]',
    'content/topics/boundaries.yaml: the address /topics/limits/ leads nowhere any more. Write: previousSlugs: [limits]',
  ]);
});

it('says nothing of those where the old address is kept, that nobody could see, or that are simply gone', async () => {
  const from = commitContent({
    'pages/about.mdx': page(),
    'pages/secret.mdx': '---\ntitle: A secret\ndraft: true\n---\n\nNot yet.\n',
    'pages/gone.mdx': '---\ntitle: What goes\n---\n\nThis page is deleted, and has nothing of another.\n',
    'people/anna.yaml': 'name: Anna Berg\n',
    'topics/unused.yaml': 'name: Unused\n',
  });
  const to = commitContent({
    'pages/about-me.mdx': page('previousSlugs: [about]\n'),
    'pages/open.mdx': '---\ntitle: A secret\n---\n\nNot yet.\n',
    'people/anna-berg.yaml': 'name: Anna Berg\npreviousSlugs: [anna]\n',
    'topics/never-used.yaml': 'name: Unused\n',
  });
  expect(await list(from, to)).toEqual([]);
});

it('is not led astray by fields of a person or a page that cannot be read', async () => {
  const from = commitContent({ 'people/a.yaml': 'name: A\n', 'pages/b.mdx': page() });
  const to = commitContent({
    'people/c.yaml': 'name: [A\n',
    'pages/d.mdx': '---\ntitle: [About\n---\n\nI.\n',
  });
  expect(await list(from, to)).toEqual([]);
});
