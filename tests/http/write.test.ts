import { beforeEach, describe, expect, it } from 'vitest';
import type { SaveAnswer, WriteForm, WriteView } from '../../src/editor/form/write-view.ts';
import { halves } from '../odd-pictures.ts';
import {
  gate,
  inBare,
  noRepository,
  openEditorSite,
  saveFiles,
  usePublishedContent,
} from './published-content.ts';

usePublishedContent();

const PLAIN = 'content/posts/a-post.mdx';
const TEXT =
  'Some evenings nobody says a word, and both of you know why. Then it helps to begin with what you feel.\n';

let ask: ReturnType<typeof openEditorSite>;
beforeEach(() => {
  ask = openEditorSite();
});

type Fields = [string, string | File][];

function send(url: string, fields: Fields, accept = 'application/json'): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return Promise.resolve(ask('POST', url, form, { accept }));
}

const save = async (url: string, fields: Fields) => (await (await send(url, fields)).json()) as SaveAnswer;

async function open(url: string): Promise<WriteForm> {
  const view = (await (await ask('GET', url)).json()) as WriteView;
  if (!('form' in view)) throw new Error(`${url} is no form.`);
  return view.form;
}

const NEW = '/write/posts/new/?kind=article';
const FIELDS: Fields = [
  ['$base', ''],
  ['title', 'How to say no'],
  ['$body', TEXT.replaceAll('\n', '\r\n')],
  ['publishedAt', '2026-01-02'],
  ['publishedAt.$hour', ''],
  ['author', 'coach'],
  ['topics', 'closeness'],
];
const withFields = (...more: Fields): Fields => [
  ...FIELDS.filter(([name]) => !more.some(([other]) => other === name)),
  ...more,
];

const shaOf = (file: string) => inBare('rev-parse', `main:${file}`);
const showFile = (file: string) => inBare('show', `main:${file}`);

describe('a new post', () => {
  it('begins as an article of today', async () => {
    const form = await open(NEW);
    expect(form).toMatchObject({ kind: 'posts', action: NEW, base: '', state: 'new' });
    expect(form.data['kind']).toBe('article');
    expect(form.data['publishedAt']).toMatch(/^\d{4}-/);
  });

  it('of a comparison stays one, with all that is compared', async () => {
    const { action } = await open('/write/posts/new/?kind=comparison');
    expect(action).toBe('/write/posts/new/?kind=comparison');
    await save(
      action,
      withFields(['dynamics.k1.id', ''], ['dynamics.k1.name', 'Holding on'], ['$act', 'draft']),
    );
    const saved = showFile('content/posts/how-to-say-no/index.mdx');
    expect(saved).not.toContain('kind: article');
    expect(saved).toContain('dynamics:\n  - id: holding-on\n    name: Holding on\n');
  });

  it('is published under a name made of its title, with a description of its first sentences', async () => {
    const file = 'content/posts/how-to-say-no/index.mdx';
    const answer = await save(NEW, withFields(['$act', 'publish']));
    expect(answer).toEqual({
      kind: 'published',
      see: '/posts/how-to-say-no/',
      edit: '/write/posts/how-to-say-no/',
      base: shaOf(file),
      words: 'Published.',
    });
    expect(showFile(file)).toBe(`---
id: how-to-say-no
kind: article
title: How to say no
description: Some evenings nobody says a word, and both of you know why.
publishedAt: 2026-01-02
author:
  - coach
topics:
  - closeness
---

${TEXT.trim()}`);
  });

  it('is a draft where that is what was pressed, and says when it goes live where that is later', async () => {
    const draft = await save(NEW, withFields(['$act', 'draft']));
    expect(draft).toMatchObject({ kind: 'draft', see: '/drafts/how-to-say-no/', words: 'Saved as a draft.' });
    expect(showFile('content/posts/how-to-say-no/index.mdx')).toContain('\ndraft: true\n');
    const later = await save(
      NEW,
      withFields(['title', 'Later'], ['publishedAt', '2999-11-24'], ['publishedAt.$hour', '09:00']),
    );
    expect(later).toMatchObject({
      kind: 'published',
      goesLive: '2999-11-24T09:00:00.000Z',
      words: 'Goes live on 24 November 2999 at 09:00 UTC.',
    });
  });

  it('takes no other’s place, whether they come at once or one after the other', async () => {
    const answers = await Promise.all([
      save(NEW, FIELDS),
      save(NEW, withFields(['$body', 'Another text that is as long as a description, and a bit longer.'])),
    ]);
    expect(answers.map((answer) => 'edit' in answer && answer.edit)).toEqual([
      '/write/posts/how-to-say-no/',
      '/write/posts/how-to-say-no-2/',
    ]);
    expect(showFile('content/posts/how-to-say-no/index.mdx')).toContain(TEXT.trim());
    const third = await save(NEW, withFields(['title', 'A post']));
    expect(third).toMatchObject({ edit: '/write/posts/a-post-2/' });
  });

  it('that arrived and was not answered is saved once', async () => {
    const fields = withFields(['$save', 'a-try-of-a-save']);
    const first = await save(NEW, fields);
    const head = inBare('rev-parse', 'main');
    expect(await save(NEW, fields)).toEqual(first);
    expect(inBare('rev-parse', 'main')).toBe(head);
  });

  it('that was published and not answered is known when the server has begun anew', async () => {
    const fields = withFields(['$save', 'a-try-of-a-save']);
    const first = await save(NEW, fields);
    const head = inBare('rev-parse', 'main');
    ask = openEditorSite();
    expect(await save(NEW, fields)).toEqual(first);
    expect(inBare('rev-parse', 'main')).toBe(head);
    expect(inBare('log', '--format=%s')).toBe('How to say no\nfirst');
  });

  it('that was published and not answered says of its letter what the first answer said', async () => {
    let letterAt: Date | undefined;
    const tellOfLetter = (postId: string, since: Date) =>
      Promise.resolve(
        postId === 'how-to-say-no' && letterAt && letterAt >= since ? 'A letter about it waits.' : undefined,
      );
    const publish = gate();
    const openWithLetters = () =>
      openEditorSite({
        tellOfLetter,
        async publish(commit, answers) {
          const verdict = await publish(commit, answers);
          if (verdict.ok) letterAt ??= new Date();
          return verdict;
        },
      });
    ask = openWithLetters();
    const fields = withFields(['$save', 'a-try-of-a-save']);
    const first = await save(NEW, fields);
    expect(first).toMatchObject({ kind: 'published', words: 'Published. A letter about it waits.' });
    // The server began anew.
    ask = openWithLetters();
    expect(await save(NEW, fields)).toEqual(first);
    const plainly = await send(NEW, fields, 'text/html');
    expect(plainly.status).toBe(303);
    const view = (await (await ask('GET', plainly.headers.get('location') ?? '')).json()) as WriteView;
    expect('form' in view && view.form.done).toMatchObject({ words: 'Published. A letter about it waits.' });
    // What is saved next is another save, of which no letter tells.
    const next = withFields(
      ['$base', 'base' in first ? first.base : ''],
      ['$save', 'another-save'],
      ['title', 'No'],
    );
    expect(await save('/write/posts/how-to-say-no/', next)).toMatchObject({ words: 'Published.' });
  });

  it('that was published and not answered gets what was typed since', async () => {
    const fields = withFields(['$save', 'a-try-of-a-save']);
    await save(NEW, fields);
    ask = openEditorSite();
    const answer = await save(NEW, [...fields, ['title', 'How to say no, kindly']]);
    expect(answer).toMatchObject({ kind: 'published', edit: '/write/posts/how-to-say-no/' });
    const written = showFile('content/posts/how-to-say-no/index.mdx');
    expect(written).toContain('title: How to say no, kindly');
    // The form began empty, and shows none.
    expect(written).toContain('description: Some evenings');
    expect(inBare('ls-tree', '-r', '--name-only', 'main', 'content/posts/')).not.toContain('-2');
  });

  it('whose server died in the gate is gone on with', async () => {
    const bytes = new Uint8Array(await halves(40, 30).png().toBuffer());
    const fields = withFields(
      ['$save', 'a-try-of-a-save'],
      ['cover.src.$file', new File([bytes], 'Pier.png')],
      ['cover.alt', 'A pier.'],
    );
    const died = () => Promise.reject(new Error('killed'));
    ask = openEditorSite({ publish: died });
    await expect(send(NEW, fields)).resolves.toMatchObject({ status: 500 });
    expect(inBare('for-each-ref', '--format=%(refname)', 'refs/heads/drafts/')).toContain('/drafts/index-');
    ask = openEditorSite();
    const answer = await save(NEW, fields);
    expect(answer).toMatchObject({ kind: 'published', edit: '/write/posts/how-to-say-no/' });
    expect(inBare('for-each-ref', 'refs/heads/drafts/')).toBe('');
    expect(showFile('content/posts/how-to-say-no/index.mdx')).toContain('description: Some evenings');
    expect(inBare('ls-tree', '-r', '--name-only', 'main', 'content/posts/').split('\n')).toEqual([
      PLAIN,
      'content/posts/how-to-say-no/index.mdx',
      'content/posts/how-to-say-no/pier.png',
    ]);
  });

  it('whose server died while the gate went on is found once that has published it', async () => {
    const fields = withFields(['$save', 'a-try-of-a-save']);
    // As the gate does that outlives its server: it lets the next one wait, and makes the first live.
    const first = { commit: '' };
    ask = openEditorSite({
      publish: (commit) => {
        first.commit = commit;
        return Promise.reject(new Error('killed'));
      },
    });
    await send(NEW, fields);
    ask = openEditorSite({
      publish: () => {
        inBare('update-ref', 'refs/heads/main', first.commit);
        return Promise.resolve({ ok: false, report: 'Somebody else published a moment ago.' });
      },
    });
    expect(await save(NEW, fields)).toMatchObject({ kind: 'published', see: '/posts/how-to-say-no/' });
    expect(inBare('rev-parse', 'main')).toBe(first.commit);
    expect(inBare('for-each-ref', 'refs/heads/drafts/')).toBe('');
  });

  it('has the address that was written for it, and says in words which it cannot have', async () => {
    expect(await open(NEW)).toMatchObject({ address: { before: 'coach.example/posts/', name: '' } });
    const answer = await save(NEW, withFields(['$name', 'a-clear-no']));
    expect(answer).toMatchObject({ kind: 'published', edit: '/write/posts/a-clear-no/' });
    const made = await save(NEW, withFields(['$name', 'how-to-say-no']));
    expect(made).toMatchObject({ edit: '/write/posts/how-to-say-no/' });
    const counted = await save(NEW, withFields(['$name', 'how-to-say-no']));
    expect(counted).toMatchObject({ edit: '/write/posts/how-to-say-no-2/' });
    for (const [name, words] of [
      ['a-clear-no', '/posts/a-clear-no/ is taken. Choose another.'],
      ['A Clear No!', 'An address has lower-case letters, digits and single hyphens. Write a-clear-no.'],
      [
        'нет',
        'An address has lower-case letters from a to z, digits and single hyphens: write how-to-say-no.',
      ],
    ] as const) {
      expect(await save(NEW, withFields(['$name', name]))).toEqual({
        kind: 'problem',
        words,
        field: '$name',
      });
    }
    const page = await send(NEW, withFields(['$name', 'A Clear No!']), 'text/html');
    expect(await page.json()).toMatchObject({
      form: { address: { name: 'A Clear No!' }, data: { title: 'How to say no' }, body: TEXT },
    });
    expect(
      await save('/write/pages/new/', [
        ['$base', ''],
        ['title', 'Find'],
        ['$name', 'search'],
      ]),
    ).toEqual({
      kind: 'problem',
      words: 'The site itself needs this address. Choose another.',
      field: '$name',
    });
    expect(await open('/write/posts/a-clear-no/')).not.toHaveProperty('address');
  });

  it('needs a title', async () => {
    expect(await save(NEW, withFields(['title', ' ']))).toEqual({
      kind: 'problem',
      words: 'Give it a title first.',
      field: 'title',
    });
  });
});

describe('a picture', () => {
  const draw = async (width: number, name: string) => {
    const bytes = await halves(width, 30).png().toBuffer();
    return new File([new Uint8Array(bytes)], name);
  };

  it('lies beside its post, under a name of its own, and its field says so', async () => {
    await save(
      NEW,
      withFields(['cover.src.$file', await draw(40, 'Our pier.PNG')], ['cover.alt', 'A pier.']),
    );
    const file = 'content/posts/how-to-say-no/index.mdx';
    expect(showFile(file)).toContain('cover:\n  src: ./our-pier.png\n  alt: A pier.\n');
    expect(inBare('ls-tree', '--name-only', 'main:content/posts/how-to-say-no')).toBe(
      'index.mdx\nour-pier.png',
    );
    const form = await open('/write/posts/how-to-say-no/');
    expect(form.beside).toEqual(['index.mdx', 'our-pier.png']);
  });

  it('takes no other’s place, and the text follows', async () => {
    await save(NEW, withFields(['$file:./pier.png', await draw(40, 'pier.png')]));
    const sha = shaOf('content/posts/how-to-say-no/pier.png');
    const answer = await save('/write/posts/how-to-say-no/', [
      ['$base', shaOf('content/posts/how-to-say-no/index.mdx')],
      ['title', 'How to say no'],
      ['$body', '![A pier.](./pier.png)\n'],
      ['$file:./pier.png', await draw(60, 'x.png')],
    ]);
    expect(answer.kind).toBe('published');
    expect(shaOf('content/posts/how-to-say-no/pier.png')).toBe(sha);
    expect(showFile('content/posts/how-to-say-no/index.mdx')).toContain('![A pier.](./pier-2.png)');
  });
});

describe('a post that is there', () => {
  const fields = (title: string, base: string): Fields => [
    ['$base', base],
    ['title', title],
    ['$body', 'The *body*.\n'],
    ['publishedAt', ''],
  ];

  it('keeps its letters, but for what was changed', async () => {
    const form = await open('/write/posts/a-post/');
    expect(form).toMatchObject({ file: PLAIN, base: shaOf(PLAIN), body: 'The *body*.\n', title: 'One' });
    const answer = await save('/write/posts/a-post/', fields('Two', form.base));
    expect(answer).toMatchObject({ kind: 'published', base: shaOf(PLAIN) });
    expect(showFile(PLAIN)).toBe('---\ntitle: Two\n---\n\nThe *body*.');
  });

  it('that was changed elsewhere is a conflict, with what is there now', async () => {
    const base = shaOf(PLAIN);
    await save('/write/posts/a-post/', fields('Theirs', base));
    const answer = await send('/write/posts/a-post/', fields('Mine', base));
    expect(answer.status).toBe(409);
    const said = (await answer.json()) as { at: string };
    // When that was saved, by git.
    expect(said.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
    expect(said).toEqual({
      kind: 'conflict',
      at: said.at,
      theirs: { base: shaOf(PLAIN), fields: { title: 'Theirs' }, body: 'The *body*.\n' },
    });
    expect(showFile(PLAIN)).toContain('title: Theirs');
    const plain = await send('/write/posts/a-post/', fields('Mine', base), 'text/html');
    expect(plain.status).toBe(409);
    expect(await plain.json()).toMatchObject({
      form: { data: { title: 'Mine' }, answer: { kind: 'conflict' } },
    });
  });

  it('that was changed elsewhere shows both sides without script, and saves the sides that are chosen', async () => {
    const base = shaOf(PLAIN);
    const send2 = (title: string, body: string, of: string, more: Fields = []) =>
      send(
        '/write/posts/a-post/',
        [...fields(title, of).filter(([name]) => name !== '$body'), ['$body', body], ...more],
        'text/html',
      );
    const theirs: Fields = [['description', 'What they wrote of it.']];
    await send2('Theirs', 'The *body*.\n\nAnd theirs.', base, theirs);
    const none: Fields = [['description', '']];
    const page = await send2('Mine', 'My *body*.', base, none);
    const { form } = (await page.json()) as { form: WriteForm };
    expect(form.base).toBe(shaOf(PLAIN));
    expect(form.differences).toMatchObject([
      { name: 'title', label: 'Title', prefer: 'mine' },
      { name: 'description', prefer: 'theirs' },
      { name: '$body', prefer: 'mine', mine: [{ parts: [{ text: 'My ' }, { text: '*body*.' }] }] },
    ]);
    const saved = await send2('Mine', 'My *body*.', form.base, [
      ...none,
      ['$take.title', 'mine'],
      ['$take.description', 'theirs'],
      ['$take.$body', 'theirs'],
    ]);
    expect(saved.status).toBe(303);
    expect(showFile(PLAIN)).toBe(
      '---\ntitle: Mine\ndescription: What they wrote of it.\n---\n\nThe *body*.\n\nAnd theirs.',
    );
  });

  it('leads back to its form, which says what was done', async () => {
    const answer = await send('/write/posts/a-post/', fields('Two', shaOf(PLAIN)), 'text/html');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/write/posts/a-post/?done=published',
    ]);
    const form = await open('/write/posts/a-post/?done=published');
    expect(form.done).toEqual({ words: 'Published.', see: '/posts/a-post/' });
  });

  it('that is not there is not found', async () => {
    expect((await ask('GET', '/write/posts/nothing/')).status).toBe(404);
  });
});

describe('a text that the gate refuses', () => {
  const REPORT = 'content/posts/how-to-say-no/index.mdx\nA name slipped in.';

  it('is kept, comes back with the report and all that was typed, and goes on under the same name', async () => {
    ask = openEditorSite({ publish: gate(REPORT) });
    const answer = await save(NEW, FIELDS);
    expect(answer).toMatchObject({ kind: 'refused', findings: [], problem: REPORT });
    const draft = answer.kind === 'refused' ? answer.draft : undefined;
    if (!draft) throw new Error('It is not kept.');
    const plain = await send(NEW, withFields(['title', 'Other']), 'text/html');
    expect(plain.status).toBe(422);
    expect(await plain.json()).toMatchObject({
      form: { data: { title: 'Other' }, body: TEXT, draft: {} },
    });

    ask = openEditorSite();
    const kept = await open(`/write/posts/how-to-say-no/?draft=${draft.name}`);
    expect(kept).toMatchObject({ data: { title: 'How to say no' }, draft });
    const more: Fields = [
      ['$draft', draft.name],
      ['$draftCommit', draft.commit],
    ];
    const done = await save(NEW, withFields(['title', 'How to say yes'], ...more));
    expect(done).toMatchObject({ kind: 'published', edit: '/write/posts/how-to-say-no/' });
    expect(inBare('for-each-ref', 'refs/heads/drafts/')).not.toContain(draft.name.slice('drafts/'.length));
  });

  it('for what may stay is published as it is once that is pressed', async () => {
    const warnings = [{ file: PLAIN, line: 1, kind: 'name-outside-story', found: 'Carl', words: 'Carl?' }];
    const pass = gate();
    ask = openEditorSite({
      publish: (commit, from) =>
        inBare('show', `${commit}:${PLAIN}`).includes('accepted')
          ? pass(commit, from)
          : Promise.resolve({ ok: false, report: 'Carl?', warnings }),
    });
    const fields: Fields = [
      ['$base', shaOf(PLAIN)],
      ['title', 'Two'],
      ['$body', 'Carl.'],
    ];
    const refused = await save('/write/posts/a-post/', fields);
    if (refused.kind !== 'refused') throw new Error('It is published.');
    expect(refused.mayStay).toBe(true);
    const answer = await save('/write/posts/a-post/', [
      ...fields,
      ['$draft', refused.draft?.name ?? ''],
      ['$draftCommit', refused.draft?.commit ?? ''],
      ['$answer', 'may-stay'],
    ]);
    expect(answer.kind).toBe('published');
    expect(showFile(PLAIN)).toContain('found: Carl');
  });
});

describe('who asks', () => {
  it('is led to sign in, and a script is told', async () => {
    ask = openEditorSite({ isOwner: () => Promise.resolve(false) });
    const page = await ask('GET', '/write/');
    expect([page.status, page.headers.get('location')]).toEqual([303, '/moderate/sign-in/']);
    const answer = await send(NEW, FIELDS);
    expect([answer.status, ((await answer.json()) as SaveAnswer).kind]).toEqual([401, 'problem']);
  });

  it('may not be another site', async () => {
    const form = new FormData();
    form.append('title', 'x');
    const answer = await ask('POST', NEW, form, {
      origin: 'https://other.example',
      accept: 'application/json',
    });
    expect(answer.status).toBe(403);
  });

  it('finds all that is written', async () => {
    const page = await ask('GET', '/write/?search=one');
    expect(page.headers.get('cache-control')).toBe('no-store');
    const view = (await page.json()) as WriteView;
    expect(view).toMatchObject({
      lists: { posts: [{ title: 'One', href: '/write/posts/a-post/', state: 'live' }] },
    });
    // So few are seen at once: there is nothing to choose, whatever an address says.
    const chosen = (await (await ask('GET', '/write/?show=draft')).json()) as WriteView;
    expect(chosen).toMatchObject({ lists: { show: 'all' } });
    expect('lists' in chosen && chosen.lists.counts).toBeUndefined();
  });
});

describe('a file that there is one of', () => {
  it('of words is saved in the order of the alphabet', async () => {
    await saveFiles([{ path: 'content/words.txt', text: '# Mine.\nlimerence\n' }]);
    expect((await open('/write/words/')).body).toBe('# Mine.\nlimerence\n');
    const answer = await save('/write/words/', [
      ['$base', shaOf('content/words.txt')],
      ['$body', '# Mine.\r\nlimerence\r\nheartmap'],
    ]);
    expect(answer.kind).toBe('published');
    expect(showFile('content/words.txt')).toBe('# Mine.\nheartmap\nlimerence');
  });

  it('of the site takes a colour as the check takes it', async () => {
    await saveFiles([{ path: 'content/site.yaml', text: 'title: A site\n' }]);
    const answer = await save('/write/site/', [
      ['$base', shaOf('content/site.yaml')],
      ['title', 'A site'],
      ['colours.accent', '#0f5e4d'],
    ]);
    expect(answer.kind).toBe('published');
    expect(showFile('content/site.yaml')).toMatch(/^colours:\n {2}accent: ['"]#0f5e4d['"]$/m);
  });

  it('of the home page is changed section by section, and nothing else of it', async () => {
    const home = 'sections:\n  - kind: welcome\n    title: A calmer way\n  - kind: newest\n    count: 3\n';
    await saveFiles([{ path: 'content/home.yaml', text: home }]);
    const answer = await save('/write/home/', [
      ['$base', shaOf('content/home.yaml')],
      ['sections.e0.kind', 'welcome'],
      ['sections.e0.title', 'A calmer way through a divorce'],
      ['sections.e1.kind', 'newest'],
      ['sections.e1.count', '3'],
    ]);
    expect(answer.kind).toBe('published');
    expect(showFile('content/home.yaml')).toBe(
      home.replace('A calmer way', 'A calmer way through a divorce').trim(),
    );
  });
});

it('takes no more than 42 MiB at once', async () => {
  const answer = await send(NEW, withFields(['$body', 'x'.repeat(43 * 1024 * 1024)]));
  expect(answer.status).toBe(413);
});

it('says what to do where nothing has been published', async () => {
  const answer = await openEditorSite({ repository: noRepository() })('GET', '/write/');
  expect(await answer.json()).toEqual({ isUnpublished: true });
});
