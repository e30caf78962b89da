import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/posts/checks/report.ts';
import type { Draft } from '../../src/server/save/save.ts';
import {
  draftOf,
  gate,
  inBare,
  noRepository,
  openEditorSite,
  POST,
  readRefusedTexts,
  saveFiles,
  usePublishedContent,
  type Saving,
} from './published-content.ts';

usePublishedContent();

const NEW = 'content/posts/fresh.mdx';
const PICTURE = 'content/posts/pot.svg';
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="4"/></svg>';
const REPORT = `${POST}:12:1 name-undeclared. Found "Emma".\n\nWrite another name.`;
const DRAFTS = 'refs/heads/drafts/';

const refs = (prefix = DRAFTS) =>
  inBare('for-each-ref', '--format=%(refname)', prefix).split('\n').filter(Boolean);
const text = (title: string, body = 'Words.') => `---\ntitle: ${title}\n---\n\n${body}\n`;
const update = (content: string): Saving => ({ path: POST, text: content });
const NEW_POST: Saving[] = [
  { path: NEW, text: text('New', '![A pot](./pot.svg)'), isNew: true },
  { path: PICTURE, text: DRAWING },
];

type More = Parameters<typeof saveFiles>[1];
const save = (files: Saving[], more: More = {}) => saveFiles(files, more);

/** Saves what the gate refuses, and gives where it is kept. */
const refuse = async (files: Saving[], more: More = {}, report = REPORT): Promise<Draft> =>
  draftOf(await saveFiles(files, { ...more, overrides: { publish: gate(report) } }));

const listed = async (send = openEditorSite()) => readRefusedTexts(await send('GET', '/write/refused/'));
const nameOf = ({ name }: Draft) => name.replace('drafts/', '');
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const press = (act: string, draft: Draft, send = openEditorSite(), headers = {}) =>
  send('POST', `/write/refused/${act}/`, `name=${nameOf(draft)}`, { ...FORM, ...headers });

describe('the list of texts to mend', () => {
  it('says that there are none, before anything has been published too', async () => {
    expect(await listed()).toEqual({ texts: [], discarded: [], discardedDays: 30, done: undefined });
    expect((await listed(openEditorSite({ repository: noRepository() }))).texts).toEqual([]);
  });

  it('has each with its title, when it was written, why it was refused, and where the form opens it', async () => {
    const draft = await refuse([update(text('Two'))]);
    const { texts } = await listed();
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
  });

  it('says each thing that was found in a sentence, with the way to its place, in the language of the site', async () => {
    const body = 'Emma came home.';
    const fault: Fault = {
      slug: 'name-undeclared',
      severity: 'warning',
      file: POST,
      line: 5,
      column: 1,
      length: 4,
      message: '"Emma" is a first name, and stands outside of the client stories.',
      found: 'Emma',
      mend: { advice: 'Take it out.' },
      excerpt: body,
    };
    const publish = () => Promise.resolve({ ok: false as const, report: REPORT, faults: [fault] });
    const draft = draftOf(await save([update(text('Two', body))], { overrides: { publish } }));
    const [shown] = (await listed()).texts;
    expect(shown?.report).toBe(REPORT);
    expect(shown?.findings).toEqual([
      {
        words: expect.stringMatching(/^“Emma” /) as string,
        advice: expect.any(String) as string,
        severity: 'warning',
        quote: { before: '', marked: 'Emma', after: ' came home.' },
        href: `/write/posts/a-post/?draft=${draft.name}&at=0-4#f-body`,
      },
    ]);
    const [german] = (await listed(openEditorSite({ language: 'de' }))).texts;
    expect(german?.findings?.[0]?.words).toMatch(/^„Emma“ /);
  });

  it('takes what only looks like such a list for a part of the report', async () => {
    const report = 'It broke.\n\nFaults: [{"slug":"none"}]';
    await refuse([update(text('Two'))], {}, report);
    expect((await listed()).texts).toMatchObject([{ report }]);
    expect((await listed()).texts[0]).not.toHaveProperty('findings');
  });

  it('names a text by its file where its front matter cannot be read', async () => {
    await refuse([update('---\ntitle: "Two\n---\n')]);
    expect((await listed()).texts[0]?.title).toBe(POST);
  });

  it('has a text whose checks were cut off, without a reason', async () => {
    const publish = () => Promise.reject(new Error('the server stops'));
    await expect(save([update(text('Two'))], { overrides: { publish } })).rejects.toThrow('stops');
    expect((await listed()).texts).toMatchObject([{ title: 'Two' }]);
    expect((await listed()).texts[0]).not.toHaveProperty('report');
  });

  it('has a text whose file has the longest name there can be', async () => {
    const path = `content/posts/${'a'.repeat(240)}.mdx`;
    const draft = await refuse([{ path, text: text('Long'), isNew: true }]);
    expect((await listed()).texts).toMatchObject([{ title: 'Long', file: path }]);
    expect((await press('discard', draft)).headers.get('location')).toContain('done=discarded');
  });

  it('leaves out branches that somebody pushed', async () => {
    inBare('update-ref', `${DRAFTS}somebody`, 'main');
    expect((await listed()).texts).toEqual([]);
  });

  it('counts a save that is pressed twice as one text, and two texts of one post as two', async () => {
    await refuse([update(text('Two'))]);
    await refuse([update(text('Two'))], { message: 'Once more' });
    expect((await listed()).texts).toHaveLength(1);
    await refuse([update(text('Three'))]);
    expect((await listed()).texts).toHaveLength(2);
  });

  it('keeps nothing of what is no text', async () => {
    const answer = await save([{ path: 'content/words.txt', text: 'one' }], {
      overrides: { publish: gate(REPORT) },
    });
    expect(answer).toMatchObject({ kind: 'refused', draft: undefined });
    expect(refs()).toEqual([]);
  });

  it('is shown to nobody but the coach', async () => {
    const draft = await refuse([update(text('Two'))]);
    const send = openEditorSite({ isOwner: () => Promise.resolve(false) });
    const answers = [
      await send('GET', '/write/refused/'),
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
    const after = await readRefusedTexts(await openEditorSite()('GET', location));
    expect(after).toMatchObject({ texts: [], discarded: [{ title: 'Two' }] });
    expect(after.done).toEqual({ words: 'Discarded.', discarded: nameOf(draft) });
    expect((await press('bring-back', draft)).headers.get('location')).toBe('/write/refused/?done=back');
    expect(await listed()).toMatchObject({ texts: [{ title: 'Two', report: REPORT }], discarded: [] });
    expect(inBare('rev-parse', draft.name)).toBe(draft.commit);
  });

  it('says so where another window was quicker', async () => {
    const draft = await refuse([update(text('Two'))]);
    await press('discard', draft);
    expect((await press('discard', draft)).headers.get('location')).toBe('/write/refused/?done=gone');
  });

  it('lasts for ever after thirty days', async () => {
    const at = (now: string) => openEditorSite({ now: () => new Date(now) });
    const draft = await refuse([update(text('Two'))]);
    await press('discard', draft, at('2026-11-01T12:00:00Z'));
    expect((await listed(at('2026-12-01T11:00:00Z'))).discarded).toHaveLength(1);
    expect((await listed(at('2026-12-02T12:00:00Z'))).discarded).toEqual([]);
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
    const response = await openEditorSite()('POST', '/write/refused/discard/', `name=${name}`, FORM);
    expect(response.status).toBe(name === 'main' ? 303 : 422);
    expect(refs('refs/')).toEqual(['refs/heads/main']);
  });
});

describe('going on with a kept text', () => {
  it('shows the form the text with its pictures', async () => {
    const draft = await refuse(NEW_POST);
    const send = openEditorSite();
    const opened = await send('GET', `/write/posts/fresh/?draft=${draft.name}`);
    expect(await opened.json()).toMatchObject({
      form: { title: 'New', draft, body: '![A pot](./pot.svg)\n' },
    });
    expect((await send('GET', '/write/posts/fresh/')).status).toBe(404);
    const picture = await send('GET', `/write/pictures/${PICTURE}?draft=${draft.name}`);
    expect(await picture.text()).toBe(DRAWING);
    expect(picture.headers.get('content-type')).toContain('image/svg+xml');
    // Opened by itself, a drawing could run as a page of the site.
    expect(picture.headers.get('content-security-policy')).toContain('sandbox');
    expect((await send('GET', `/write/pictures/${PICTURE}`)).status).toBe(404);
  });

  it.each(['drafts/gone-1a2b3c4d5e6f', 'f'.repeat(40), 'HEAD', 'refs/heads/main', '--all'])(
    'shows what is live where no such text is kept: %s',
    async (name) => {
      await save(NEW_POST);
      const answer = await openEditorSite()('GET', `/write/posts/fresh/?draft=${name}`);
      expect(((await answer.json()) as { form: object }).form).not.toHaveProperty('draft');
    },
  );

  it.each(['secret.ts', 'content/../secret.ts', POST])('shows nothing but pictures: %s', async (file) => {
    expect((await openEditorSite()('GET', `/write/pictures/${file}`)).status).toBe(404);
  });

  it('shows pictures to nobody but the coach', async () => {
    await save(NEW_POST);
    const send = openEditorSite({ isOwner: () => Promise.resolve(false) });
    expect((await send('GET', `/write/pictures/${PICTURE}`)).status).toBe(303);
    expect((await openEditorSite()('GET', `/write/pictures/${PICTURE}`)).status).toBe(200);
  });

  it('publishes what was mended and forgets the draft', async () => {
    const draft = await refuse([update(text('Two'))]);
    expect((await save([update(text('Three'))], { draft })).kind).toBe('published');
    expect(inBare('show', `main:${POST}`)).toContain('title: Three');
    expect(inBare('log', '-1', '--format=%B', 'main')).toBe('Update');
    expect(refs()).toEqual([]);
  });

  it('publishes a new post with the pictures that came with its first try, onto what is live now', async () => {
    const draft = await refuse(NEW_POST);
    await save([update(text('Meanwhile'))]);
    const mended = { path: NEW, text: text('Mended') };
    expect((await save([mended], { draft })).kind).toBe('published');
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

  it('replaces the draft when it is refused again, as often as that is', async () => {
    const first = await refuse(NEW_POST);
    const again = (title: string) => [{ path: NEW, text: text(title) }];
    const second = await refuse(again('Second'), { draft: first }, 'Another fault.');
    const third = await refuse(again('Third'), { draft: second });
    expect([second.name, third.name]).toEqual([first.name, first.name]);
    expect(refs()).toEqual([`refs/heads/${first.name}`]);
    expect((await listed()).texts).toMatchObject([{ title: 'Third', report: REPORT }]);
    expect(inBare('show', `${first.name}:${PICTURE}`)).toBe(DRAWING);
    expect((await save(again('Last'), { draft: third })).kind).toBe('published');
    expect(refs()).toEqual([]);
  });

  it('replaces the draft of a save that is mended at once', async () => {
    const first = await refuse([update(text('Two'))]);
    const second = await refuse([update(text('Three'))], { draft: first });
    expect(refs()).toEqual([`refs/heads/${second.name}`]);
    expect((await save([update(text('Four'))], { draft: second })).kind).toBe('published');
    expect(refs()).toEqual([]);
  });

  it('keeps the text, new words too, where the live site has another version by now', async () => {
    const draft = await refuse([update(text('Two'))]);
    await save([update(text('Elsewhere'))]);
    expect((await listed()).texts).toMatchObject([{ title: 'Two', isOutdated: true }]);
    const live = inBare('rev-parse', 'main');
    const answer = await save([update(text('Three'))], { draft });
    if (answer.kind !== 'outdated') throw new Error(`It is ${answer.kind}.`);
    expect(answer.report).toContain(`${POST} was changed on the live site after this text was kept`);
    expect(answer.draft.name).toBe(draft.name);
    expect(inBare('rev-parse', 'main')).toBe(live);
    expect((await listed()).texts).toMatchObject([
      { title: 'Three', isOutdated: true, report: answer.report },
    ]);
    expect(refs()).toHaveLength(1);
  });

  it('keeps both texts where another window has saved the same one, and one that it discarded', async () => {
    const draft = await refuse([update(text('Two'))]);
    await refuse([update(text('There'))], { draft });
    const here = await refuse([update(text('Here'))], { draft });
    expect(here.name).not.toBe(draft.name);
    expect((await listed()).texts.map(({ title }) => title).sort()).toEqual(['Here', 'There']);
    await press('discard', here);
    await refuse([update(text('Still here'))], { draft: here });
    expect((await listed()).texts.map(({ title }) => title).sort()).toEqual(['Still here', 'There']);
  });

  it('is still kept when it was discarded while the gate was busy with it', async () => {
    const draft = await refuse([update(text('Two'))]);
    const publish = async () => {
      await press('discard', draft);
      return { ok: false as const, report: REPORT };
    };
    await save([update(text('Three'))], { draft, overrides: { publish } });
    expect((await listed()).texts).toMatchObject([{ title: 'Three' }]);
  });

  it('is kept when the gate is cut off in the middle of it', async () => {
    const draft = await refuse([update(text('Two'))]);
    const publish = () => Promise.reject(new Error('the server stops'));
    await expect(save([update(text('Three'))], { draft, overrides: { publish } })).rejects.toThrow('stops');
    expect(refs()).toEqual([`refs/heads/${draft.name}`]);
    expect((await listed()).texts).toMatchObject([{ title: 'Three' }]);
  });
});
