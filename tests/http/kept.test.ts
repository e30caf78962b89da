import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/server/git-api/save-contents.ts';
import {
  base64,
  gate,
  inBare,
  noRepository,
  openEditorSite,
  ORIGIN,
  POST,
  readKept,
  usePublishedContent,
} from './published-content.ts';

usePublishedContent();

type Send = ReturnType<typeof openEditorSite>;
const NEW = 'content/posts/new.mdx';
const PICTURE = 'content/posts/pot.svg';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>';
const REPORT = `${POST}:12:1 name-undeclared. Found "Emma".\n\nWrite another name.`;
const DRAFTS = 'refs/heads/drafts/';

const refs = (prefix = DRAFTS) =>
  inBare('for-each-ref', '--format=%(refname)', prefix).split('\n').filter(Boolean);
const text = (title: string, body = 'Words.') => `---\ntitle: ${title}\n---\n\n${body}\n`;
const update = (content: string, more = {}) => ({
  operation: 'update',
  path: POST,
  content: base64(content),
  ...more,
});
const NEW_POST = [
  { operation: 'create', path: NEW, content: base64(text('New', '![A pot](./pot.svg)')) },
  { operation: 'create', path: PICTURE, content: base64(DRAWING) },
];

const save = (send: Send, files: object[], more = {}) =>
  send('POST', '/api/git/repos/coach/site/contents', { branch: 'main', message: 'Update', files, ...more });

/** Saves what the gate refuses, and gives what the form is told of where it is kept. */
async function refuse(files: object[], more = {}, report = REPORT): Promise<Draft> {
  const response = await save(openEditorSite({ publish: gate(report) }), files, more);
  const { draft, commit } = (await response.json()) as { draft: string; commit: string };
  return { name: draft, commit };
}

/** What start.js has Sveltia say once a kept text is open in the form. */
const goOn = (draft: Draft) => ({ branch: draft.commit, draft });
const kept = async (send = openEditorSite()) => readKept(await send('GET', '/write/kept/'));
const nameOf = ({ name }: Draft) => name.replace('drafts/', '');
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const press = (act: string, draft: Draft, send = openEditorSite(), headers = {}) =>
  send('POST', `/write/kept/${act}/`, `name=${nameOf(draft)}`, { ...FORM, ...headers });

describe('the list of texts to mend', () => {
  it('says that there are none, before anything has been published too', async () => {
    expect(await kept()).toEqual({ texts: [], discarded: [], discardedDays: 30, done: undefined });
    expect((await kept(openEditorSite({ repository: noRepository() }))).texts).toEqual([]);
  });

  it('has each with its title, when it was written, why it was refused, and where the form opens it', async () => {
    const draft = await refuse([update(text('Two'))]);
    const { texts } = await kept();
    expect(texts).toEqual([
      {
        name: nameOf(draft),
        title: 'Two',
        file: POST,
        writtenAt: new Date(inBare('log', '-1', '--format=%cI', draft.commit)).toISOString(),
        report: REPORT,
        isOutdated: false,
        href: `/write/posts/a-post/?draft=${draft.name}`,
      },
    ]);
    expect(await (await openEditorSite()('GET', '/write/kept/count.json')).json()).toEqual({ count: 1 });
  });

  it('names a text by its file where its front matter cannot be read', async () => {
    await refuse([update('---\ntitle: "Two\n---\n')]);
    expect((await kept()).texts[0]?.title).toBe(POST);
  });

  it('has a text whose checks were cut off, without a reason', async () => {
    const send = openEditorSite({ publish: () => Promise.reject(new Error('the server stops')) });
    expect((await save(send, [update(text('Two'))])).status).toBe(500);
    expect((await kept()).texts).toMatchObject([{ title: 'Two' }]);
    expect((await kept()).texts[0]).not.toHaveProperty('report');
  });

  it('has a text whose file has the longest name there can be', async () => {
    const path = `content/posts/${'a'.repeat(240)}.mdx`;
    const draft = await refuse([{ operation: 'create', path, content: base64(text('Long')) }]);
    expect((await kept()).texts).toMatchObject([{ title: 'Long', file: path }]);
    expect((await press('discard', draft)).headers.get('location')).toContain('done=discarded');
  });

  it('leaves out branches that somebody pushed', async () => {
    inBare('update-ref', `${DRAFTS}somebody`, 'main');
    expect((await kept()).texts).toEqual([]);
  });

  it('counts a save that is pressed twice as one text, and two texts of one post as two', async () => {
    await refuse([update(text('Two'))]);
    await refuse([update(text('Two'))], { message: 'Once more' });
    expect((await kept()).texts).toHaveLength(1);
    await refuse([update(text('Three'))]);
    expect((await kept()).texts).toHaveLength(2);
  });

  it('keeps nothing of a refused deletion, or of a picture alone', async () => {
    for (const files of [[{ operation: 'delete', path: POST }], NEW_POST.slice(1)]) {
      expect((await refuse(files)).name).toBeUndefined();
      expect(refs()).toEqual([]);
    }
  });

  it('is shown to nobody but the coach', async () => {
    const draft = await refuse([update(text('Two'))]);
    const send = openEditorSite({ isOwner: () => Promise.resolve(false) });
    const answers = [
      await send('GET', '/write/kept/'),
      await send('GET', '/write/kept/count.json'),
      await press('discard', draft, send),
      await press('bring-back', draft, send),
    ];
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
      answers.map(() => [303, '/moderate/sign-in/']),
    );
    expect(refs()).toHaveLength(1);
  });
});

describe('discarding a kept text', () => {
  it('takes it from the list, offers to undo that, and brings it back whole', async () => {
    const draft = await refuse([update(text('Two'))]);
    const response = await press('discard', draft);
    expect(response.status).toBe(303);
    const location = response.headers.get('location') ?? '';
    const after = await readKept(await openEditorSite()('GET', location));
    expect(after).toMatchObject({ texts: [], discarded: [{ title: 'Two' }] });
    expect(after.done).toEqual({ words: 'Discarded.', discarded: nameOf(draft) });
    expect((await press('bring-back', draft)).headers.get('location')).toBe('/write/kept/?done=back');
    expect(await kept()).toMatchObject({ texts: [{ title: 'Two', report: REPORT }], discarded: [] });
    expect(inBare('rev-parse', draft.name)).toBe(draft.commit);
  });

  it('says so where another window was quicker', async () => {
    const draft = await refuse([update(text('Two'))]);
    await press('discard', draft);
    expect((await press('discard', draft)).headers.get('location')).toBe('/write/kept/?done=gone');
  });

  it('lasts for ever after thirty days', async () => {
    const at = (now: string) => openEditorSite({ now: () => new Date(now) });
    const draft = await refuse([update(text('Two'))]);
    await press('discard', draft, at('2026-11-01T12:00:00Z'));
    expect((await kept(at('2026-12-01T11:00:00Z'))).discarded).toHaveLength(1);
    expect((await kept(at('2026-12-02T12:00:00Z'))).discarded).toEqual([]);
    expect(refs('refs/discarded/')).toEqual([]);
  });

  it.each([{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])(
    'is not done for a page of another site: %j',
    async (headers) => {
      const draft = await refuse([update(text('Two'))]);
      expect((await press('discard', draft, openEditorSite(), headers)).status).toBe(403);
      expect(refs()).toHaveLength(1);
    },
  );

  it.each(['main', '../heads/main', ''])('does nothing to %j', async (name) => {
    const response = await openEditorSite()('POST', '/write/kept/discard/', `name=${name}`, FORM);
    expect(response.status).toBe(name === 'main' ? 303 : 422);
    expect(refs('refs/')).toEqual(['refs/heads/main']);
  });
});

describe('going on with a kept text', () => {
  it('shows the form the text with its pictures, by its name and by its commit', async () => {
    const draft = await refuse(NEW_POST);
    const send = openEditorSite();
    const api = '/api/git/repos/coach/site';
    const branch = (await (await send('GET', `${api}/branches/${draft.name}`)).json()) as object;
    expect(branch).toMatchObject({ name: draft.name, commit: { id: draft.commit } });
    for (const view of [draft.name, draft.commit]) {
      const { tree } = (await (await send('GET', `${api}/git/trees/${view}?recursive=1`)).json()) as {
        tree: { path: string }[];
      };
      expect(tree.map((file) => file.path)).toEqual([POST, NEW, PICTURE]);
      const listed = await send('POST', `${api}/file-contents?ref=${view}`, { files: [NEW] });
      const [file] = (await listed.json()) as { content: string }[];
      expect(Buffer.from(file?.content ?? '', 'base64').toString()).toContain('title: New');
      expect(await (await send('GET', `${api}/media/${view}/${PICTURE}`)).text()).toBe(DRAWING);
      expect(await (await send('GET', `${api}/raw/${PICTURE}?ref=${view}`)).text()).toBe(DRAWING);
      const history = await send('GET', `${api}/commits?sha=${view}&path=${NEW}`);
      expect(await history.json()).toMatchObject([{ sha: draft.commit }]);
    }
    expect((await send('GET', `${api}/raw/${PICTURE}`)).status).toBe(404);
  });

  it('answers 404 for a text that is no longer kept, and for any other name', async () => {
    const send = openEditorSite();
    for (const view of ['drafts/gone-1a2b3c4d5e6f', 'f'.repeat(40), 'HEAD', 'refs/heads/main', '--all']) {
      expect((await send('GET', `/api/git/repos/coach/site/branches/${view}`)).status).toBe(404);
    }
  });

  it('publishes what was mended and forgets the draft', async () => {
    const draft = await refuse([update(text('Two'))]);
    const sha = inBare('rev-parse', `${draft.name}:${POST}`);
    const response = await save(openEditorSite(), [update(text('Three'), { sha })], goOn(draft));
    expect(response.status).toBe(201);
    expect(inBare('show', `main:${POST}`)).toContain('title: Three');
    expect(inBare('log', '-1', '--format=%B', 'main')).toBe('Update');
    expect(refs()).toEqual([]);
  });

  it('publishes a new post with the pictures that came with its first try, onto what is live now', async () => {
    const draft = await refuse(NEW_POST);
    await save(openEditorSite(), [update(text('Meanwhile'))]);
    const mended = { operation: 'update', path: NEW, content: base64(text('Mended')) };
    expect((await save(openEditorSite(), [mended], goOn(draft))).status).toBe(201);
    expect(inBare('ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual([
      POST,
      NEW,
      PICTURE,
      'secret.ts',
    ]);
    expect(inBare('show', `main:${NEW}`)).toContain('Mended');
    expect(inBare('show', `main:${PICTURE}`)).toBe(DRAWING);
    expect(inBare('show', `main:${POST}`)).toContain('Meanwhile');
  });

  it('takes a change of the post’s name along', async () => {
    const draft = await refuse(NEW_POST);
    const moved = 'content/posts/moved.mdx';
    const file = { operation: 'update', path: moved, from_path: NEW, content: base64(text('Moved')) };
    expect((await save(openEditorSite(), [file], goOn(draft))).status).toBe(201);
    expect(inBare('ls-tree', '-r', '--name-only', 'main', 'content/').split('\n')).toEqual([
      POST,
      moved,
      PICTURE,
    ]);
  });

  it('replaces the draft when it is refused again, as often as that is', async () => {
    const first = await refuse(NEW_POST);
    const again = (title: string) => [{ operation: 'update', path: NEW, content: base64(text(title)) }];
    const second = await refuse(again('Second'), goOn(first), 'Another fault.');
    // The form still looks at what it was opened with.
    const third = await refuse(again('Third'), { branch: first.commit, draft: second });
    expect([second.name, third.name]).toEqual([first.name, first.name]);
    expect(refs()).toEqual([`refs/heads/${first.name}`]);
    expect((await kept()).texts).toMatchObject([{ title: 'Third', report: REPORT }]);
    expect(inBare('show', `${first.name}:${PICTURE}`)).toBe(DRAWING);
    const last = await save(openEditorSite(), again('Last'), { branch: first.commit, draft: third });
    expect(last.status).toBe(201);
    expect(refs()).toEqual([]);
  });

  it('replaces the draft of a save that is mended at once, in the form that still shows the live site', async () => {
    const first = await refuse([update(text('Two'))]);
    const second = await refuse([update(text('Three'))], { draft: first });
    expect(refs()).toEqual([`refs/heads/${second.name}`]);
    expect((await save(openEditorSite(), [update(text('Four'))], { draft: second })).status).toBe(201);
    expect(refs()).toEqual([]);
  });

  it('keeps the text, new words too, where the live site has another version by now', async () => {
    const draft = await refuse([update(text('Two'))]);
    await save(openEditorSite(), [update(text('Elsewhere'))]);
    expect((await kept()).texts).toMatchObject([{ title: 'Two', isOutdated: true }]);
    const live = inBare('rev-parse', 'main');
    const response = await save(openEditorSite(), [update(text('Three'))], goOn(draft));
    expect(response.status).toBe(409);
    const answer = (await response.json()) as { report: string; draft: string };
    expect(answer.report).toContain(`${POST} was changed on the live site after this text was kept`);
    expect(answer.draft).toBe(draft.name);
    expect(inBare('rev-parse', 'main')).toBe(live);
    expect((await kept()).texts).toMatchObject([{ title: 'Three', isOutdated: true, report: answer.report }]);
    expect(refs()).toHaveLength(1);
  });

  it('keeps both texts where another window has saved the same one, and one that it discarded', async () => {
    const draft = await refuse([update(text('Two'))]);
    await refuse([update(text('There'))], goOn(draft));
    const here = await refuse([update(text('Here'))], goOn(draft));
    expect(here.name).not.toBe(draft.name);
    expect((await kept()).texts.map(({ title }) => title).sort()).toEqual(['Here', 'There']);
    await press('discard', here);
    await refuse([update(text('Still here'))], goOn(here));
    expect((await kept()).texts.map(({ title }) => title).sort()).toEqual(['Still here', 'There']);
  });

  it('is still kept when it was discarded while the gate was busy with it', async () => {
    const draft = await refuse([update(text('Two'))]);
    const publish = async () => {
      await press('discard', draft);
      return { ok: false as const, report: REPORT };
    };
    await save(openEditorSite({ publish }), [update(text('Three'))], goOn(draft));
    expect((await kept()).texts).toMatchObject([{ title: 'Three' }]);
  });

  it('is kept when the gate is cut off in the middle of it', async () => {
    const draft = await refuse([update(text('Two'))]);
    const publish = () => Promise.reject(new Error('the server stops'));
    await save(openEditorSite({ publish }), [update(text('Three'))], goOn(draft));
    expect(refs()).toEqual([`refs/heads/${draft.name}`]);
    expect((await kept()).texts).toMatchObject([{ title: 'Three' }]);
  });

  it('forgets a new post that is deleted in the form, with its pictures', async () => {
    const draft = await refuse(NEW_POST);
    const live = inBare('rev-parse', 'main');
    const response = await save(openEditorSite(), [{ operation: 'delete', path: NEW }], goOn(draft));
    expect(response.status).toBe(201);
    expect(inBare('rev-parse', 'main')).toBe(live);
    expect(refs()).toEqual([]);
  });

  it('leaves the text kept when its deletion is refused', async () => {
    const draft = await refuse([update(text('Two'))]);
    await refuse([{ operation: 'delete', path: POST }], goOn(draft), 'Other posts lead to it.');
    expect(inBare('rev-parse', draft.name)).toBe(draft.commit);
  });

  it.each([
    { branch: 'refs/heads/main' },
    { branch: 'f'.repeat(40) },
    { draft: { name: 'main', commit: 'f'.repeat(40) } },
    { draft: { name: 'drafts/../main', commit: 'f'.repeat(40) } },
  ])('takes no other names: %j', async (more) => {
    expect((await save(openEditorSite(), [update('x')], more)).status).toBe(422);
    expect(inBare('rev-list', '--count', '--all')).toBe('1');
  });

  it('is refused where the origin is another site', async () => {
    const draft = await refuse([update(text('Two'))]);
    const url = '/api/git/repos/coach/site/contents';
    const body = { message: 'x', files: [update('x')], ...goOn(draft) };
    const response = await openEditorSite()('POST', url, body, { origin: `${ORIGIN}.evil.example` });
    expect(response.status).toBe(403);
    expect(inBare('rev-parse', draft.name)).toBe(draft.commit);
  });
});
