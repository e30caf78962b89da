import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/discussion/comment.ts';
import type { ModerationView } from '../../src/discussion/owner/moderation-view.ts';
import { cookieOf, form, json, openTestSite, ORIGIN, OWNER_EMAIL, THREAD } from './test-site.ts';

const DAY = 24 * 60 * 60 * 1000;

async function openSignedIn() {
  const site = await openTestSite({}, { hasMail: true, isCoachTold: true });
  const cookie = cookieOf(
    await site.send('POST', '/moderate/sign-in/', form({ token: await site.owner.issueLink() })),
  );
  // Word of this sign-in.
  site.mails.length = 0;
  let readers = 0;
  return {
    ...site,
    cookie,
    open: async (path: string) => viewOf(await site.send('GET', path, { headers: cookie })),
    press: (path: string, fields: Record<string, string>) => site.send('POST', path, form(fields, cookie)),
    write: async (
      name: string,
      text: string,
      { isPrivate = false, readerId = `reader-${(readers += 1)}` } = {},
    ) => {
      const threadId = THREAD.id;
      const { comment } = await site.discussion.addComment({ threadId, readerId, name, text, isPrivate });
      return comment;
    },
    statusOf: async ({ id }: Comment) => (await site.discussion.moderation.get(id)).status,
  };
}

async function viewOf(response: Response): Promise<ModerationView> {
  expect(response.status).toBeLessThan(500);
  return (JSON.parse(await response.text()) as { moderation: ModerationView }).moderation;
}

/** The links of a mail, as its reader would press them. */
function linksIn(text: string): string[] {
  return Array.from(text.matchAll(/https:\/\/\S+by-mail\S+/g), ([link]) => link.slice(ORIGIN.length));
}

const seenOf = ({ createdAt, editedAt }: Comment) => (editedAt ?? createdAt).getTime().toString(36);
const itemOf = (comment: Comment) => `${comment.id}.${seenOf(comment)}`;
const replyTo = (comment: Comment, text: string) => ({
  id: comment.id,
  seen: seenOf(comment),
  text,
  back: '/moderate/',
});

describe('the queue', () => {
  it.each(['approve', 'keep', 'reject', 'spam', 'ban', 'delete'])(
    'says that nothing was selected where a press of “%s” means nothing',
    async (act) => {
      const { open, press, write, statusOf } = await openSignedIn();
      const comment = await write('Ada', 'About trust');
      const done = await press('/moderate/acts/', { act, back: '/moderate/?show=all' });
      expect(done.headers.get('location')).toBe('/moderate/?show=all&done=nothing');
      const { queue } = await open('/moderate/?show=all&done=nothing&batch=b');
      expect(queue?.done).toEqual({
        words: 'Nothing was selected, so nothing has changed. Tick what you mean first.',
        batchId: undefined,
      });
      expect(await statusOf(comment)).toBe('pending');
    },
  );

  it('shows what waits, messages apart, and finds words in any case', async () => {
    const { open, write } = await openSignedIn();
    await write('Ada', 'About trust');
    await write('Bob', 'About patience');
    await write('Cleo', 'Between us', { isPrivate: true });
    const names = async (path: string) =>
      (await open(path)).queue?.items.map(({ comment }) => comment.name).sort();
    expect(await names('/moderate/')).toEqual(['Ada', 'Bob']);
    expect(await names('/moderate/?show=messages')).toEqual(['Cleo']);
    expect(await names('/moderate/?show=all&search=TRUST')).toEqual(['Ada']);
    expect(await names('/moderate/?show=spam')).toEqual([]);
    expect(await names('/moderate/?show=nonsense&search=&before=nothing')).toEqual([]);
  });

  it('shows what readers reported, tells the coach by mail, and lets her keep it or not', async () => {
    const { open, write, press, mails, send, discussion, statusOf } = await openSignedIn();
    const comment = await write('Ada', 'Your neighbour is a fool');
    await discussion.moderation.approve([comment.id]);
    const byForm = await send(
      'POST',
      `/posts/${THREAD.slug}/comments/${comment.id}`,
      form({ act: 'report' }),
    );
    expect(byForm.status).toBe(303);
    expect(byForm.headers.get('location')).toBe(`/posts/${THREAD.slug}/#comment-${comment.id}`);
    expect((await send('POST', `/api/comments/${comment.id}/report`, json({}))).status).toBe(204);
    const again = { ...json({}), headers: { ...json({}).headers, ...cookieOf(byForm) } };
    expect((await send('POST', `/api/comments/${comment.id}/report`, again)).status).toBe(204);
    expect((await open('/moderate/?show=reported')).queue?.items).toMatchObject([
      { comment: { id: comment.id }, reports: 2 },
    ]);
    const told = mails.filter(({ subject }) => subject.startsWith('Reported'));
    expect(told).toHaveLength(2);
    expect(told[0]?.text).toContain('> Your neighbour is a fool');
    expect(linksIn(told[0]?.text ?? '')).toHaveLength(1);
    const kept = await press('/moderate/acts/', { act: 'keep', item: itemOf(comment) });
    expect((await open('/moderate/?show=reported')).queue?.items).toEqual([]);
    expect(await statusOf(comment)).toBe('approved');
    const batch = new URL(kept.headers.get('location') ?? '', ORIGIN).searchParams.get('batch') ?? '';
    await press('/moderate/undo/', { batch });
    expect((await open('/moderate/?show=reported')).queue?.items).toHaveLength(1);
    await press('/moderate/acts/', { act: 'reject', item: itemOf(comment) });
    expect((await open('/moderate/?show=reported')).queue?.items).toEqual([]);
  });

  it('takes no report of what is not there to be seen', async () => {
    const { write, send } = await openSignedIn();
    const waits = await write('Ada', 'Not yet read');
    for (const id of [waits.id, 'none']) {
      const response = await send('POST', `/api/comments/${id}/report`, json({}));
      expect([response.status, response.headers.getSetCookie()]).toEqual([404, []]);
    }
  });

  it('comes in pages, each comment once', async () => {
    const { open, write } = await openSignedIn();
    for (let count = 0; count < 60; count += 1) await write(`Reader ${count}`, `Text ${count}`);
    const seen: string[] = [];
    let address: string | undefined = '/moderate/';
    while (address !== undefined) {
      const { queue }: ModerationView = await open(address);
      seen.push(...(queue?.items ?? []).map(({ comment }) => comment.name));
      address = queue?.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([60, 60]);
  });
});

describe('a press of a button', () => {
  it.each([
    ['approve', 'approved'],
    ['reject', 'rejected'],
    ['spam', 'spam'],
  ])('does it, says so, and can be undone: %s', async (act, status) => {
    const { open, press, write, statusOf } = await openSignedIn();
    const comment = await write('Ada', 'Good day');
    const done = await press('/moderate/acts/', { act, item: itemOf(comment), back: '/moderate/?show=all' });
    expect(done.status).toBe(303);
    expect(await statusOf(comment)).toBe(status);
    const location = done.headers.get('location') ?? '';
    expect(location).toMatch(/^\/moderate\/\?show=all&done=/);
    const { queue } = await open(location);
    expect(queue?.done?.words).toMatch(/^1 comment /);
    await press('/moderate/undo/', { batch: queue?.done?.batchId ?? '', back: '/moderate/' });
    expect(await statusOf(comment)).toBe('pending');
  });

  it('does it to many at once', async () => {
    const { cookie, send, write, statusOf } = await openSignedIn();
    const comments = await Promise.all(['Ada', 'Bob', 'Cleo'].map((name) => write(name, `I am ${name}`)));
    const body = new URLSearchParams([
      ['act', 'approve'],
      ...comments.slice(0, 2).map((each) => ['item', itemOf(each)]),
    ]);
    const done = await send('POST', '/moderate/acts/', { ...form({}, cookie), body: body.toString() });
    expect(done.headers.get('location')).toContain('count=2');
    expect(await Promise.all(comments.map(statusOf))).toEqual(['approved', 'approved', 'pending']);
  });

  it('approves nothing that its author changed since it was read', async () => {
    const { discussion, clock, open, press, write, statusOf } = await openSignedIn();
    const comment = await write('Ada', 'Good day', { readerId: 'ada' });
    clock.now = new Date(clock.now.getTime() + 60_000);
    await discussion.editComment(comment.id, 'ada', 'Buy my watches');
    const done = await press('/moderate/acts/', {
      act: 'approve',
      item: itemOf(comment),
      back: '/moderate/',
    });
    expect(await statusOf(comment)).toBe('pending');
    const { queue } = await open(done.headers.get('location') ?? '');
    expect(queue?.done?.words).toBe('0 comments approved. 1 changed while you read: look again.');
  });

  it('answers a reader under the coach’s name, and approves what it answers', async () => {
    const { discussion, press, write, statusOf } = await openSignedIn();
    const comment = await write('Ada', 'Good day');
    await press('/moderate/reply/', replyTo(comment, 'Good day, *Ada*'));
    expect(await statusOf(comment)).toBe('approved');
    const { comments } = await discussion.getThreadState(THREAD.id);
    expect(comments[0]?.replies).toMatchObject([
      { author: 'owner', name: 'The Common Ground coach', text: 'Good day, *Ada*' },
    ]);
  });

  it('answers a private message in private', async () => {
    const { discussion, press, write } = await openSignedIn();
    const message = await write('Ada', 'Between us', { isPrivate: true, readerId: 'ada' });
    await press('/moderate/reply/', replyTo(message, 'Of course'));
    expect((await discussion.getThreadState(THREAD.id)).comments).toEqual([]);
    expect((await discussion.readReader('ada')).privateReplies).toMatchObject([{ text: 'Of course' }]);
  });

  it('brings a reply that cannot be sent back as it was typed', async () => {
    const { press, write } = await openSignedIn();
    const comment = await write('Ada', 'Good day');
    const response = await press('/moderate/reply/', replyTo(comment, '   '));
    expect(response.status).toBe(422);
    expect((await viewOf(response)).queue?.refused).toEqual({
      id: comment.id,
      text: '   ',
      faults: { text: 'Write something first.' },
    });
  });

  it('answers and approves nothing that its author changed since it was read, and brings the answer back', async () => {
    const { discussion, clock, press, write, statusOf } = await openSignedIn();
    const comment = await write('Ada', 'Good day', { readerId: 'ada' });
    clock.now = new Date(clock.now.getTime() + 60_000);
    await discussion.editComment(comment.id, 'ada', 'Buy my watches');
    const response = await press('/moderate/reply/', replyTo(comment, 'And to you!'));
    expect(response.status).toBe(422);
    const { queue } = await viewOf(response);
    expect(queue?.items).toMatchObject([{ comment: { text: 'Buy my watches' } }]);
    expect(queue?.refused).toEqual({
      id: comment.id,
      text: 'And to you!',
      faults: { text: 'Its author changed this while you read. Read it again: your answer is still here.' },
    });
    expect(await statusOf(comment)).toBe('pending');
    // What she reads there, she may answer.
    const again = { ...replyTo(comment, 'And to you!'), seen: queue?.items[0]?.seen ?? '' };
    await press('/moderate/reply/', again);
    expect(await statusOf(comment)).toBe('approved');
  });

  it.each([
    ['a comment', false],
    ['a private message', true],
  ])('answers %s once where it is pressed twice, or sent again later', async (_, isPrivate) => {
    const { open, press, write, discussion, clock, store } = await openSignedIn();
    const comment = await write('Ada', 'Good day', { readerId: 'ada', isPrivate });
    const { queue } = await open(`/moderate/?id=${comment.id}`);
    const fields = { ...replyTo(comment, 'Good day, Ada'), replyId: queue?.items[0]?.replyId ?? '' };
    const answers = await Promise.all([press('/moderate/reply/', fields), press('/moderate/reply/', fields)]);
    clock.now = new Date(clock.now.getTime() + 60_000);
    answers.push(await press('/moderate/reply/', fields));
    const batches = answers.map((answer) =>
      new URL(answer.headers.get('location') ?? '', ORIGIN).searchParams.get('batch'),
    );
    expect(new Set(batches).size).toBe(1);
    const texts = async () => (await store.listComments({ limit: 9 })).map(({ text }) => text).sort();
    expect(await texts()).toEqual(['Good day', 'Good day, Ada']);
    // By the same page, gone back to: something else.
    await press('/moderate/reply/', { ...fields, text: 'One thing more' });
    expect(await texts()).toEqual(['Good day', 'Good day, Ada', 'One thing more']);
    // "Undo", by any of the answers, takes back the one.
    await press('/moderate/undo/', { batch: batches[2] ?? '' });
    const said = isPrivate
      ? (await discussion.readReader('ada')).privateReplies.map(({ text }) => text)
      : (await discussion.getThreadState(THREAD.id)).comments.flatMap(({ replies }) =>
          replies.map(({ text }) => text),
        );
    expect(said).not.toContain('Good day, Ada');
  });

  it('takes no other comment’s id for its own', async () => {
    const { press, write, store } = await openSignedIn();
    const comment = await write('Ada', 'Good day');
    const other = await write('Bob', 'Good night');
    await press('/moderate/reply/', { ...replyTo(comment, 'Good night'), replyId: other.id });
    expect((await store.listComments({ limit: 9 })).map(({ author, text }) => `${author} ${text}`)).toEqual(
      expect.arrayContaining(['owner Good night', 'reader Good night', 'reader Good day']),
    );
  });

  it('shows an answer that was sent when the session had ended, and sends it to nobody', async () => {
    const { send, write, statusOf } = await openSignedIn();
    const comment = await write('Ada', 'Good day');
    const response = await send('POST', '/moderate/reply/', form(replyTo(comment, 'A long answer')));
    expect(response.status).toBe(401);
    expect((await viewOf(response)).signIn).toEqual({ state: 'ended', written: ['A long answer'] });
    expect(await statusOf(comment)).toBe('pending');
    const empty = await send('POST', '/moderate/reply/', form(replyTo(comment, ' ')));
    expect(empty.headers.get('location')).toBe('/moderate/sign-in/');
  });

  it('bans a reader, and takes that back', async () => {
    const { open, press, write, statusOf } = await openSignedIn();
    const [first, second] = [
      await write('Eve', 'One', { readerId: 'eve' }),
      await write('Eve', 'Two', { readerId: 'eve' }),
    ];
    await press('/moderate/acts/', { act: 'ban', item: itemOf(first), back: '/moderate/' });
    expect([await statusOf(first), await statusOf(second)]).toEqual(['spam', 'spam']);
    await expect(write('Eve', 'Three', { readerId: 'eve' })).rejects.toMatchObject({ code: 'reader-banned' });
    const [entry] = (await open('/moderate/log/')).log?.entries ?? [];
    expect(entry).toMatchObject({ kind: 'ban', count: 2, names: ['Eve', 'Eve'] });
    await press('/moderate/undo/', { batch: entry?.batchId ?? '', back: '/moderate/log/' });
    expect([await statusOf(first), await statusOf(second)]).toEqual(['pending', 'pending']);
    expect((await write('Eve', 'Three', { readerId: 'eve' })).status).toBe('pending');
  });

  it.each([
    'https://evil.example/',
    '//evil.example/',
    '/moderate/../posts/',
    '/moderate\\@evil.example',
    'javascript:x',
  ])('leads back to a page of the coach and nowhere else: %s', async (back) => {
    const { press, write } = await openSignedIn();
    const done = await press('/moderate/acts/', {
      act: 'approve',
      item: itemOf(await write('Ada', 'x')),
      back,
    });
    expect(done.headers.get('location')).toMatch(/^\/moderate\/\?done=approve/);
  });

  it.each([
    [{ act: 'erase', item: 'a.b' }, 422],
    [{ act: 'approve', item: 'nobody.0' }, 404],
    [{ act: 'ban', item: 'nobody.0' }, 404],
    [{ act: 'approve', item: "' or 1=1 --.0" }, 422],
    [{}, 422],
  ])('that makes no sense is refused: %j', async (fields, status) => {
    const { press } = await openSignedIn();
    expect((await press('/moderate/acts/', fields as Record<string, string>)).status).toBe(status);
  });
});

describe('mail of a new comment', () => {
  it('has links whose opening, twice, changes nothing; the button acts, once', async () => {
    const { mails, send, write, statusOf } = await openSignedIn();
    const comment = await write('Ada', 'Good day');
    const [mail] = mails;
    expect(mail).toMatchObject({ to: OWNER_EMAIL, subject: 'Ada on “A first post”', about: 'reader-1' });
    expect(mail?.text).toContain('> Good day');
    const [approve = '', reject = ''] = linksIn(mail?.text ?? '');
    for (const link of [approve, approve, reject, reject]) {
      expect((await viewOf(await send('GET', link))).byMail?.state).toBe('ask');
      expect(await statusOf(comment)).toBe('pending');
    }
    const { byMail } = await viewOf(await send('GET', approve));
    const fields = { token: byMail?.token ?? '', seen: byMail?.item?.seen ?? '' };
    const pressed = await send('POST', '/moderate/by-mail/', form(fields));
    expect((await viewOf(pressed)).byMail?.state).toBe('done');
    expect(await statusOf(comment)).toBe('approved');
    expect((await viewOf(await send('POST', '/moderate/by-mail/', form(fields)))).byMail?.state).toBe(
      'moved-on',
    );
  });

  it('cannot undo what the coach has decided since', async () => {
    const { discussion, mails, send, write, statusOf } = await openSignedIn();
    const comment = await write('Ada', 'Good day');
    await discussion.moderation.reject([comment.id]);
    const [approve = ''] = linksIn(mails[0]?.text ?? '');
    const token = new URL(approve, ORIGIN).searchParams.get('token') ?? '';
    const response = await send('POST', '/moderate/by-mail/', form({ token, seen: 'x' }));
    expect((await viewOf(response)).byMail?.state).toBe('moved-on');
    expect(await statusOf(comment)).toBe('rejected');
  });

  it('approves nothing that was changed since the page was opened', async () => {
    const { clock, discussion, mails, send, write, statusOf } = await openSignedIn();
    const comment = await write('Ada', 'Good day', { readerId: 'ada' });
    const [approve = ''] = linksIn(mails[0]?.text ?? '');
    const { byMail } = await viewOf(await send('GET', approve));
    clock.now = new Date(clock.now.getTime() + 1000);
    await discussion.editComment(comment.id, 'ada', 'Buy my watches');
    const response = await send(
      'POST',
      '/moderate/by-mail/',
      form({ token: byMail?.token ?? '', seen: byMail?.item?.seen ?? '' }),
    );
    expect((await viewOf(response)).byMail?.state).toBe('changed');
    expect(await statusOf(comment)).toBe('pending');
  });

  it('has links that are refused when forged, edited, of another act or comment, a week old, or from elsewhere', async () => {
    const { clock, mails, send, write, statusOf } = await openSignedIn();
    const [comment, other] = [await write('Ada', 'Good day'), await write('Bob', 'Good night')];
    const [approve = '', reject = ''] = linksIn(mails[0]?.text ?? '');
    const tokenOf = (link: string) => new URL(link, ORIGIN).searchParams.get('token') ?? '';
    const token = tokenOf(approve);
    const [act = '', id = '', endsAt = '', mac = ''] = token.split('.');
    const later = (parseInt(endsAt, 36) + DAY).toString(36);
    const wrong = [
      '',
      `${act}.${id}.${endsAt}`,
      `${act}.${other.id}.${endsAt}.${mac}`,
      `reject.${id}.${endsAt}.${mac}`,
      `${act}.${id}.${later}.${mac}`,
      `${act}.${id}.${endsAt}.${tokenOf(reject).split('.')[3] ?? ''}`,
      `${token}A`,
    ];
    for (const each of wrong) {
      const response = await send(
        'POST',
        '/moderate/by-mail/',
        form({ token: each, seen: itemOf(comment).split('.')[1] ?? '' }),
      );
      expect([response.status, (await viewOf(response)).byMail?.state]).toEqual([404, 'unusable']);
    }
    const foreign = await send(
      'POST',
      '/moderate/by-mail/',
      form({ token }, { origin: 'https://evil.example' }),
    );
    expect(foreign.status).toBe(403);
    clock.now = new Date(clock.now.getTime() + 7 * DAY);
    expect((await send('GET', approve)).status).toBe(404);
    expect([await statusOf(comment), await statusOf(other)]).toEqual(['pending', 'pending']);
  });

  it('says nothing of what was written in private, and rings for no machine', async () => {
    const { discussion, mails, write } = await openSignedIn();
    await write('Ada Lovelace', 'My secret', { isPrivate: true });
    const request = { threadId: THREAD.id, readerId: 'm', name: 'Machine', text: 'Buy', isPrivate: false };
    await discussion.addComment({ ...request, isSuspect: true });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toBe('A private message');
    expect(mails[0]?.text).not.toMatch(/Ada|secret|by-mail/);
  });

  it('has a way to take back what a trusted reader published at once', async () => {
    const { discussion, mails, send, write, statusOf } = await openSignedIn();
    const first = await write('Ada', 'Good day', { readerId: 'ada' });
    await discussion.moderation.approve([first.id]);
    const second = await write('Ada', 'Good night', { readerId: 'ada' });
    expect(second.status).toBe('approved');
    const links = linksIn(mails[1]?.text ?? '');
    expect(links).toHaveLength(1);
    const token = new URL(links[0] ?? '', ORIGIN).searchParams.get('token') ?? '';
    await send('POST', '/moderate/by-mail/', form({ token }));
    expect(await statusOf(second)).toBe('rejected');
  });
});
