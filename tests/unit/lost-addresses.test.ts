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
