import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIXTURES, readFixture } from '../checks/fixture.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'staged-'));
  fs.cpSync(path.join(FIXTURES, 'base'), path.join(folder, 'content'), { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

/** Stages a draft with the fault of a fixture, as a copy of the post that most of them change. */
function stageDraft(slug: string) {
  const text = fs.readFileSync(path.join(folder, 'content/posts/first.mdx'), 'utf8');
  const faulty = readFixture(slug).reduce(
    (before, edit) => ('replace' in edit ? before.replace(edit.replace, () => edit.with) : before),
    text.replace('id: first', 'id: third').replace('publishedAt:', 'draft: true\npublishedAt:'),
  );
  fs.writeFileSync(path.join(folder, 'content/posts/third.mdx'), faulty);
  execFileSync('git', ['add', '.'], { cwd: folder });
  const script = path.resolve('scripts/check-staged.ts');
  const { status, stdout } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  return { status, stdout };
}

it('lets a draft be committed that is half-written, and tells what is to be mended in it', () => {
  const { status, stdout } = stageDraft('tag-unpaired');
  expect(stdout).toContain('error of a draft  tag-unpaired');
  expect(stdout).not.toContain('Nothing is committed.');
  expect(status).toBe(0);
});

it.each(['name-undeclared', 'surname', 'contact-detail'])('refuses to commit a draft with a %s', (slug) => {
  const { status, stdout } = stageDraft(slug);
  expect(stdout).toContain(`error of a draft  ${slug}`);
  expect(stdout).toContain('Nothing is committed.');
  expect(status).toBe(1);
});
