import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkContent } from '../../src/posts/checks/check-content.ts';
import { POST_KINDS } from '../../src/posts/schema/kinds.ts';
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
  ['a comparison', 'comparison', [], 'Waiting for an answer', 'waiting-for-an-answer'],
  ...Object.values(POST_KINDS).map(({ kind, words }): [string, string, string[], string, string] => [
    words,
    kind,
    ['--kind', kind],
    `Three small questions of ${kind}`,
    `three-small-questions-of-${kind}`,
  ]),
])('new:post writes %s that the check takes as it is', async (_, kind, options, title, slug) => {
  expect(write(...options, title).stderr).toBe('');
  const file = `content/posts/${slug}.mdx`;
  const text = site.read(file);
  expect(/^kind: (.*)$/m.exec(text)?.[1] ?? 'comparison').toBe(kind);
  expect(text.includes('dynamics:')).toBe(kind === 'comparison');
  site.write(file, text.replace('draft: true\n', ''));
  const asked = { now: new Date(), production: false, file };
  expect((await checkContent(path.join(site.folder, 'content'), asked)).faults).toEqual([]);
});

it('new:post tells which kinds there are', () => {
  const { status, stderr } = write('--kind', 'poem', 'A rose');
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/There is no kind of post "poem"\.\nWrite one of these: comparison, article[.,]/);
});
