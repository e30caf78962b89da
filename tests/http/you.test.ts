import { describe, expect, it } from 'vitest';
import { cookieOf, form, json, openTestSite, THREAD } from './test-site.ts';

const COMMENTS = `/api/threads/${THREAD.id}/comments`;
const said = { name: 'Sam', text: 'Hello' };
const withMail = { ...said, email: 'sam@mail.example' };
type Site = Awaited<ReturnType<typeof openTestSite>>;

/** The path of the link of this kind in a mail. */
function linkIn(text: string | undefined, kind: 'confirm' | 'end'): string {
  const [, path = ''] =
    new RegExp(`https://coach\\.example(/notices/${kind}/\\?token=\\S+)`).exec(text ?? '') ?? [];
  return path;
}

describe('what is held about a reader', () => {
  it('is nothing for who has no token, and no cookie is set for asking', async () => {
    const { send } = await openTestSite();
    for (const path of ['/api/reader', '/you/']) {
      const response = await send('GET', path);
      expect(response.status).toBe(200);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
  });

  it('is all there, as JSON, and gone after an erase, cookie included', async () => {
    const { send, store } = await openTestSite({}, { hasMail: true });
    const first = await send('POST', COMMENTS, json(withMail));
    const headers = cookieOf(first);
    await send('PUT', `/api/threads/${THREAD.id}/rating`, json({ stars: 4 }, headers));
    expect(await (await send('GET', '/api/reader', { headers })).json()).toMatchObject({
      ratings: [{ threadId: THREAD.id, stars: 4 }],
      comments: [{ name: 'Sam', text: 'Hello', status: 'pending' }],
      notice: { email: 'sam@mail.example', confirmedAt: null },
      reports: [],
      bannedAt: null,
    });
    const erased = await send('DELETE', '/api/reader', { headers });
    expect(erased.status).toBe(204);
    expect(erased.headers.getSetCookie()[0]).toMatch(/^__Host-reader=; Max-Age=0; Path=\/; HttpOnly; Secure/);
    expect(await (await send('GET', '/api/reader', { headers })).json()).toMatchObject({
      ratings: [],
      comments: [],
      notice: null,
    });
    expect(await store.countRatings(THREAD.id)).toEqual([0, 0, 0, 0, 0]);
  });

  it('is erased by a form as well', async () => {
    const { send, store } = await openTestSite();
    const headers = cookieOf(await send('POST', COMMENTS, json(said)));
    const response = await send('POST', '/you/', form({ act: 'erase' }, headers));
    expect(response.headers.get('location')).toBe('/you/?done=erased');
    expect(await store.listComments({ limit: 9 })).toEqual([]);
    const page = await send('GET', '/you/?done=erased');
    expect(await page.text()).toContain('Everything about you is erased,');
  });
});

describe('word of replies', () => {
  const openWithNotice = async () => {
    const site = await openTestSite({}, { hasMail: true });
    const first = await site.send('POST', COMMENTS, json(withMail));
    const { id } = (await first.json()) as { id: string };
    await site.discussion.moderation.approve([id]);
    return { ...site, id, cookie: cookieOf(first) };
  };
  const confirm = async ({ send, mails }: Site) => send('POST', linkIn(mails[0]?.text, 'confirm'), form({}));
  const reply = ({ discussion }: Site, id: string) =>
    discussion.moderation.reply(id, { name: 'The coach', text: 'Private words' });

  it('is sent to nobody who has not said yes', async () => {
    const site = await openWithNotice();
    expect(site.mails.map(({ subject }) => subject)).toEqual(['Do you want to hear of replies?']);
    await reply(site, site.id);
    expect(site.mails).toHaveLength(1);
  });

  it('is not asked for by opening the link, only by pressing the button', async () => {
    const site = await openWithNotice();
    const link = linkIn(site.mails[0]?.text, 'confirm');
    for (let times = 0; times < 2; times += 1) {
      expect(await (await site.send('GET', link)).json()).toMatchObject({
        noticePage: { state: 'ask', email: 'sam@mail.example' },
      });
    }
    expect(
      await site.store.findNoticeOf((await site.store.findComment(site.id))?.readerId ?? ''),
    ).toMatchObject({
      confirmedAt: undefined,
    });
    expect(await (await confirm(site)).json()).toMatchObject({ noticePage: { state: 'done' } });
  });

  it('comes after a yes, says nothing of what was written, and ends by one press', async () => {
    const site = await openWithNotice();
    await confirm(site);
    const { reply: answer } = await reply(site, site.id);
    await expect.poll(() => site.mails.length).toBe(2);
    const mail = site.mails[1];
    expect(mail?.to).toBe('sam@mail.example');
    expect(mail?.text).toContain(`https://coach.example/posts/${THREAD.slug}/comments/${answer.id}`);
    expect(mail?.text).not.toContain('Private words');
    expect(mail?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    const [, oneClick = ''] =
      /^<https:\/\/coach\.example(.+)>$/.exec(mail?.headers?.['List-Unsubscribe'] ?? '') ?? [];
    // From a mail provider's server: no cookie, no origin, and a body that RFC 8058 prescribes.
    const ended = await site.send('POST', oneClick, {
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(ended.status).toBe(200);
    await reply(site, site.id);
    expect(site.mails).toHaveLength(2);
    expect(
      JSON.stringify(await (await site.send('GET', '/api/reader', { headers: site.cookie })).json()),
    ).not.toContain('mail.example');
  });

  it('is not sent of one’s own reply', async () => {
    const site = await openWithNotice();
    await confirm(site);
    await site.send('POST', COMMENTS, json({ ...said, text: 'my own', parentId: site.id }, site.cookie));
    expect(site.mails).toHaveLength(1);
  });

  it('ends at /you/ too', async () => {
    const site = await openWithNotice();
    await confirm(site);
    await site.send('POST', '/you/', form({ act: 'end-notices' }, site.cookie));
    await reply(site, site.id);
    expect(site.mails).toHaveLength(1);
  });

  it.each([
    (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    (token: string) => `x${token.slice(1)}`,
    () => '',
    () => 'a'.repeat(500),
  ])('has links that nobody can make', async (edit) => {
    const site = await openWithNotice();
    const [path = '', token = ''] = linkIn(site.mails[0]?.text, 'confirm').split('token=');
    for (const link of [path, path.replace('confirm', 'end')]) {
      const response = await site.send('POST', `${link}token=${edit(token)}`, form({}));
      expect(response.status).toBe(404);
    }
    await reply(site, site.id);
    expect(site.mails).toHaveLength(1);
  });

  it('is asked of an address at most twice a day, whoever gives it', async () => {
    const { send, mails } = await openTestSite({}, { hasMail: true, hasBrakes: true });
    const statuses = [];
    for (let index = 0; index < 4; index += 1) {
      const response = await send('POST', COMMENTS, {
        ...json({ ...withMail, text: String(index) }),
        peer: `203.0.113.${index}`,
      });
      statuses.push(response.status);
    }
    expect(statuses).toEqual([201, 201, 201, 201]);
    expect(mails).toHaveLength(2);
  });
});

describe('the contact form', () => {
  it('brings a message to the coach alone and shows it to its author at /you/', async () => {
    const { send, discussion } = await openTestSite();
    const response = await send('POST', '/contact/', form(said));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toMatch(/^\/you\/#message-/);
    expect((await discussion.moderation.list()).comments).toMatchObject([
      { threadId: undefined, isPrivate: true, text: 'Hello', status: 'pending' },
    ]);
    const you = await send('GET', '/you/', { headers: cookieOf(response) });
    expect(await you.text()).toContain('"text":"Hello"');
  });

  it('comes back with what was typed', async () => {
    const { send } = await openTestSite();
    const response = await send('POST', '/contact/', form({ name: 'Sam', text: '' }));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      writing: { kind: 'message', faults: { text: 'Write something first.' }, typed: { name: 'Sam' } },
    });
  });
});
