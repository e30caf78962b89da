import { describe, expect, it } from 'vitest';
import type { MountOptions } from '../../src/server/git-api/mount-editor.ts';
import {
  base64,
  gate,
  inBare,
  noRepository,
  openEditorSite,
  POST,
  usePublishedContent,
} from './published-content.ts';

usePublishedContent();

function open(overrides: Partial<MountOptions> = {}) {
  const send = openEditorSite(overrides);
  return (method: string, url: string, body?: unknown, headers?: Record<string, string>) =>
    send(method, `/api/git${url}`, body, headers);
}

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="1" height="1"/>';
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

  it.each([
    'posts/plain.md',
    'posts/loud.MDX',
    'posts/index.mdx',
    'posts/.a.mdx',
    'notes/a.mdx',
    'posts/a\u0007.mdx',
  ])('saves no file that nobody would read: content/%s', async (file) => {
    const created = save({ operation: 'create', path: `content/${file}`, content: base64('x') });
    const answer = await open()('POST', '/repos/coach/site/contents', created);
    expect(answer.status).toBe(422);
    expect(inBare('rev-list', '--count', '--all')).toBe('1');
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

  it('asks about what is worth a look, and publishes it with what was accepted', async () => {
    const before = inBare('rev-parse', 'main');
    const asked = { file: POST, line: 4, kind: 'name-outside-story', found: 'Carl', words: 'Carl?' };
    const ofPicture = { ...asked, file: 'content/posts/a.png', kind: 'picture-unused', found: 'posts/a.png' };
    const warnings = [asked, ofPicture];
    const text = '---\ntitle: Two\n---\n\nCarl.\n';
    const first = await open({
      publish: () => Promise.resolve({ ok: false, report: 'Carl?', warnings }),
    })('POST', '/repos/coach/site/contents', updated(text));
    expect(first.status).toBe(422);
    const answer = (await first.json()) as { warnings: unknown[]; draft: string; commit: string };
    expect(answer.warnings).toEqual(warnings);
    expect(inBare('rev-parse', 'main')).toBe(before);
    expect(inBare('show', `${answer.draft}:${POST}`)).toContain('Carl.');

    const draft = { name: answer.draft, commit: answer.commit };
    const second = await open()('POST', '/repos/coach/site/contents', {
      ...updated(text),
      draft,
      accepted: [asked],
    });
    expect(second.status).toBe(201);
    expect(inBare('show', `main:${POST}`)).toBe(
      '---\ntitle: Two\naccepted:\n  - kind: name-outside-story\n    found: Carl\n---\n\nCarl.',
    );
    expect(inBare('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
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

  it('lets nothing new take the place of what is there', async () => {
    const send = open();
    const created = (path: string, text: string) =>
      send('POST', '/repos/coach/site/contents', save({ operation: 'create', path, content: base64(text) }));
    const [fresh, picture] = ['content/posts/fresh.mdx', 'content/posts/a.svg'];
    expect((await created(fresh, '---\ntitle: One\n---\n\nFirst.\n')).status).toBe(201);
    expect((await created(fresh, '---\ntitle: Two\n---\n\nSecond.\n')).status).toBe(409);
    expect(inBare('show', `main:${fresh}`)).toContain('First.');
    // What arrived and was not answered is sent once more.
    expect((await created(fresh, '---\ntitle: One\n---\n\nFirst.\n')).status).toBe(201);
    expect((await created(picture, DRAWING)).status).toBe(201);
    expect((await created(picture, DRAWING.replace('1', '2'))).status).toBe(409);
    const moved = { operation: 'update', path: fresh, from_path: POST, content: base64('x') };
    expect((await send('POST', '/repos/coach/site/contents', save(moved))).status).toBe(409);
    expect(inBare('show', `main:${fresh}`)).toContain('First.');
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

  it('takes no more than 42 MiB at once', async () => {
    const response = await open()(
      'POST',
      '/repos/coach/site/contents',
      updated('x'.repeat(32 * 1024 * 1024)),
    );
    expect(response.status).toBe(413);
  });

  it('says what to do where nothing has been published', async () => {
    const send = open({ repository: noRepository() });
    const response = await send('GET', '/repos/coach/site/branches/main');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('npm run publish:init');
  });
});
