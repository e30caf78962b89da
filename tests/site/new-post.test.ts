import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkContent } from '../../src/posts/checks/check-content.ts';
import { copySite, type SiteCopy } from '../site-copy.ts';

let site: SiteCopy;
beforeAll(() => {
  site = copySite();
  for (const name of ['scripts', 'src']) fs.cpSync(name, path.join(site.folder, name), { recursive: true });
});
afterAll(() => {
  site.remove();
});

const write = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(site.folder, 'scripts/new-post.ts'), ...args], { encoding: 'utf8' });

it.each([
  ['a comparison', [], 'Waiting for an answer', 'waiting-for-an-answer'],
  ['an article', ['--kind', 'article'], 'Three small questions', 'three-small-questions'],
])('new:post writes %s that the check takes as it is', async (what, options, title, slug) => {
  expect(write(...options, title).stderr).toBe('');
  const file = `content/posts/${slug}.mdx`;
  const text = site.read(file);
  expect(text.includes('kind: article\n')).toBe(what === 'an article');
  expect(text.includes('dynamics:')).toBe(what === 'a comparison');
  site.write(file, text.replace('draft: true\n', ''));
  const asked = { now: new Date(), production: false, file };
  expect((await checkContent(path.join(site.folder, 'content'), asked)).faults).toEqual([]);
});

it('new:post tells which kinds there are', () => {
  const { status, stderr } = write('--kind', 'poem', 'A rose');
  expect(status).not.toBe(0);
  expect(stderr).toContain('There is no kind of post "poem".\nWrite one of these: comparison, article.');
});
