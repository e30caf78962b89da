import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContentRepository } from '../../src/server/git-api/content-repository.ts';
import { createGitApi, type GitApiOptions } from '../../src/server/git-api/git-api.ts';
import type { PublishVerdict } from '../../src/server/git-api/save-contents.ts';

const ORIGIN = 'https://coach.example';
const POST = 'content/posts/a-post.mdx';

let folder: string;
let bare: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'git-api-'));
  bare = path.join(folder, 'site.git');
  const work = path.join(folder, 'work');
  fs.mkdirSync(path.join(work, 'content/posts'), { recursive: true });
  fs.writeFileSync(path.join(work, POST), '---\ntitle: One\n---\n\nThe *body*.\n');
  fs.writeFileSync(path.join(work, 'secret.ts'), 'export {};\n');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: work });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '-qm', 'first');
  execFileSync('git', ['clone', '-q', '--bare', work, bare]);
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const inBare = (...args: string[]) =>
  execFileSync('git', [`--git-dir=${bare}`, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** The gate as it is seen from here: moves the branch, or says what is wrong. */
function gate(report?: string) {
  return (commit: string, from: string): Promise<PublishVerdict> => {
    if (report !== undefined) return Promise.resolve({ ok: false, report });
    inBare('update-ref', 'refs/heads/main', commit, from);
    return Promise.resolve({ ok: true });
  };
}

function open(overrides: Partial<GitApiOptions> = {}) {
  const api = createGitApi({
    repository: openContentRepository(bare, 'main'),
    publish: gate(),
    author: { name: 'The coach', email: 'coach@coach.example' },
    isOwner: () => Promise.resolve(true),
    siteOrigin: ORIGIN,
    ...overrides,
  });
  return (method: string, url: string, body?: unknown, headers: Record<string, string> = {}) =>
    api.request(url, {
      method,
      headers: { origin: ORIGIN, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}

const base64 = (text: string) => Buffer.from(text).toString('base64');
const save = (file: object) => ({ branch: 'main', message: 'Update a post', files: [file] });
const updated = (text: string, more = {}) =>
  save({ operation: 'update', path: POST, content: base64(text), ...more });

describe('the form’s git service', () => {
  it('answers nobody but the owner', async () => {
    const send = open({ isOwner: () => Promise.resolve(false) });
    for (const url of ['/user', '/repos/coach/site', `/repos/coach/site/raw/${POST}`]) {
      expect((await send('GET', url)).status).toBe(401);
    }
    expect((await send('POST', '/repos/coach/site/contents', updated('x'))).status).toBe(401);
  });

  it('answers no page of another site', async () => {
    const send = open();
    const foreign = { 'sec-fetch-site': 'cross-site' };
    expect((await send('GET', '/user', undefined, foreign)).status).toBe(403);
    const elsewhere = { origin: 'https://evil.example' };
    expect((await send('POST', '/repos/coach/site/contents', updated('x'), elsewhere)).status).toBe(403);
    expect(inBare('rev-list', '--count', '--all')).toBe('1');
  });

  it('lists what is below content/ and nothing else', async () => {
    const { tree } = (await (await open()('GET', '/repos/coach/site/git/trees/main?recursive=1')).json()) as {
      tree: { path: string }[];
    };
    expect(tree.map((file) => file.path)).toEqual([POST]);
  });

  it('gives a file to the byte, by list and alone', async () => {
    const send = open();
    const asked = { files: [POST, 'secret.ts', 'content/../secret.ts'] };
    const contents = (await (await send('POST', '/repos/coach/site/file-contents', asked)).json()) as ({
      content: string;
    } | null)[];
    expect(contents.map((file) => file && Buffer.from(file.content, 'base64').toString())).toEqual([
      '---\ntitle: One\n---\n\nThe *body*.\n',
      null,
      null,
    ]);
    for (const url of [`raw/${POST}`, `raw/main/${POST}`, `media/${POST}`]) {
      const file = await send('GET', `/repos/coach/site/${url}`);
      expect(await file.text()).toBe('---\ntitle: One\n---\n\nThe *body*.\n');
    }
  });

  it('makes a save a commit by the coach, through the gate', async () => {
    const response = await open()('POST', '/repos/coach/site/contents', updated('---\ntitle: Two\n---\n'));
    expect(response.status).toBe(201);
    expect(inBare('show', `main:${POST}`)).toBe('---\ntitle: Two\n---');
    expect(inBare('log', '-1', '--format=%an <%ae> %s', 'main')).toBe(
      'The coach <coach@coach.example> Update a post',
    );
    expect(inBare('show', 'main:secret.ts')).toBe('export {};');
    expect(inBare('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('keeps a refused save as a draft and hands the report on', async () => {
    const before = inBare('rev-parse', 'main');
    const report = `${POST}:12:1 name-undeclared. Found "Emma".`;
    const response = await open({ publish: gate(report) })(
      'POST',
      '/repos/coach/site/contents',
      updated('Emma\n'),
    );
    expect(response.status).toBe(422);
    const answer = (await response.json()) as { report: string; draft: string };
    expect(answer.report).toBe(report);
    expect(answer.draft).toMatch(/^drafts\/a-post-[0-9a-f]{12}$/);
    expect(inBare('show', `${answer.draft}:${POST}`)).toBe('Emma');
    expect(inBare('rev-parse', 'main')).toBe(before);
  });

  it('refuses to write over what changed meanwhile', async () => {
    const response = await open()(
      'POST',
      '/repos/coach/site/contents',
      updated('x', { sha: '0'.repeat(40) }),
    );
    expect(response.status).toBe(409);
    expect(inBare('rev-list', '--count', '--all')).toBe('1');
  });

  it('renames and deletes', async () => {
    const send = open();
    const moved = 'content/posts/renamed.mdx';
    await send('POST', '/repos/coach/site/contents', updated('x', { path: moved, from_path: POST }));
    expect(inBare('ls-tree', '-r', '--name-only', 'main', 'content/')).toBe(moved);
    await send('POST', '/repos/coach/site/contents', save({ operation: 'delete', path: moved }));
    expect(inBare('ls-tree', '-r', '--name-only', 'main')).toBe('secret.ts');
  });

  it.each([
    'src/site.ts',
    '../content/a.mdx',
    'content/../src/site.ts',
    'content//a.mdx',
    'content/.git/config',
    'content/posts/a\n.mdx',
    'content/-a.mdx',
    `content/${'a'.repeat(400)}.mdx`,
  ])('writes no file called %j', async (file) => {
    const response = await open()(
      'POST',
      '/repos/coach/site/contents',
      save({ operation: 'create', path: file, content: base64('x') }),
    );
    expect(response.status).toBe(422);
    expect(inBare('rev-list', '--count', '--all')).toBe('1');
  });

  it('takes no more than 20 MiB at once', async () => {
    const response = await open()(
      'POST',
      '/repos/coach/site/contents',
      updated('x'.repeat(16 * 1024 * 1024)),
    );
    expect(response.status).toBe(413);
  });

  it('says what to do where nothing has been published', async () => {
    const send = open({ repository: openContentRepository(path.join(folder, 'none.git'), 'main') });
    const response = await send('GET', '/repos/coach/site/branches/main');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run publish:init');
  });
});
