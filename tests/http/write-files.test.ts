import { describe, expect, it, vi } from 'vitest';
import type { FilePage, ViewOf } from '../../src/editor/file-view.ts';
import type { MountOptions } from '../../src/server/write/mount-editor.ts';
import {
  gate,
  inBare,
  openEditorSite,
  POST,
  removeFiles,
  saveFiles,
  usePublishedContent,
  type Saving,
} from './published-content.ts';

usePublishedContent();

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const FOLDER = 'content/posts/with-pictures';
const OTHER = 'content/posts/other.mdx';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>';

const post = (id: string, body: string, more = '') =>
  `---\nid: ${id}\ntitle: The ${id}\n${more}---\n\n${body}\n`;
const FILES = {
  [`${FOLDER}/index.mdx`]: post('pictured', 'Look.\n\n![A pot](./pot.svg)\n\n![A cup](./cup.svg)'),
  [`${FOLDER}/pot.svg`]: DRAWING,
  [`${FOLDER}/cup.svg`]: DRAWING,
  [OTHER]: post(
    'other',
    'See [the **pots**](/posts/with-pictures/#top) and [us](/about/).\n\n![A cup](./with-pictures/cup.svg)',
    'related: [pictured]\n',
  ),
};

type Send = ReturnType<typeof openEditorSite>;

/** The form's server over a few posts. */
async function open(
  overrides: Partial<MountOptions> = {},
  files: Record<string, string> = FILES,
): Promise<Send> {
  await save(Object.entries(files).map(([path, text]) => ({ path, text, isNew: true })));
  return openEditorSite(overrides);
}
const save = async (files: Saving[]) => {
  expect((await saveFiles(files)).kind).toBe('published');
};
async function read<Page extends FilePage>(response: Response, page: Page): Promise<ViewOf<Page>> {
  const view = (await response.json()) as ViewOf<Page>;
  expect(view.page).toBe(page);
  return view;
}
const press = (send: Send, address: string, fields: Record<string, string>) =>
  send('POST', address, new URLSearchParams(fields).toString(), FORM);
const baseOf = (file: string) => inBare('rev-parse', `main:${file}`);
const show = (file: string) => inBare('show', `main:${file}`);
const listed = () => inBare('ls-tree', '-r', '--name-only', 'main').split('\n');

describe('the earlier versions of a text', () => {
  it('are told in words, the newest first, and one is taken back as a new version', async () => {
    const send = await open();
    await save([{ path: POST, text: '---\ntitle: Two\n---\n\nThe *body*, longer.\n\nMore.\n' }]);
    const { versions } = await read(await send('GET', '/write/posts/a-post/versions/'), 'versions');
    expect(versions.map(({ words, isPresent }) => [words, isPresent])).toEqual([
      ['1 paragraph changed, 1 paragraph added, the title', true],
      ['Written', false],
    ]);
    const first = versions[1]?.commit ?? '';
    const version = await read(
      await send('GET', `/write/posts/a-post/versions/?version=${first}`),
      'version',
    );
    expect(version.fields).toEqual([{ label: 'Title', then: [{ text: 'One' }], today: [{ text: 'Two' }] }]);
    expect(version.blocks).toEqual([
      {
        parts: [
          { text: 'The ', mark: 'same' },
          { text: '*body*.', mark: 'then' },
          { text: '*body*, longer.', mark: 'today' },
        ],
      },
      { parts: [{ text: 'More.', mark: 'today' }] },
    ]);
    const answer = await press(send, '/write/posts/a-post/versions/', { version: first, base: baseOf(POST) });
    expect(answer.headers.get('location')).toBe('/write/posts/a-post/versions/?done=taken');
    expect(show(POST)).toBe('---\ntitle: One\n---\n\nThe *body*.');
    expect(
      (await read(await send('GET', '/write/posts/a-post/versions/'), 'versions')).versions,
    ).toHaveLength(3);
  });

  it('go on behind another address, and bring back pictures that are gone, but not an address', async () => {
    const send = await open();
    await press(send, '/write/posts/with-pictures/address/', {
      name: 'pots',
      base: baseOf(`${FOLDER}/index.mdx`),
    });
    const [now, pot] = ['content/posts/pots/index.mdx', 'content/posts/pots/pot.svg'];
    await save([{ path: now, text: post('pictured', 'Nothing.', 'previousSlugs: [with-pictures]\n') }]);
    await removeFiles(pot);
    const { versions } = await read(await send('GET', '/write/posts/pots/versions/'), 'versions');
    expect(versions.map(({ words }) => words)).toEqual([
      expect.stringContaining('paragraph') as string,
      'The address',
      'Written',
    ]);
    await press(send, '/write/posts/pots/versions/', {
      version: versions[2]?.commit ?? '',
      base: baseOf(now),
    });
    expect(show(now)).toContain('![A pot](./pot.svg)');
    expect(show(now)).toContain('previousSlugs:\n  - with-pictures');
    expect(listed()).toContain(pot);
  });

  it.each([
    [
      'site',
      'content/site.yaml',
      "title: A site\ncolours:\n  accent: '#123456'\n",
      "title: A site\nowner: anna\ncolours:\n  accent: '#654321'\n",
      'Colours, You',
    ],
    [
      'home',
      'content/home.yaml',
      'sections:\n  - kind: welcome\n  - kind: text\n    text: Come in.\n',
      'sections:\n  - kind: welcome\n  - kind: text\n    text: Do come in.\n  - kind: newest\n',
      '1 section changed, 1 section added',
    ],
    ['words', 'content/words.txt', 'Fika\nLagom\n', 'Lagom\nMys\nSisu\n', '2 words added, 1 word taken out'],
  ])('of the %s are told, shown and taken back', async (kind, path, before, after, words) => {
    const send = await open({}, { [path]: before });
    await save([{ path, text: after }]);
    const at = `/write/${kind}/versions/`;
    const view = await read(await send('GET', at), 'versions');
    expect(view.versions.map((version) => version.words)).toEqual([words, 'Written']);
    expect(view.head).toMatchObject({ edit: `/write/${kind}/`, isOneOfMany: false });
    const first = view.versions[1]?.commit ?? '';
    const version = await read(await send('GET', `${at}?version=${first}`), 'version');
    const { fields, blocks } = version;
    const parts = blocks.flatMap((block) => block.parts);
    expect([...fields, ...parts.filter(({ mark }) => mark !== 'same')]).not.toEqual([]);
    const answer = await press(send, at, { version: first, base: view.head.base });
    expect(answer.headers.get('location')).toBe(`${at}?done=taken`);
    expect(`${show(path)}\n`).toBe(before);
    const stale = await press(send, at, { version: first, base: view.head.base });
    expect(stale.status).toBe(409);
  });

  it('of a home page that the coach has never changed are none', async () => {
    expect((await (await open())('GET', '/write/home/versions/')).status).toBe(404);
  });

  it('are not taken back over what another window has saved, and a refusal is told', async () => {
    const send = await open({ publish: gate('content/posts/a-post.mdx:3 name-undeclared') });
    const { versions } = await read(await send('GET', '/write/posts/a-post/versions/'), 'versions');
    const [version] = versions;
    const stale = await press(send, '/write/posts/a-post/versions/', {
      version: version?.commit ?? '',
      base: 'x',
    });
    expect(stale.status).toBe(409);
    const refused = await press(send, '/write/posts/a-post/versions/', {
      version: version?.commit ?? '',
      base: baseOf(POST),
    });
    expect(refused.status).toBe(422);
    expect((await read(refused, 'versions')).fault?.report).toContain('name-undeclared');
  });
});

describe('another address', () => {
  it('moves the folder, leads on from the old one, and has other texts lead to the new one', async () => {
    const send = await open();
    const answer = await press(send, '/write/posts/with-pictures/address/', {
      name: 'pots',
      base: baseOf(`${FOLDER}/index.mdx`),
    });
    expect(answer.headers.get('location')).toBe('/write/posts/pots/address/?done=moved');
    expect(listed()).toEqual(
      expect.arrayContaining([
        'content/posts/pots/index.mdx',
        'content/posts/pots/pot.svg',
        'content/posts/pots/cup.svg',
      ]),
    );
    // Another post shows this one.
    expect(listed().filter((file) => file.startsWith(FOLDER))).toEqual([`${FOLDER}/cup.svg`]);
    expect(show('content/posts/pots/index.mdx')).toContain('previousSlugs:\n  - with-pictures');
    expect(show(OTHER)).toContain('[the **pots**](/posts/pots/#top)');
    const view = await read(await send('GET', '/write/posts/pots/address/?done=moved'), 'address');
    expect(view).toMatchObject({ previous: ['/posts/with-pictures/'], typed: 'pots', before: '/posts/' });
    // What has another name by now was not taken away.
    expect((await read(await send('GET', '/write/removed/'), 'removed')).items).toEqual([]);
    // And back: then it leads to itself no more.
    await press(send, '/write/posts/pots/address/', {
      name: 'yet-another',
      base: baseOf('content/posts/pots/index.mdx'),
    });
    await press(send, '/write/posts/yet-another/address/', {
      name: 'pots',
      base: baseOf('content/posts/yet-another/index.mdx'),
    });
    expect(show('content/posts/pots/index.mdx')).toContain(
      'previousSlugs:\n  - with-pictures\n  - yet-another\n',
    );
  });

  it('is refused where it cannot be, with what to write', async () => {
    const send = await open(
      {},
      { ...FILES, 'content/posts/moved.mdx': post('moved', 'Words.', 'previousSlugs: [was]\n') },
    );
    const ask = async (name: string) => {
      const answer = await press(send, '/write/posts/a-post/address/', { name, base: baseOf(POST) });
      expect(answer.status).toBe(422);
      const { fault, typed } = await read(answer, 'address');
      expect(typed).toBe(name);
      return fault?.words;
    };
    expect(await ask('How To Say No')).toContain('Write how-to-say-no.');
    expect(await ask('A-Post')).toContain('Write a-post.');
    expect(await ask('☺')).toContain('write how-to-say-no');
    expect(await ask('other')).toBe('/posts/other/ is taken. Choose another.');
    expect(await ask('was')).toContain('once the address of /posts/moved/');
    expect(await ask('a-post')).toContain('already');
  });

  it('of a page is followed by the menu, the home page and texts, and the old one leads on', async () => {
    const [about, us] = ['content/pages/about.mdx', 'content/pages/us.mdx'];
    const send = await open(
      {},
      {
        ...FILES,
        [about]: '---\ntitle: About\npreviousSlugs: [who]\n---\n\nWe.\n',
        'content/pages/uber.mdx': '---\ntitle: Über\ntranslationOf: about\n---\n\nWir.\n',
        'content/site.yaml': 'title: A site\nmenu:\n  - label: Us\n    to: /about/#who\n',
        'content/home.yaml':
          'sections:\n  - kind: text\n    text: Hello\n    button:\n      label: More\n      to: /who/\n',
      },
    );
    const answer = await press(send, '/write/pages/about/address/', { name: 'us', base: baseOf(about) });
    expect(answer.headers.get('location')).toBe('/write/pages/us/address/?done=moved');
    expect(listed()).not.toContain(about);
    expect(show(us)).toBe('---\ntitle: About\npreviousSlugs: [ who, about ]\n---\n\nWe.');
    expect(show(OTHER)).toContain('[us](/us/)');
    expect(show('content/pages/uber.mdx')).toContain('translationOf: us');
    expect(show('content/site.yaml')).toContain('to: /us/#who');
    expect(show('content/home.yaml')).toContain('to: /us/');
    const view = await read(await send('GET', '/write/pages/us/address/'), 'address');
    expect(view).toMatchObject({ previous: ['/who/', '/about/'], before: '/', typed: 'us' });
  });

  it('of a topic and of a person is followed by all that name them, in the same save', async () => {
    const [topic, person] = ['content/topics/closeness.yaml', 'content/people/anna.yaml'];
    const send = await open(
      {},
      {
        ...FILES,
        [topic]: 'name: Closeness\n',
        [person]: 'name: Anna Berg\n',
        'content/site.yaml': 'title: A site\nowner: anna\n',
        'content/posts/told.mdx': post(
          'told',
          'See [more](/topics/closeness/) by [her](/people/anna/).',
          'author: [karim, anna]\ntopics: [closeness, trust]\n',
        ),
      },
    );
    await press(send, '/write/topics/closeness/address/', { name: 'near', base: baseOf(topic) });
    expect(show('content/posts/told.mdx')).toMatch(/topics: \[ ?near, trust ?\]/);
    expect(show('content/topics/near.yaml')).toBe('name: Closeness\npreviousSlugs:\n  - closeness');
    const commits = inBare('rev-list', '--count', 'main');
    await press(send, '/write/people/anna/address/', { name: 'anna-berg', base: baseOf(person) });
    expect(inBare('rev-list', '--count', 'main')).toBe(String(Number(commits) + 1));
    expect(show('content/site.yaml')).toContain('owner: anna-berg');
    const told = show('content/posts/told.mdx');
    expect(told).toMatch(/author: \[ ?karim, anna-berg ?\]/);
    expect(told).toContain('See [more](/topics/near/) by [her](/people/anna-berg/).');
  });

  it('of a page is not one that the site or the form needs', async () => {
    const about = 'content/pages/about.mdx';
    const send = await open({}, { [about]: '---\ntitle: About\n---\n\nWe.\n' });
    for (const name of ['search', 'write', 'new']) {
      const answer = await press(send, '/write/pages/about/address/', { name, base: baseOf(about) });
      expect(answer.status).toBe(422);
      const { fault } = await read(answer, 'address');
      expect(fault?.words).toBe('The site itself needs this address. Choose another.');
    }
  });

  it('leaves the old one free where the text was never more than a draft', async () => {
    const send = await open({}, { 'content/posts/sketch.mdx': post('sketch', 'Words.', 'draft: true\n') });
    await press(send, '/write/posts/sketch/address/', {
      name: 'plan',
      base: baseOf('content/posts/sketch.mdx'),
    });
    expect(show('content/posts/plan.mdx')).not.toContain('previousSlugs');
  });
});

describe('taking a text away', () => {
  const remove = (send: Send, more = {}) =>
    press(send, '/write/posts/with-pictures/remove/', {
      act: 'remove',
      comments: 'keep',
      base: baseOf(`${FOLDER}/index.mdx`),
      ...more,
    });

  it('shows what goes with it and what leads to it, takes that out, and undoes all of it', async () => {
    const erase = vi.fn(() => Promise.resolve());
    const talk = { count: () => Promise.resolve({ comments: 2, ratings: 1 }), erase };
    const send = await open({ talk });
    const before = show(OTHER);
    const view = await read(await send('GET', '/write/posts/with-pictures/remove/'), 'remove');
    expect(view).toMatchObject({
      state: 'on',
      files: ['pot.svg'],
      shared: ['cup.svg'],
      loose: [
        { title: 'The other', edit: '/write/posts/other/', words: 'a related post' },
        { title: 'The other', words: 'a link' },
      ],
      firm: [],
      comments: '2 comments, 1 rating',
    });
    expect((await remove(send)).headers.get('location')).toBe('/write/removed/?done=removed');
    expect(listed().filter((file) => file.startsWith(FOLDER))).toEqual([`${FOLDER}/cup.svg`]);
    expect(show(OTHER)).toContain('See the **pots** and [us](/about/).');
    expect(show(OTHER)).toContain('related: []');
    const { items } = await read(await send('GET', '/write/removed/'), 'removed');
    expect(items).toMatchObject([{ title: 'The pictured', kept: '2 comments, 1 rating' }]);
    const back = await press(send, '/write/removed/', { act: 'back', path: `${FOLDER}/index.mdx` });
    expect(back.headers.get('location')).toBe('/write/posts/with-pictures/versions/?done=back');
    expect(show(OTHER)).toBe(before);
    expect(listed()).toContain(`${FOLDER}/pot.svg`);
    expect(erase).not.toHaveBeenCalled();
    expect((await press(send, '/write/removed/', { act: 'back', path: `${FOLDER}/index.mdx` })).status).toBe(
      409,
    );
  });

  it('is undone without undoing what was written since in what led to it', async () => {
    const send = await open();
    await remove(send);
    const since = show(OTHER).replace('See the **pots**', 'Nobody has **pots**');
    await save([{ path: OTHER, text: since }]);
    const back = await press(send, '/write/removed/', { act: 'back', path: `${FOLDER}/index.mdx` });
    expect(back.headers.get('location')).toBe('/write/posts/with-pictures/versions/?done=back');
    expect(listed()).toContain(`${FOLDER}/index.mdx`);
    expect(show(OTHER)).toBe(since);
  });

  it('is none where a push took the text away and another has it under another name', async () => {
    const send = await open();
    const list = async () => (await read(await send('GET', '/write/removed/'), 'removed')).items;
    await removeFiles(`${FOLDER}/index.mdx`, OTHER);
    expect((await list()).map(({ title }) => title)).toEqual(['The other', 'The pictured']);
    const pots = 'content/posts/pots.mdx';
    await save([{ path: pots, text: post('pictured', 'All of it in other words.'), isNew: true }]);
    expect((await list()).map(({ title }) => title)).toEqual(['The other']);
    // Another kind of text that is called so is not it.
    await removeFiles(pots);
    await save([
      { path: 'content/topics/pots.yaml', text: 'id: pictured\nname: Pots\n', isNew: true },
      { path: 'content/pages/pots.mdx', text: post('pictured', 'A page.'), isNew: true },
    ]);
    expect((await list()).map(({ title }) => title)).toContain('The pictured');
  });

  it('erases what readers said where she says so, and only once it is gone', async () => {
    const erase = vi.fn(() => Promise.resolve());
    const talk = { count: () => Promise.resolve(undefined), erase };
    const refused = await remove(await open({ talk, publish: gate('no') }), { comments: 'erase' });
    expect(refused.status).toBe(422);
    expect(erase).not.toHaveBeenCalled();
    expect((await remove(openEditorSite({ talk }), { comments: 'erase' })).headers.get('location')).toBe(
      '/write/removed/?done=erased',
    );
    expect(erase).toHaveBeenCalledExactlyOnceWith('pictured');
  });

  it('leaves pictures beside a lone file to whom else shows them, and takes none of others', async () => {
    const send = await open(
      {},
      {
        'content/posts/one.mdx': post('one', '![A](./a.svg)\n\n![B](./b.svg)'),
        'content/posts/two.mdx': post('two', '![B](./b.svg)'),
        'content/posts/a.svg': DRAWING,
        'content/posts/b.svg': DRAWING,
        'content/posts/c.svg': DRAWING,
      },
    );
    expect(await read(await send('GET', '/write/posts/one/remove/'), 'remove')).toMatchObject({
      files: ['a.svg'],
      shared: ['b.svg'],
    });
    await press(send, '/write/posts/one/remove/', {
      act: 'remove',
      comments: 'keep',
      base: baseOf('content/posts/one.mdx'),
    });
    expect(listed().filter((file) => file.endsWith('.svg'))).toEqual([
      'content/posts/b.svg',
      'content/posts/c.svg',
    ]);
  });

  it('is not done where others need it, and tells which', async () => {
    const send = await open(
      {},
      {
        'content/topics/trust.yaml': 'name: Trust\n',
        'content/posts/one.mdx': post('one', 'Words.', 'topics: [trust]\n'),
      },
    );
    expect(await read(await send('GET', '/write/topics/trust/remove/'), 'remove')).toMatchObject({
      firm: [{ title: 'The one', words: 'the topic' }],
    });
    const answer = await press(send, '/write/topics/trust/remove/', {
      act: 'remove',
      base: baseOf('content/topics/trust.yaml'),
    });
    expect(answer.status).toBe(422);
    expect(listed()).toContain('content/topics/trust.yaml');
  });

  it('is not done from a page that another window has overtaken, nor of what is gone, nor for strangers', async () => {
    const send = await open();
    expect((await remove(send, { base: 'x' })).status).toBe(409);
    await remove(send);
    expect((await press(send, '/write/posts/with-pictures/remove/', { act: 'remove' })).status).toBe(404);
    const stranger = openEditorSite({ isOwner: () => Promise.resolve(false) });
    expect((await stranger('GET', '/write/posts/other/remove/')).headers.get('location')).toBe(
      '/moderate/sign-in/',
    );
    expect(
      (await press(stranger, '/write/posts/other/remove/', { act: 'remove' })).headers.get('location'),
    ).toBe('/moderate/sign-in/');
    expect(listed()).toContain(OTHER);
  });
});

it('takes a post off the site with the links that lead there, and puts it on again', async () => {
  const send = await open();
  const base = () => baseOf(`${FOLDER}/index.mdx`);
  const address = '/write/posts/with-pictures/remove/';
  expect((await press(send, address, { act: 'off', base: base() })).headers.get('location')).toBe(
    `${address}?done=off`,
  );
  expect(show(`${FOLDER}/index.mdx`)).toContain('draft: true');
  expect(show(OTHER)).toContain('See the **pots** and');
  expect(show(OTHER)).toContain('related: [pictured]');
  expect((await read(await send('GET', address), 'remove')).state).toBe('off');
  await press(send, address, { act: 'on', base: base() });
  expect(show(`${FOLDER}/index.mdx`)).toContain('draft: false');
});
