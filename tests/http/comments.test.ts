import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/discussion/comment.ts';
import { toPermanentId } from '../../src/lib/permanent-id.ts';
import { createReaderTokens } from '../../src/discussion/reader-token.ts';
import {
  cookieOf,
  form,
  json,
  NOON,
  openTestSite,
  ORIGIN,
  OTHER_THREAD,
  SECRET,
  THREAD,
} from './test-site.ts';

const COMMENTS = `/api/threads/${THREAD.id}/comments`;
const FORM = `/posts/${THREAD.slug}/comments`;
const said = { name: 'Sam', text: 'Hello *there*' };
const minutes = (count: number) => new Date(NOON.getTime() + count * 60_000);

interface Answer {
  id: string;
  status: string;
  code: string;
  fields: Record<string, string>;
}
const read = async (response: Response) => (await response.json()) as Answer;

/** A site with a reader whose first comment was approved. */
async function openWithKnownReader() {
  const site = await openTestSite();
  const first = await site.send('POST', COMMENTS, json(said));
  const cookie = cookieOf(first);
  const { id } = await read(first);
  await site.discussion.moderation.approve([id]);
  return { ...site, cookie, id };
}

describe('POST /api/threads/:id/comments', () => {
  it('takes a first comment, keeps it waiting, and shows it to its author alone', async () => {
    const { send } = await openTestSite();
    const response = await send('POST', COMMENTS, json(said));
    expect(response.status).toBe(201);
    const { id, ...comment } = await read(response);
    expect(comment).toEqual({
      threadId: THREAD.id,
      parentId: null,
      name: 'Sam',
      text: 'Hello *there*',
      html: '<p>Hello <em>there</em></p>',
      createdAt: NOON.toISOString(),
      status: 'pending',
      private: false,
    });
    expect(response.headers.getSetCookie()[0]).toMatch(/^__Host-reader=/);
    const thread = `/api/threads/${THREAD.id}`;
    expect(await (await send('GET', thread)).json()).toMatchObject({ commentCount: 0, comments: [] });
    expect(await (await send('GET', thread, { headers: cookieOf(response) })).json()).toMatchObject({
      commentCount: 0,
      comments: [{ id, comment: { status: 'pending', isYours: true, isEditable: true }, replies: [] }],
    });
  });

  it('publishes at once what a reader with an approved comment writes', async () => {
    const { send, cookie } = await openWithKnownReader();
    expect(await read(await send('POST', COMMENTS, json({ ...said, text: 'again' }, cookie)))).toMatchObject({
      status: 'approved',
    });
    expect(await (await send('GET', `/api/threads/${THREAD.id}`)).json()).toMatchObject({ commentCount: 2 });
  });

  it('trusts the token, never the name', async () => {
    const { send } = await openWithKnownReader();
    expect(await read(await send('POST', COMMENTS, json({ ...said, text: 'again' })))).toMatchObject({
      status: 'pending',
    });
  });

  it('hangs a reply to a reply on what that one replies to', async () => {
    const { send, cookie, id } = await openWithKnownReader();
    const reply = await read(
      await send('POST', COMMENTS, json({ ...said, text: '1', parentId: id }, cookie)),
    );
    const deeper = await read(
      await send('POST', COMMENTS, json({ ...said, text: '2', parentId: reply.id }, cookie)),
    );
    expect(reply).toMatchObject({ parentId: id });
    expect(deeper).toMatchObject({ parentId: id });
    expect(await (await send('GET', `/api/threads/${THREAD.id}`)).json()).toMatchObject({
      comments: [{ id, replies: [{ id: reply.id }, { id: deeper.id }] }],
    });
  });

  it('takes no reply to what is not published, elsewhere, private or unknown', async () => {
    const { send, cookie, id } = await openWithKnownReader();
    const waiting = await read(await send('POST', COMMENTS, json({ ...said, text: 'waits' })));
    const secret = await read(await send('POST', COMMENTS, json({ ...said, private: true }, cookie)));
    for (const [path, parentId] of [
      [COMMENTS, waiting.id],
      [COMMENTS, secret.id],
      [COMMENTS, 'nothing'],
      [`/api/threads/${OTHER_THREAD.id}/comments`, id],
    ] as const) {
      const response = await send('POST', path, json({ ...said, text: 'reply', parentId }, cookie));
      expect(response.status).toBe(404);
      expect(await read(response)).toMatchObject({ code: 'not-found' });
    }
  });

  it('keeps a private message from everybody but the coach', async () => {
    const { send, discussion } = await openTestSite();
    const response = await send('POST', COMMENTS, json({ ...said, private: true }));
    expect(await read(response)).toMatchObject({ private: true, status: 'pending' });
    const { id } = (await discussion.moderation.list({ isPrivate: true })).comments[0] ?? {};
    await discussion.moderation.reply(id ?? '', { name: 'The coach', text: 'Answer' });
    for (const headers of [{}, cookieOf(response)]) {
      expect(await (await send('GET', `/api/threads/${THREAD.id}`, { headers })).json()).toMatchObject({
        commentCount: 0,
        comments: [],
      });
    }
    expect(await (await send('GET', '/api/reader', { headers: cookieOf(response) })).json()).toMatchObject({
      comments: [{ text: said.text, private: true }],
      privateReplies: [{ text: 'Answer' }],
    });
  });

  describe('with an Idempotency-Key', () => {
    const key = { 'idempotency-key': '0f8fad5b-d9cb-469f-a165-70867728950e' };

    it('answers the second time what it answered the first time, whatever became of the comment', async () => {
      const { send, discussion, clock } = await openTestSite();
      const first = await send('POST', COMMENTS, json(said, key));
      const answer = await read(first);
      await discussion.moderation.approve([answer.id]);
      clock.now = minutes(5);
      await send('PATCH', `/api/comments/${answer.id}`, json({ text: 'edited' }, cookieOf(first)));
      const again = await send('POST', COMMENTS, json(said, { ...key, ...cookieOf(first) }));
      expect(again.status).toBe(201);
      expect(await again.json()).toEqual(answer);
    });

    it('knows again, by its key, a new reader whose answer was lost', async () => {
      const { send, store } = await openTestSite();
      const all = await Promise.all(
        Array.from({ length: 10 }, () => send('POST', COMMENTS, json(said, key))),
      );
      expect(new Set(all.map((each) => cookieOf(each)['cookie'])).size).toBe(1);
      expect(await store.listComments({ limit: 99 })).toHaveLength(1);
    });

    it('refuses the key with another comment', async () => {
      const { send } = await openTestSite();
      await send('POST', COMMENTS, json(said, key));
      const response = await send('POST', COMMENTS, json({ ...said, text: 'other' }, key));
      expect(response.status).toBe(422);
      expect(await read(response)).toMatchObject({ code: 'key-reused' });
    });

    it('refuses a key that could be guessed', async () => {
      const { send } = await openTestSite();
      const response = await send('POST', COMMENTS, json(said, { 'idempotency-key': '1' }));
      expect(await read(response)).toMatchObject({
        code: 'invalid-fields',
        fields: { 'idempotency-key': 'expected 16 to 200 letters, digits or signs, such as a UUID' },
      });
    });
  });

  it('takes the same words from the same reader within 15 seconds for one comment', async () => {
    const { send, cookie, clock } = await openWithKnownReader();
    const again = { ...said, text: 'again' };
    const first = await read(await send('POST', COMMENTS, json(again, cookie)));
    clock.now = new Date(NOON.getTime() + 15_000);
    expect((await read(await send('POST', COMMENTS, json(again, cookie)))).id).toBe(first.id);
    clock.now = new Date(NOON.getTime() + 16_000);
    expect((await read(await send('POST', COMMENTS, json(again, cookie)))).id).not.toBe(first.id);
  });

  it.each([
    [{ name: '', text: 'x' }, { name: 'Write a name. Any name will do.' }],
    [{ name: ' \u200b\u202e', text: 'x' }, { name: 'Write a name with a letter in it.' }],
    [{ name: 'x'.repeat(61), text: 'x' }, { name: 'Use at most 60 characters.' }],
    [{ name: 'Sam', text: ' \n ' }, { text: 'Write something first.' }],
    [{ name: 'Sam', text: 'x'.repeat(5001) }, { text: 'Use at most 5,000 characters.' }],
    [{ name: 'Sam' }, { text: 'expected a text' }],
    [
      { name: 'the common-ground COACH', text: 'x' },
      { name: 'This name could be taken for mine. Please choose another one.' },
    ],
    [{ ...said, status: 'approved' }, { body: 'Unrecognized key: "status"' }],
    [{ ...said, readerId: 'other' }, { body: 'Unrecognized key: "readerId"' }],
  ])('refuses %j', async (fields, faults) => {
    const { send, store } = await openTestSite();
    const response = await send('POST', COMMENTS, json(fields));
    expect(response.status).toBe(422);
    expect((await read(response)).fields).toEqual(faults);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await store.listComments({ limit: 9 })).toEqual([]);
  });

  it('takes the longest name and text there may be, in the widest characters', async () => {
    const { send } = await openTestSite();
    const response = await send('POST', COMMENTS, json({ name: '家'.repeat(60), text: '家'.repeat(5000) }));
    expect(response.status).toBe(201);
  });

  it('takes away what is not text', async () => {
    const { send } = await openTestSite();
    const response = await send(
      'POST',
      COMMENTS,
      json({ name: 'S\u0000am\uFFFE\r\n', text: 'a\u202Eb\u0000c\ud800\uFFFF' }),
    );
    expect(await response.json()).toMatchObject({ name: 'Sam', text: 'abc\ufffd' });
  });

  it('takes nothing from a reader who is banned', async () => {
    const { send, cookie, id, discussion } = await openWithKnownReader();
    const other = await discussion.addComment({
      ...{ threadId: THREAD.id, readerId: 'bo', name: 'Bo', text: 'Good day', isPrivate: false },
    });
    await discussion.moderation.approve([id, other.comment.id]);
    const { batchId } = await discussion.moderation.ban(id);
    const acts: [string, string, object][] = [
      ['POST', COMMENTS, { ...said, text: 'again' }],
      ['PATCH', `/api/comments/${id}`, { text: 'a bad liar' }],
      ['PUT', `/api/threads/${THREAD.id}/rating`, { stars: 1 }],
      ['POST', `/api/comments/${other.comment.id}/report`, {}],
    ];
    for (const [method, path, body] of acts) {
      const response = await send(method, path, json(body, cookie));
      expect([path, response.status]).toEqual([path, 403]);
      expect(await read(response)).toMatchObject({ code: 'reader-banned' });
    }
    expect((await discussion.moderation.get(id)).text).not.toBe('a bad liar');
    expect((await discussion.getRating(THREAD.id)).count).toBe(0);
    expect(await discussion.moderation.countReports([other.comment.id])).toEqual(new Map());
    await discussion.moderation.undo(batchId);
    for (const [method, path, body] of acts) {
      expect([path, (await send(method, path, json(body, cookie))).ok]).toEqual([path, true]);
    }
  });

  it('lets a reader who is banned take back what they said, and have themselves erased', async () => {
    const { send, cookie, id, discussion } = await openWithKnownReader();
    await discussion.moderation.ban(id);
    expect((await send('DELETE', `/api/comments/${id}`, { headers: cookie })).status).toBe(204);
    expect((await send('DELETE', '/api/reader', { headers: cookie })).status).toBe(204);
  });
});

describe('PATCH and DELETE /api/comments/:id', () => {
  it('lets the author correct a comment for 15 minutes and delete it always', async () => {
    const { send, clock } = await openTestSite();
    const first = await send('POST', COMMENTS, json(said));
    const cookie = cookieOf(first);
    const path = `/api/comments/${(await read(first)).id}`;
    clock.now = minutes(15);
    const edited = await send('PATCH', path, json({ text: '**new**' }, cookie));
    expect(edited.status).toBe(200);
    expect(await edited.json()).toMatchObject({ html: '<p><strong>new</strong></p>' });
    clock.now = new Date(minutes(15).getTime() + 1);
    const late = await send('PATCH', path, json({ text: 'newer' }, cookie));
    expect(late.status).toBe(409);
    expect(await read(late)).toMatchObject({ code: 'too-late-to-edit' });
    clock.now = minutes(60 * 24 * 365);
    expect((await send('DELETE', path, { headers: cookie })).status).toBe(204);
    expect((await send('DELETE', path, { headers: cookie })).status).toBe(404);
  });

  it('refuses the same words in an edit as in a comment', async () => {
    const { send } = await openTestSite();
    const first = await send('POST', COMMENTS, json(said));
    const path = `/api/comments/${(await read(first)).id}`;
    const edit = (text: string) => send('PATCH', path, json({ text }, cookieOf(first)));
    expect((await edit('')).status).toBe(422);
    expect(await (await edit('<img src=x onerror=alert(1)>')).json()).toMatchObject({
      html: '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    });
  });

  it('sends an edit of the one approved comment back to the queue, so that approval covers what was read', async () => {
    const { send, cookie, id } = await openWithKnownReader();
    const edited = await send('PATCH', `/api/comments/${id}`, json({ text: 'buy this' }, cookie));
    expect(await read(edited)).toMatchObject({ status: 'pending' });
  });

  it.each(['PATCH', 'DELETE'])('lets nobody else %s it, nor know of it while it waits', async (method) => {
    const { send } = await openTestSite();
    const { id } = await read(await send('POST', COMMENTS, json(said)));
    const stranger = cookieOf(await send('POST', COMMENTS, json({ ...said, text: 'other' })));
    const options = method === 'PATCH' ? json({ text: 'mine' }, stranger) : { headers: stranger };
    expect((await send(method, `/api/comments/${id}`, options)).status).toBe(404);
    const published = await openWithKnownReader();
    const other = cookieOf(await published.send('POST', COMMENTS, json({ ...said, text: 'other' })));
    for (const headers of [other, {}]) {
      const withBody = method === 'PATCH' ? json({ text: 'mine' }, headers) : { headers };
      const response = await published.send(method, `/api/comments/${published.id}`, withBody);
      expect(response.status).toBe(403);
      expect(await read(response)).toMatchObject({ code: 'not-yours' });
    }
  });

  it('leaves replies in place under a comment that was taken back', async () => {
    const { send, cookie, id } = await openWithKnownReader();
    const reply = await read(
      await send('POST', COMMENTS, json({ ...said, text: 'reply', parentId: id }, cookie)),
    );
    await send('DELETE', `/api/comments/${id}`, { headers: cookie });
    expect(await (await send('GET', `/api/threads/${THREAD.id}`)).json()).toMatchObject({
      commentCount: 1,
      comments: [{ id, comment: null, replies: [{ id: reply.id }] }],
    });
  });
});

describe('a reader’s token', () => {
  const edits: [string, (token: string) => string][] = [
    ['edited at its end', (token) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['edited at its beginning', (token) => `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`],
    ['cut short', (token) => token.slice(0, -5)],
    ['of another site', () => createReaderTokens('another secret of thirty-two characters').mint().token],
    ['made up', () => `${'A'.repeat(22)}.${'A'.repeat(43)}`],
    ['empty', () => ''],
  ];
  it.each(edits)('%s is no token at all', async (_what, edit) => {
    const { send, id, cookie } = await openWithKnownReader();
    const [name = '', token = ''] = (cookie['cookie'] ?? '').split('=');
    const forged = { cookie: `${name}=${edit(token)}` };
    expect((await send('DELETE', `/api/comments/${id}`, { headers: forged })).status).toBe(403);
    expect(await (await send('GET', '/api/reader', { headers: forged })).json()).toMatchObject({
      comments: [],
    });
    // It is not refused: who holds it is a new reader, and waits like one.
    expect(await read(await send('POST', COMMENTS, json({ ...said, text: 'x' }, forged)))).toMatchObject({
      status: 'pending',
    });
  });

  it('cannot be made from what the store holds', async () => {
    const { store, cookie } = await openWithKnownReader();
    const [comment] = (await store.listComments({ limit: 1 })) as [Comment];
    const tokens = createReaderTokens(SECRET);
    expect(cookie['cookie']).not.toContain(comment.readerId);
    expect(tokens.read(comment.readerId)).toBeUndefined();
  });
});

describe('the comment form', () => {
  it('leads to the comment on the page, where its author sees that it waits', async () => {
    const { send } = await openTestSite();
    const response = await send('POST', FORM, form(said));
    expect(response.status).toBe(303);
    const permalink = response.headers.get('location') ?? '';
    const [, id] = /^\/posts\/a-first-post\/comments\/([\w-]+)$/.exec(permalink) ?? [];
    const found = await send('GET', permalink, { headers: cookieOf(response) });
    expect(found.headers.get('location')).toBe(`/posts/a-first-post/#comment-${id ?? '?'}`);
    const page = await send('GET', `/posts/${THREAD.slug}/`, { headers: cookieOf(response) });
    const text = await page.text();
    expect(text).toContain(`"id":"${id ?? '?'}"`);
    expect(text).toContain('"isPending":true');
  });

  it('comes back with its faults and all that was typed', async () => {
    const { send } = await openTestSite();
    const response = await send('POST', FORM, form({ name: '', text: 'long *words*' }));
    expect(response.status).toBe(422);
    const view = await response.text();
    expect(view).toContain('"faults":{"name":"Write a name. Any name will do."}');
    expect(view).toContain('"typed":{"name":"","text":"long *words*"}');
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('leads to /you/ after a private message', async () => {
    const { send } = await openTestSite();
    const response = await send('POST', FORM, form({ ...said, private: 'on' }));
    expect(response.headers.get('location')).toMatch(/^\/you\/#message-[\w-]+$/);
  });

  it('answers a script with what changed, the words to announce and where to go on', async () => {
    const { send } = await openTestSite();
    const response = await send('POST', FORM, form(said, { prefer: 'return=representation' }));
    expect(await response.json()).toMatchObject({
      acted: {
        notice: 'Thank you. Your comment is waiting for approval.',
        goOnAt: expect.stringMatching(/^comment-/) as string,
        isFormEmptied: true,
        comment: { shown: { text: said.text, isPending: true } },
      },
    });
  });

  it('edits and deletes', async () => {
    const { send, store } = await openTestSite();
    const first = await send('POST', FORM, form(said));
    const cookie = cookieOf(first);
    const [{ id }] = (await store.listComments({ limit: 1 })) as [Comment];
    const own = (fields: Record<string, string>) => send('POST', `${FORM}/${id}`, form(fields, cookie));
    expect((await own({ act: 'edit', text: '' })).status).toBe(422);
    expect((await own({ act: 'edit', text: 'new' })).headers.get('location')).toBe(
      `/posts/a-first-post/comments/${id}`,
    );
    expect((await store.findComment(id))?.text).toBe('new');
    expect((await own({ act: 'delete' })).headers.get('location')).toBe('/posts/a-first-post/#comments');
    expect((await store.findComment(id))?.status).toBe('removed');
  });

  it.each([
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: ORIGIN, 'sec-fetch-site': 'cross-site' },
    { origin: ORIGIN, 'sec-fetch-site': 'same-site' },
  ])('is refused when another site sends it (%j)', async (headers) => {
    const { send, store } = await openTestSite();
    for (const path of [FORM, `${FORM}/some`, '/you/', '/contact/', '/notices/confirm/']) {
      expect((await send('POST', path, form(said, headers))).status).toBe(403);
    }
    expect(await store.listComments({ limit: 9 })).toEqual([]);
  });
});

describe('a thread’s feed', () => {
  it('is Atom, with published comments alone, escaped', async () => {
    const { send, discussion } = await openTestSite();
    const { id } = await read(
      await send('POST', COMMENTS, json({ name: 'S & <m>', text: '<b>Hi</b> & *you*' })),
    );
    await send('POST', COMMENTS, json({ ...said, text: 'this waits' }));
    await discussion.moderation.approve([id]);
    const response = await send('GET', `/posts/${THREAD.slug}/comments.atom`);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = await response.text();
    expect(feed).toContain('<title>S &amp; &lt;m&gt;</title>');
    expect(feed).toContain(
      '&lt;p&gt;&amp;lt;b&amp;gt;Hi&amp;lt;/b&amp;gt; &amp;amp; &lt;em&gt;you&lt;/em&gt;&lt;/p&gt;',
    );
    expect(feed).not.toContain('this waits');
    expect(feed.match(/<entry>/g)).toHaveLength(1);
    const parsed = parseFeed(feed);
    expect(parsed.self).toBe(`${ORIGIN}/posts/${THREAD.slug}/comments.atom`);
    expect(feed).toContain('xml:lang="en-GB"');
    // By nothing that changes with the address of the post.
    const ids = Array.from(feed.matchAll(/<id>([^<]*)/g), ([, name]) => name);
    const site = new URL(ORIGIN);
    expect(ids).toEqual([toPermanentId(site, 'thread', THREAD.id), toPermanentId(site, 'comment', id)]);
    expect(parsed.items.map(({ url }) => url)).toEqual([`${ORIGIN}/posts/${THREAD.slug}/comments/${id}`]);
  });
});

describe('structured data', () => {
  it('has the words of a comment without its marks', async () => {
    const { send, discussion } = await openTestSite();
    const text = '**Yes**, [this](https://e.org/):\n\n- one\n- two';
    const { id } = await read(await send('POST', COMMENTS, json({ name: 'Sam', text })));
    await discussion.moderation.approve([id]);
    const view = (await (await send('GET', `/fragments/${THREAD.id}/`)).json()) as { structuredData: string };
    expect(JSON.parse(view.structuredData)).toMatchObject({ comment: [{ text: 'Yes, this:\none\ntwo' }] });
  });

  it('tells of published comments, and cannot be broken out of', async () => {
    const { send, discussion } = await openTestSite();
    const { id } = await read(
      await send('POST', COMMENTS, json({ name: 'Sam', text: '</script><script>alert(1)' })),
    );
    await discussion.moderation.approve([id]);
    const view = (await (await send('GET', `/fragments/${THREAD.id}/`)).json()) as { structuredData: string };
    expect(view.structuredData).not.toContain('<');
    expect(JSON.parse(view.structuredData)).toMatchObject({
      '@type': 'BlogPosting',
      '@id': `${ORIGIN}/posts/${THREAD.slug}/`,
      commentCount: 1,
      comment: [{ '@type': 'Comment', text: '</script><script>alert(1)' }],
    });
  });
});
