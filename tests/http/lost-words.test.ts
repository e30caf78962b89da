import { describe, expect, it, vi } from 'vitest';
import type { Comment } from '../../src/discussion/comment.ts';
import { cookieOf, form, openTestSite, THREAD } from './test-site.ts';

const FORM = `/posts/${THREAD.slug}/comments`;
const WORDS = 'What took me an hour to write 8f31';
const said = { name: 'Kim', text: WORDS };
const SCRIPT = { prefer: 'return=representation' };

interface Shown {
  writing?: {
    kind: string;
    name: string;
    thread?: object;
    faults: Record<string, string>;
    typed: Record<string, string>;
  };
  problem?: { sentence: string };
}

/** A site with a comment of somebody in it, and the cookie of who wrote it. */
async function open() {
  const opened = await openTestSite();
  const first = await opened.send('POST', FORM, form({ name: 'Sam', text: 'First' }));
  const [comment] = (await opened.store.listComments({ limit: 1 })) as [Comment];
  await opened.discussion.moderation.approve([comment.id]);
  return { ...opened, cookie: cookieOf(first), id: comment.id };
}

const shownBy = async (response: Response) => (await response.json()) as Shown;

describe('words that cannot be taken', () => {
  for (const headers of [{}, SCRIPT] as Record<string, string>[]) {
    const how = headers['prefer'] ? 'by script' : 'by a plain form';

    it(`stand in the form for a comment where what they reply to is gone, ${how}`, async () => {
      const { send, id, cookie } = await open();
      await send('POST', `${FORM}/${id}`, form({ act: 'delete' }, cookie));
      const response = await send('POST', FORM, form({ ...said, parentId: id }, headers));
      expect(response.status).toBe(404);
      const { writing } = await shownBy(response);
      expect(writing).toMatchObject({ kind: 'comment', name: `reply-${id}`, typed: said });
      expect(writing?.faults['form']).toBe(
        'The comment you reply to is no longer there. Your words are here: you can send them as a comment of their own.',
      );
    });

    it(`stand in the form for a comment after the fifteen minutes of a change, ${how}`, async () => {
      const { send, id, cookie, clock } = await open();
      clock.now = new Date(clock.now.getTime() + 16 * 60_000);
      const edit = form({ act: 'edit', text: WORDS }, { ...cookie, ...headers });
      const response = await send('POST', `${FORM}/${id}`, edit);
      expect(response.status).toBe(409);
      const { writing } = await shownBy(response);
      expect(writing).toMatchObject({ kind: 'comment', name: `edit-${id}`, typed: { text: WORDS } });
      expect(writing?.faults['form']).toContain('A comment can be changed for 15 minutes.');
      expect(writing?.faults['form']).toContain('Your words are here');
    });

    it(`stand in the form for a message to the coach where the article is gone, ${how}`, async () => {
      const { send } = await open();
      const response = await send('POST', '/posts/gone/comments', form(said, headers));
      expect(response.status).toBe(404);
      const { writing } = await shownBy(response);
      expect(writing).toMatchObject({ kind: 'message', typed: said });
      expect(writing?.thread).toBeUndefined();
      expect(writing?.faults['form']).toContain('This article is no longer here.');
    });

    it(`come back where they are far too long, ${how}`, async () => {
      const { send } = await open();
      const text = 'жизнь '.repeat(12_000);
      const response = await send('POST', FORM, form({ ...said, text }, headers));
      expect(response.status).toBe(422);
      const { writing } = await shownBy(response);
      expect(writing?.typed['text']).toBe(text);
      expect(writing?.faults['text']).toBe('Use at most 5,000 characters.');
    });

    it(`come back where too much was sent, with when to try again, ${how}`, async () => {
      const { send } = await openTestSite({}, { hasBrakes: true });
      const first = await send('POST', FORM, form(said));
      const cookie = cookieOf(first);
      let last = first;
      for (let index = 0; index < 11; index += 1) {
        const fields = { ...said, text: `${WORDS} ${index}` };
        last = await send('POST', FORM, form(fields, { ...cookie, ...headers }));
      }
      expect(last.status).toBe(429);
      expect(last.headers.get('retry-after')).toMatch(/^\d+$/);
      const { writing } = await shownBy(last);
      expect(writing).toMatchObject({ kind: 'comment', typed: { text: `${WORDS} 10` } });
      expect(writing?.faults['form']).toMatch(
        /^That is a lot at once\. Please try again in \d+ (?:seconds|minutes)\.$/,
      );
    });

    it.each([
      ['a comment', FORM, said, 'comment'],
      ['a reply', FORM, { ...said, parentId: 'id0000000001' }, 'reply'],
      ['a message', '/contact/', said, 'message'],
      ['a change', `${FORM}/id0000000001`, { act: 'edit', text: WORDS }, 'edit'],
    ])(`come back where the store is down: %s, ${how}`, async (_what, path, fields, kind) => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const down = () => Promise.reject(new Error('the store is down'));
      const { send } = await openTestSite({ addComment: down, editComment: down, findShown: down });
      const cookie = cookieOf(
        await send('PUT', `/api/threads/${THREAD.id}/rating`, {
          body: '{"stars":3}',
          headers: { 'content-type': 'application/json' },
        }),
      );
      const response = await send('POST', path, form(fields, { ...cookie, ...headers }));
      expect(response.status).toBe(500);
      const { writing } = await shownBy(response);
      expect(writing).toMatchObject({ kind, typed: { text: WORDS } });
      expect(writing?.faults['form']).toBe(
        'Something went wrong here, and it was not taken. Please send it again in a moment.',
      );
      expect(log).toHaveBeenCalled();
      log.mockRestore();
    });
  }

  it('are never answered by JSON of the API, whatever is wrong with a request', async () => {
    const { send } = await open();
    const big = form({ ...said, text: 'x'.repeat(600_000) });
    const withLength = { ...big, headers: { ...big.headers, 'content-length': String(big.body?.length) } };
    for (const [path, request, status] of [
      [FORM, withLength, 413],
      [FORM, form(said, { origin: 'https://elsewhere.example' }), 403],
      [FORM, { body: '{}', headers: { 'content-type': 'application/json' } }, 415],
      ['/you/', form({ act: 'nonsense' }), 422],
      [`${FORM}/nobody`, form({ act: 'report' }), 404],
      [`${FORM}/nobody`, form({ act: 'delete' }), 403],
      ['/posts/gone/rating', form({ act: 'rate', stars: '4' }), 404],
    ] as const) {
      const response = await send('POST', path, request);
      expect([path, response.status]).toEqual([path, status]);
      const { problem } = await shownBy(response);
      expect(problem?.sentence, path).toMatch(/^[A-Z].{10,}[.?]$/);
    }
  });
});
