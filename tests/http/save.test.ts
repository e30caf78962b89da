import { describe, expect, it } from 'vitest';
import { draftOf, gate, inBare, POST, saveFiles, usePublishedContent } from './published-content.ts';

usePublishedContent();

const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" width="1" height="1"/>';

describe('a save', () => {
  it('becomes a commit by the coach, through the gate', async () => {
    const result = await saveFiles([{ path: POST, text: '---\ntitle: Two\n---\n' }]);
    expect(result).toEqual({ kind: 'published', commit: inBare('rev-parse', 'main') });
    expect(inBare('show', `main:${POST}`)).toBe('---\ntitle: Two\n---');
    expect(inBare('log', '-1', '--format=%an <%ae> %s', 'main')).toBe(
      'The coach <coach@coach.example> Update',
    );
    expect(inBare('show', 'main:secret.ts')).toBe('export {};');
    expect(inBare('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('is kept as a draft where it is refused, and the report is handed on', async () => {
    const before = inBare('rev-parse', 'main');
    const report = `${POST}:12:1 name-undeclared. Found "Emma".`;
    const result = await saveFiles([{ path: POST, text: 'Emma\n' }], {
      overrides: { publish: gate(report) },
    });
    expect(result).toMatchObject({ kind: 'refused', report });
    expect(draftOf(result).name).toMatch(/^drafts\/a-post-[0-9a-f]{12}$/);
    expect(inBare('show', `${draftOf(result).name}:${POST}`)).toBe('Emma');
    expect(inBare('rev-parse', 'main')).toBe(before);
  });

  it('is asked about what is worth a look, and publishes it with what was accepted', async () => {
    const before = inBare('rev-parse', 'main');
    const asked = { file: POST, line: 4, kind: 'name-outside-story', found: 'Carl', words: 'Carl?' } as const;
    const ofPicture = {
      ...asked,
      file: 'content/posts/a.png',
      kind: 'picture-unused',
      found: 'posts/a.png',
    } as const;
    const warnings = [asked, ofPicture];
    const text = '---\ntitle: Two\n---\n\nCarl.\n';
    const publish = () => Promise.resolve({ ok: false as const, report: 'Carl?', warnings });
    const first = await saveFiles([{ path: POST, text }], { overrides: { publish } });
    expect(first).toMatchObject({ kind: 'refused', warnings });
    expect(inBare('rev-parse', 'main')).toBe(before);

    const second = await saveFiles([{ path: POST, text }], { draft: draftOf(first), accepted: [asked] });
    expect(second.kind).toBe('published');
    expect(inBare('show', `main:${POST}`)).toBe(
      '---\ntitle: Two\naccepted:\n  - kind: name-outside-story\n    found: Carl\n---\n\nCarl.',
    );
    expect(inBare('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  });

  it('lets nothing new take the place of what is there', async () => {
    const [fresh, picture] = ['content/posts/fresh.mdx', 'content/posts/a.svg'];
    const create = async (path: string, text: string) =>
      (await saveFiles([{ path, text, isNew: true }])).kind;
    expect(await create(fresh, '---\ntitle: One\n---\n\nFirst.\n')).toBe('published');
    expect(await create(fresh, '---\ntitle: Two\n---\n\nSecond.\n')).toBe('conflict');
    expect(inBare('show', `main:${fresh}`)).toContain('First.');
    // What arrived and was not answered is sent once more.
    expect(await create(fresh, '---\ntitle: One\n---\n\nFirst.\n')).toBe('published');
    expect(await create(picture, DRAWING)).toBe('published');
    expect(await create(picture, DRAWING.replace('1', '2'))).toBe('conflict');
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
  ])('writes no file called %j', async (path) => {
    const result = await saveFiles([{ path, text: 'x', isNew: true }]);
    expect(result).toMatchObject({ kind: 'refused', draft: undefined });
    expect(inBare('rev-list', '--count', '--all')).toBe('1');
  });
});
