import { Hono } from 'hono';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAskToSignIn } from '../../src/discussion/http/ask-to-sign-in.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import type { LettersDeskView } from '../../src/letters/desk-view.ts';
import { LINK_MARKS, type Letter } from '../../src/letters/letter.ts';
import type { Choices } from '../../src/letters/subscriber.ts';
import { createLettersDesk } from '../../src/server/letters/desk/desk-routes.ts';
import { tellOfLetter } from '../../src/server/letters/desk/tell-of-letter.ts';
import { createMakeQuestion } from '../../src/server/letters/make-question.ts';
import { openLetters } from '../../src/server/letters/open-letters.ts';
import { lettersWhenLive } from '../../src/server/letters/when-live.ts';
import { voiceOf } from '../../src/words/voice.ts';
import { openSmtpSink } from '../smtp-sink.ts';
import { NOON, ORIGIN, OWNER_EMAIL, SECRET } from './test-site.ts';

const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN };
const SITE = { title: 'Common Ground', language: 'en-GB' };
const POST = { id: 'new', title: 'A new post', publishedAt: NOON };

/** The desk over a real store, a real queue and a real mail server. */
async function openDesk({
  isOwner = true,
  isLive = true,
  topics,
}: { isOwner?: boolean; isLive?: boolean; topics?: readonly string[] } = {}) {
  const clock = { now: NOON };
  const now = () => clock.now;
  const siteUrl = new URL(ORIGIN);
  const smtp = await openSmtpSink();
  const opened = await openSqliteStore(':memory:');
  const told: { subject: string; text: string }[] = [];
  const letters = openLetters({
    parts: opened.parts,
    settings: {
      secret: SECRET,
      siteUrl,
      letters: { perHour: 1_000_000, bouncesUrl: undefined, bouncesEmail: undefined },
    },
    smtpUrl: smtp.url,
    ownerMail: {
      ownerEmail: OWNER_EMAIL,
      sendMail: (mail) => {
        told.push(mail);
        return Promise.resolve();
      },
      language: () => 'en-GB',
    },
    brakes: { letterMail: () => Promise.resolve(false) },
    siteTitle: () => SITE.title,
    now,
    repeat: () => () => undefined,
  });
  onTestFinished(async () => {
    await letters.follow.close();
    await letters.sender.close();
    await smtp.close();
    await opened.close();
  });
  const makeLetter = ({ subject, note }: Letter) =>
    Promise.resolve(
      isLive
        ? {
            subject,
            html: `<p>${note}</p><script>alert(1)</script><a href="${LINK_MARKS.end}">End</a>`,
            text: `${note}\n${LINK_MARKS.choices}\n${LINK_MARKS.end}`,
            topics,
          }
        : undefined,
    );
  const makeQuestion = createMakeQuestion({ ...SITE, colours: undefined, type: undefined }, letters.links);
  letters.makeWith({ makeLetter, makeQuestion, links: letters.links });
  const app = new Hono();
  app.route(
    '/write/letters/',
    createLettersDesk({
      store: letters.store,
      makeLetter,
      wake: () => void letters.sender.wake(),
      sendToMyself: letters.sendToMyself,
      posts: [POST],
      timeZone: 'Europe/Berlin',
      isOwner: () => Promise.resolve(isOwner),
      askToSignIn: createAskToSignIn((c, _path, view, status = 200) => Promise.resolve(c.json(view, status))),
      language: 'en-GB',
      siteOrigin: ORIGIN,
      siteUrl,
      now,
      show: (c, view, status = 200) => Promise.resolve(c.json(view, status)),
    }),
  );
  const { store } = letters;
  const join = async (name: string, choices: Choices = { pace: 'each', topics: [] }) => {
    const email = `${name}@example.org`;
    await store.askToJoin({ id: name, email, language: 'en-GB', choices, at: NOON });
    await store.confirmSubscriber(name, { how: 'form', at: NOON, words: 'Yes' });
  };
  const get = async (path: string) => app.request(`${ORIGIN}/write/letters/${path}`);
  return {
    ...{ store, smtp, clock, told, join, get },
    asked: () => smtp.delivered.flatMap(({ recipients }) => recipients),
    sender: letters.sender,
    tell: (postId: string, since = clock.now) =>
      tellOfLetter(postId, since, { store, makeLetter, language: 'en-GB', now }),
    view: async <Kind extends string>(path: string) =>
      (await (await get(path)).json()) as Extract<LettersDeskView, Record<Kind, unknown>>,
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = FORM) =>
      app.request(`${ORIGIN}/write/letters/${path}`, {
        method: 'POST',
        headers,
        body: new URLSearchParams(fields).toString(),
      }),
    bring: (list: string, fields: Record<string, string> = {}) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      body.set('list', new File([list], 'list.csv', { type: 'text/csv' }));
      return app.request(`${ORIGIN}/write/letters/bring/`, {
        method: 'POST',
        headers: { origin: ORIGIN },
        body,
      });
    },
  };
}

const HERE = 'post.new/';
const done = (act: string) => `/write/letters/${HERE}?done=${act}`;
const where = (answer: Response) => answer.headers.get('location');

describe('a letter at the desk', () => {
  it('is made of an earlier post once, changed, and sent to the coach alone', async () => {
    const { post, view, smtp, store, join } = await openDesk();
    await join('ada');
    expect(where(await post('', { post: 'new' }))).toBe('/write/letters/post.new/');
    expect(where(await post('', { post: 'new' }))).toBe('/write/letters/post.new/');
    const { list } = await view<'list'>('');
    expect(list).toMatchObject({ readers: 1, posts: [], letters: [{ id: 'post.new', state: 'draft' }] });
    const typed = { subject: 'News', note: 'One.\r\n\r\nTwo.' };
    expect(where(await post(HERE, { ...typed, act: 'to-myself' }))).toBe(done('mine'));
    expect(smtp.delivered).toMatchObject([{ recipients: [OWNER_EMAIL], subject: 'News' }]);
    expect(smtp.delivered[0]?.html).toContain(`<a href="${ORIGIN}/letters/">`);
    expect(smtp.delivered[0]?.text).not.toContain(LINK_MARKS.end);
    expect(await store.findLetter('post.new')).toMatchObject({ state: 'draft', note: 'One.\n\nTwo.' });
  });

  it('goes to its readers once, however often the button is pressed, and has its figures', async () => {
    const { post, view, smtp, sender, join } = await openDesk();
    for (const name of ['ada', 'bob']) await join(name);
    await post('', { post: 'new' });
    const answers = await Promise.all([1, 2].map(async () => post(HERE, { subject: 'News', act: 'now' })));
    for (const answer of answers) expect(answer.status).toBe(303);
    await sender.wake();
    await sender.wake();
    expect(smtp.delivered.flatMap(({ recipients }) => recipients).toSorted()).toEqual([
      'ada@example.org',
      'bob@example.org',
    ]);
    const { letter } = await view<'letter'>(HERE);
    expect(letter).toMatchObject({ state: 'sent', numbers: { sent: 2, waiting: 0, refused: 0 } });
    expect(where(await post(HERE, { act: 'now' }))).toBe(done('changed'));
  });

  it('leaves at an hour by the clocks of the site, and waits again', async () => {
    const { post, store } = await openDesk();
    await post('', { post: 'new' });
    expect(where(await post(HERE, { act: 'at', hour: '2026-11-25T09:30' }))).toBe(done('at'));
    expect(await store.findLetter('post.new')).toMatchObject({
      state: 'waiting',
      dueAt: new Date('2026-11-25T08:30:00Z'),
    });
    expect(where(await post(HERE, { act: 'hold' }))).toBe(done('hold'));
    expect(await store.findLetter('post.new')).toMatchObject({ state: 'draft', dueAt: undefined });
  });

  it.each<[Record<string, string>, string]>([
    [{ act: 'at', hour: '2026-11-24T12:30' }, 'Choose an hour that is still to come.'],
    [{ act: 'at', hour: 'tomorrow' }, 'Choose an hour that is still to come.'],
    [{ act: 'now', subject: ' ' }, 'Write a subject of at most 150 characters.'],
    [{ act: 'save', note: 'x'.repeat(2001) }, 'Write at most 2,000 characters on top.'],
  ])('says what is wrong with %j, and keeps what was typed', async (fields, fault) => {
    const { post } = await openDesk();
    await post('', { post: 'new' });
    const answer = await post(HERE, { subject: 'Mine', ...fields });
    expect(answer.status).toBe(422);
    const { letter } = (await answer.json()) as { letter: Record<string, unknown> };
    expect(letter['fault']).toBe(fault);
    expect(letter).toMatchObject({ subject: fields['subject']?.trim() ?? 'Mine', state: 'draft' });
  });

  it('is not sent where nothing of it can be read, nor once the coach says so', async () => {
    const { post, store } = await openDesk({ isLive: false });
    await post('', { post: 'new' });
    expect((await post(HERE, { act: 'now' })).status).toBe(422);
    expect(where(await post(HERE, { act: 'cancel' }))).toBe(done('cancel'));
    // With an hour: a release does not bring it back by itself.
    expect(await store.findLetter('post.new')).toMatchObject({ state: 'cancelled', dueAt: NOON });
    expect(where(await post(HERE, { act: 'back' }))).toBe(done('back'));
    expect(await store.findLetter('post.new')).toMatchObject({ state: 'draft', dueAt: undefined });
  });

  it('is not sent now where nobody would get it, and says so; at an hour somebody may be there', async () => {
    const { post, view, store, join } = await openDesk();
    await post('', { post: 'new' });
    const answer = await post(HERE, { subject: 'News', act: 'now' });
    expect(answer.status).toBe(422);
    const { letter } = (await answer.json()) as { letter: Record<string, unknown> };
    expect(letter).toMatchObject({ fault: voiceOf('en-GB').words.lettersDesk.letter.nobody, readers: 0 });
    expect(await store.findLetter('post.new')).toMatchObject({ state: 'draft', subject: 'News' });
    expect(where(await post(HERE, { act: 'at', hour: '2026-11-25T09:30' }))).toBe(done('at'));
    await join('ada', { pace: 'month', topics: [] });
    expect((await post(HERE, { act: 'now' })).status).toBe(422);
    await join('bob');
    expect((await view<'letter'>(HERE)).letter.readers).toBe(1);
    expect(where(await post(HERE, { act: 'now' }))).toBe(done('now'));
  });

  it('goes, once it was stopped and brought back, with what was changed since to those who have not got it', async () => {
    const { post, view, store, smtp, sender, join, tell } = await openDesk();
    for (const name of ['ada', 'bob']) await join(name);
    await post('', { post: 'new' });
    await store.changeLetter('post.new', { state: 'waiting', dueAt: NOON }, ['draft']);
    await store.startLetter('post.new', { subject: 'Old', html: 'Old', text: 'Old' }, NOON);
    const [copy] = await store.claimCopies({ now: NOON, until: NOON, limit: 1 });
    if (!copy) throw new Error('Nothing waits.');
    await store.settleCopy(copy, { kind: 'sent', at: NOON });
    expect(where(await post(HERE, { act: 'cancel' }))).toBe(done('cancel'));
    expect(await tell('new')).toBeUndefined();
    expect(where(await post(HERE, { act: 'back' }))).toBe(done('back'));
    expect((await view<'letter'>(HERE)).letter).toMatchObject({ state: 'draft', readers: 1 });
    await post(HERE, { act: 'save', subject: 'New', note: 'With a note.' });
    expect((await view<'letter'>(HERE)).letter.text).toContain('With a note.');
    await post(HERE, { act: 'now' });
    await sender.wake();
    expect(smtp.delivered).toMatchObject([
      { subject: 'New', recipients: [copy.email.startsWith('ada') ? 'bob@example.org' : 'ada@example.org'] },
    ]);
    expect(await store.findLetter('post.new')).toMatchObject({ state: 'sent' });
  });

  it('is shown by itself as a page in which nothing runs', async () => {
    const { post, get } = await openDesk();
    await post('', { post: 'new' });
    const preview = await get(`${HERE}preview/`);
    expect(preview.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*; sandbox/);
    expect(preview.headers.get('content-security-policy')).not.toContain('script-src');
  });
});

describe('a letter that a post went live with', () => {
  const GOES = 'A letter about it goes to 2 readers.';

  it('is said to go to those whose choices want it, whether it waits, is being sent or is sent', async () => {
    const { store, tell, sender, join, view, clock, smtp } = await openDesk({ topics: ['trust'] });
    await join('all');
    await join('trust', { pace: 'each', topics: ['trust', 'love'] });
    await join('fear', { pace: 'each', topics: ['fear'] });
    await join('monthly', { pace: 'month', topics: [] });
    expect(await tell('new')).toBeUndefined();
    await lettersWhenLive({ store, posts: [], send: 'when-published', now: NOON });
    await lettersWhenLive({ store, posts: [POST], send: 'when-published', now: NOON });
    expect(await tell('new')).toBe(GOES);
    expect((await view<'letter'>(HERE)).letter.readers).toBe(2);
    await sender.wake();
    expect(smtp.delivered).toHaveLength(2);
    expect(await store.findLetter('post.new')).toMatchObject({ state: 'sent' });
    expect(await tell('new')).toBe(GOES);
    expect((await view<'letter'>(HERE)).letter.readers).toBe(0);
    // Saved once more, there is no other letter.
    clock.now = new Date(NOON.getTime() + 1000);
    expect(await tell('new')).toBeUndefined();
  });

  it('is said to wait where she sends them by hand, and is not spoken of where nobody gets it', async () => {
    const { store, tell, join } = await openDesk();
    await lettersWhenLive({ store, posts: [], send: 'by-hand', now: NOON });
    await lettersWhenLive({ store, posts: [POST], send: 'by-hand', now: NOON });
    expect(await tell('new')).toBe('A letter about it waits for you.');
    await store.changeLetter('post.new', { state: 'waiting', dueAt: NOON }, ['draft']);
    expect(await tell('new')).toBeUndefined();
    await join('ada');
    expect(await tell('new')).toBe('A letter about it goes to 1 reader.');
    // At an hour that she chose, it is no news of this save; and one that she does not send goes to nobody.
    await store.changeLetter('post.new', { dueAt: new Date(NOON.getTime() + 60_000) }, ['waiting']);
    expect(await tell('new')).toBeUndefined();
    await store.changeLetter('post.new', { state: 'cancelled', dueAt: NOON }, ['waiting']);
    expect(await tell('new')).toBeUndefined();
  });
});

describe('the list of readers', () => {
  it('is looked through, ended and erased one by one, and taken along', async () => {
    const { post, view, get, store, join } = await openDesk();
    for (const name of ['ada', 'bob', 'cleo']) await join(name);
    const { readers } = await view<'readers'>('readers/?search=BOB');
    expect(readers).toMatchObject({
      counts: { joined: 3 },
      readers: [{ email: 'bob@example.org', state: 'joined' }],
    });
    expect(where(await post('readers/', { act: 'end', id: 'bob', search: 'bob' }))).toBe(
      '/write/letters/readers/?search=bob&done=ended',
    );
    expect((await store.findSubscriber('bob'))?.ended).toEqual({ at: NOON, why: 'asked' });
    await post('readers/', { act: 'erase', id: 'cleo' });
    expect(await store.findSubscriber('cleo')).toBeUndefined();
    const list = await get('readers.csv');
    expect(list.headers.get('content-disposition')).toBe('attachment; filename="readers-2026-11-24.csv"');
    const lines = (await list.text()).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith('ada@example.org,joined,en-GB,each,,'))).toHaveLength(1);
  });
});

describe('a list from elsewhere', () => {
  const LIST =
    'Email Address,CONFIRM_TIME\nada@example.org,2024-01-02 03:04:05\ndora@example.org,\nno,\nbob@example.org,\n';

  it('is asked by mail where it cannot be shown that they agreed, each once', async () => {
    const { bring, asked, store, sender, smtp, view } = await openDesk();
    const states = async () =>
      (await view<'readers'>('readers/')).readers.readers
        .map(({ email, state }) => `${email} ${state}`)
        .toSorted();
    const answer = (await (await bring(LIST, { proof: 'no' })).json()) as { bring: Record<string, unknown> };
    expect(answer.bring['brought']).toMatchObject({ added: 0, asked: 3, known: 0, refused: [{ line: 4 }] });
    expect(await states()).toEqual([
      'ada@example.org brought',
      'bob@example.org brought',
      'dora@example.org brought',
    ]);
    await sender.wake();
    expect(await states()).toContain('dora@example.org asked');
    expect(asked().toSorted()).toEqual(['ada@example.org', 'bob@example.org', 'dora@example.org']);
    expect(smtp.delivered[0]?.text).toContain(`${ORIGIN}/letters/yes/`);
    expect(smtp.delivered[0]?.html).toContain(SITE.title);
    expect(await store.countSubscribers()).toEqual({ asked: 3, joined: 0, ended: 0 });
    const again = (await (await bring(LIST)).json()) as { bring: Record<string, unknown> };
    expect(again.bring['brought']).toMatchObject({ asked: 0, known: 3 });
    await sender.wake();
    expect(asked()).toHaveLength(3);
  });

  it('gets letters where it can, with what shows it; who has ended here has ended', async () => {
    const { bring, store, asked, sender, join } = await openDesk();
    await join('bob');
    await store.endSubscriber('bob', { at: NOON, why: 'asked' });
    const proof = { proof: 'yes', words: 'By the form of my former site', day: '2025-05-05' };
    const answer = (await (await bring(LIST, proof)).json()) as { bring: Record<string, unknown> };
    expect(answer.bring['brought']).toMatchObject({ added: 2, asked: 0, known: 1 });
    await sender.wake();
    expect(asked()).toEqual([]);
    expect((await store.findByEmail('ada@example.org'))?.consent).toEqual({
      how: 'import',
      at: new Date('2024-01-02T03:04:05Z'),
      words: 'By the form of my former site',
    });
    expect((await store.findByEmail('dora@example.org'))?.consent?.at).toEqual(
      new Date('2025-05-04T22:00:00Z'),
    );
    expect((await store.findByEmail('bob@example.org'))?.ended).toBeDefined();
  });

  it('is asked of nobody more where its addresses are not there, and she is told by mail', async () => {
    const { bring, smtp, sender, store, told } = await openDesk();
    const names = Array.from({ length: 25 }, (_, index) => `reader-${index}@example.org`);
    await bring(['Email', ...names].join('\n'), { proof: 'no' });
    smtp.refuseWith(550);
    await sender.wake();
    expect(await store.countSubscribers()).toMatchObject({ asked: 0, ended: 10 });
    const said = voiceOf('en-GB').words.mail.listStopped;
    expect(told.map(({ subject }) => subject)).toEqual([said.subject]);
    expect(told[0]?.text).toContain(said.text('10', '10', '15'));
    expect(told[0]?.text).toContain(`${ORIGIN}/write/letters/bring/`);
  });

  it.each([
    [{ proof: 'yes', words: '' }, LIST, 'Write how they agreed.'],
    [{ proof: 'yes', words: 'Form', day: '2099-01-01' }, LIST, 'Write a day that has been.'],
    [{}, '', 'Choose a file.'],
  ])('is refused with %j', async (fields, list, fault) => {
    const { bring, store } = await openDesk();
    const answer = await bring(list, fields);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ bring: { fault } });
    expect(await store.countSubscribers()).toEqual({ asked: 0, joined: 0, ended: 0 });
  });
});

describe('the desk of letters', () => {
  it('is the coach’s alone, and takes nothing from another site', async () => {
    const { get, post, bring, store } = await openDesk({ isOwner: false });
    for (const path of ['', 'readers/', 'readers.csv', 'bring/', HERE, `${HERE}preview/`])
      expect(where(await get(path)), path).toBe('/moderate/sign-in/');
    expect(where(await bring('ada@example.org'))).toBe('/moderate/sign-in/');
    expect(await store.countSubscribers()).toEqual({ asked: 0, joined: 0, ended: 0 });
    const own = await openDesk();
    await own.post('', { post: 'new' });
    for (const path of ['', 'readers/', HERE])
      expect(
        (await own.post(path, { act: 'now' }, { ...FORM, origin: 'https://elsewhere.example' })).status,
      ).toBe(403);
    expect(where(await post('', {}))).toBe('/moderate/sign-in/');
  });

  it('shows her what she wrote in a letter where she is no longer signed in, and keeps it nowhere', async () => {
    const { post, store } = await openDesk({ isOwner: false });
    const answer = await post(HERE, { act: 'save', subject: 'News & more', note: 'A long\r\nnote' });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      signIn: { state: 'ended', written: ['News & more', 'A long\r\nnote'] },
    });
    expect(await store.listLetters({ limit: 1 })).toEqual([]);
  });
});
