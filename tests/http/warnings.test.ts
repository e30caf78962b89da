import { describe, expect, it, vi } from 'vitest';
import type { WarningsView } from '../../src/editor/warnings-view.ts';
import type { Warning } from '../../src/server/export/warnings.ts';
import type { MountOptions } from '../../src/server/write/mount-editor.ts';
import { gate, inBare, openEditorSite, POST, usePublishedContent } from './published-content.ts';

usePublishedContent();

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const warning = (name: string, more: Partial<Warning> = {}): Warning => ({
  name,
  file: POST,
  line: 5,
  kind: 'name-outside-story',
  found: `Name${name}`,
  words: `"Name${name}" is a first name.\nWrite the sentence without it.`,
  ...more,
});

/** The page over these warnings, of which those that are accepted are gone. */
function open(warnings: Warning[], overrides: Partial<MountOptions> = {}) {
  return openEditorSite({ listWarnings: () => warnings, ...overrides });
}
type Send = ReturnType<typeof open>;
const read = async (response: Response) => (await response.json()) as WarningsView;
const accept = (send: Send, ...names: string[]) =>
  send('POST', '/write/warnings/accept/', names.map((name) => `item=${name}`).join('&'), FORM);

describe('the list of what is worth a look', () => {
  it('has each with its place, what to do, and where the form opens it', async () => {
    const ofPicture = warning('b', { file: 'content/posts/pot.png', kind: 'picture-unused' });
    expect(await read(await open([warning('a'), ofPicture])('GET', '/write/warnings/'))).toEqual({
      items: [
        {
          name: 'a',
          place: `${POST}, line 5`,
          told: '"Namea" is a first name.',
          advice: ['Write the sentence without it.'],
          href: '/write/posts/a-post/',
        },
        expect.objectContaining({ name: 'b', place: 'content/posts/pot.png, line 5' }) as object,
      ],
      left: 0,
    });
  });

  it('has the first fifty of many', async () => {
    const many = Array.from({ length: 53 }, (_, index) => warning(`w${index}`));
    const { items, left } = await read(await open(many)('GET', '/write/warnings/'));
    expect(items).toHaveLength(50);
    expect(left).toBe(3);
  });

  it('keeps in git that those that are chosen may stay, and asks nothing of others in the same file', async () => {
    const before = inBare('rev-parse', 'main');
    const publish = vi.fn(gate());
    const send = open([warning('a'), warning('b'), warning('c')], { publish });
    const answer = await accept(send, 'a', 'c');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/write/warnings/?done=2');
    expect(publish).toHaveBeenCalledWith(inBare('rev-parse', 'main'), before, { asks: false });
    expect(inBare('show', `main:${POST}`)).toBe(
      [
        '---',
        'title: One',
        'accepted:',
        '  - kind: name-outside-story',
        '    found: Namea',
        '  - kind: name-outside-story',
        '    found: Namec',
        '---',
        '',
        'The *body*.',
      ].join('\n'),
    );
    expect((await read(await send('GET', '/write/warnings/?done=2'))).done).toBe('2 may stay.');
  });

  it('does nothing where all that is chosen is gone already, and says so', async () => {
    const before = inBare('rev-parse', 'main');
    const answer = await accept(open([warning('a')]), 'z');
    expect(answer.headers.get('location')).toBe('/write/warnings/?done=0');
    expect(inBare('rev-parse', 'main')).toBe(before);
  });

  it('says what is wrong where nothing is chosen, and where the gate says no', async () => {
    const empty = await accept(open([warning('a')]));
    expect(empty.status).toBe(422);
    expect((await read(empty)).fault).toBe('Choose at least one.');
    const refused = await accept(open([warning('a')], { publish: gate('Somebody else published.') }), 'a');
    expect(refused.status).toBe(409);
    expect((await read(refused)).fault).toBe('Somebody else published.');
  });

  it('says nothing of what only an engineer can mend, where the gate itself breaks', async () => {
    const publish = () =>
      Promise.resolve({ ok: false as const, report: 'Error: at file.ts:12', isBroken: true });
    const broken = await accept(open([warning('a')], { publish }), 'a');
    expect(broken.status).toBe(409);
    expect((await read(broken)).fault).toBe(
      'This was not done, since the site could not be published with it.',
    );
  });

  it('is the coach’s alone, and takes nothing from another site', async () => {
    const stranger = open([warning('a')], { isOwner: () => Promise.resolve(false) });
    expect((await stranger('GET', '/write/warnings/')).headers.get('location')).toBe('/moderate/sign-in/');
    expect((await accept(stranger, 'a')).headers.get('location')).toBe('/moderate/sign-in/');
    const elsewhere = { ...FORM, origin: 'https://elsewhere.example' };
    const answer = await open([warning('a')])('POST', '/write/warnings/accept/', 'item=a', elsewhere);
    expect(answer.status).toBe(403);
  });
});
