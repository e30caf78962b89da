import { describe, expect, it } from 'vitest';
import { cookieOf, form, openTestSite, ORIGIN, OWNER_EMAIL, THREAD } from './test-site.ts';

const SIGN_IN = '/moderate/sign-in/';

type TestSite = Awaited<ReturnType<typeof openTestSite>>;

async function signIn({ owner, send }: TestSite): Promise<Record<string, string>> {
  return cookieOf(await send('POST', SIGN_IN, form({ token: await owner.issueLink() })));
}

/** What the page at this address was told to show. */
async function viewOf(response: Response): Promise<Record<string, { state: string } | undefined>> {
  const { moderation } = JSON.parse(await response.text()) as {
    moderation: Record<string, { state: string }>;
  };
  return moderation;
}

describe('signing in', () => {
  it('takes a press of the button: opening the link twice changes nothing and sets no cookie', async () => {
    const site = await openTestSite();
    const token = await site.owner.issueLink();
    for (let times = 0; times < 2; times += 1) {
      const opened = await site.send('GET', `${SIGN_IN}?token=${token}`);
      expect((await viewOf(opened))['signIn']).toEqual({ state: 'confirm', token });
      expect(opened.headers.getSetCookie()).toEqual([]);
      expect(opened.headers.get('cache-control')).toBe('no-store');
      expect(opened.headers.get('x-robots-tag')).toBe('noindex');
    }
    const pressed = await site.send('POST', SIGN_IN, form({ token }));
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/moderate/']);
    expect(pressed.headers.getSetCookie()[0]).toMatch(
      /^__Host-owner=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const again = await site.send('POST', SIGN_IN, form({ token }));
    expect(again.status).toBe(422);
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('cannot be started from another site’s page', async () => {
    const site = await openTestSite();
    const token = await site.owner.issueLink();
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]) {
      expect((await site.send('POST', SIGN_IN, form({ token }, headers))).status).toBe(403);
    }
    expect(await site.owner.isLinkUsable(token)).toBe(true);
  });

  it.each(['/moderate/', '/moderate/log/', '/moderate/sessions/', '/moderate/?show=messages'])(
    'is asked for at %s, with no cookie, a wrong one, and a reader’s',
    async (path) => {
      const site = await openTestSite();
      for (const cookie of [
        '',
        '__Host-owner=',
        `__Host-owner=${'A'.repeat(43)}`,
        'owner=1',
        '__Host-reader=1',
      ]) {
        const response = await site.send('GET', path, { headers: { cookie } });
        expect([response.status, response.headers.get('location')]).toEqual([303, SIGN_IN]);
      }
    },
  );

  it.each(['acts', 'reply', 'undo', 'ratings', 'sign-out'])(
    'is asked for before anything is done: %s',
    async (act) => {
      const site = await openTestSite();
      const { comment } = await site.discussion.addComment({
        threadId: THREAD.id,
        readerId: 'reader',
        name: 'Ada',
        text: 'Good day',
        isPrivate: false,
      });
      const fields = {
        act: 'approve',
        item: `${comment.id}.${comment.createdAt.getTime().toString(36)}`,
        id: comment.id,
        text: 'x',
      };
      const response = await site.send('POST', `/moderate/${act}/`, form(fields));
      expect(response.headers.get('location')).toBe(SIGN_IN);
      expect((await site.discussion.moderation.get(comment.id)).status).toBe('pending');
    },
  );
});

describe('signing out', () => {
  it('everywhere ends the sessions of all devices', async () => {
    const site = await openTestSite();
    const [phone, laptop] = [await signIn(site), await signIn(site)];
    const open = (headers: Record<string, string>) => site.send('GET', '/moderate/', { headers });
    expect([(await open(phone)).status, (await open(laptop)).status]).toEqual([200, 200]);
    const response = await site.send('POST', '/moderate/sign-out/', form({ where: 'everywhere' }, phone));
    expect((await viewOf(response))['signIn']).toEqual({ state: 'signed-out-everywhere' });
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Host-owner=; Max-Age=0; Path=\/; HttpOnly; Secure/,
    );
    expect([(await open(phone)).status, (await open(laptop)).status]).toEqual([303, 303]);
  });

  it('here leaves the other device signed in', async () => {
    const site = await openTestSite();
    const [phone, laptop] = [await signIn(site), await signIn(site)];
    await site.send('POST', '/moderate/sign-out/', form({ where: 'here' }, phone));
    expect((await site.send('GET', '/moderate/', { headers: phone })).status).toBe(303);
    expect((await site.send('GET', '/moderate/', { headers: laptop })).status).toBe(200);
  });
});

describe('asking for a link by mail', () => {
  it('answers the same to the coach, to a stranger, and where no mail can be sent', async () => {
    const withMail = await openTestSite({}, { hasMail: true });
    const withoutMail = await openTestSite();
    const answers = await Promise.all([
      withMail.send('POST', SIGN_IN, form({ email: ` ${OWNER_EMAIL.toUpperCase()}` })),
      withMail.send('POST', SIGN_IN, form({ email: 'eve@example.org' })),
      withMail.send('POST', SIGN_IN, form({})),
      withoutMail.send('POST', SIGN_IN, form({ email: OWNER_EMAIL })),
    ]);
    const texts = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`));
    expect(new Set(texts).size).toBe(1);
    expect(withoutMail.mails).toEqual([]);
    await expect.poll(() => withMail.mails.length).toBe(1);
    const [mail] = withMail.mails;
    expect(mail?.to).toBe(OWNER_EMAIL);
    const [, token = ''] = /\/moderate\/sign-in\/\?token=([\w-]{43})\n/.exec(mail?.text ?? '') ?? [];
    const session = await withMail.send('POST', SIGN_IN, form({ token }));
    expect(session.status).toBe(303);
  });

  it('is slowed after ten times an hour from one network, whoever asks', async () => {
    const site = await openTestSite({}, { hasMail: true, hasBrakes: true });
    const ask = (email: string, peer = '192.0.2.1') =>
      site.send('POST', SIGN_IN, { ...form({ email }), peer });
    for (let times = 0; times < 10; times += 1) expect((await ask('eve@example.org')).status).toBe(200);
    const refused = await ask(OWNER_EMAIL);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
    expect((await ask(OWNER_EMAIL, '198.51.100.1')).status).toBe(200);
    await expect.poll(() => site.mails.length).toBe(1);
  });

  it('fills nobody’s mailbox: twelve links an hour, from wherever they are asked', async () => {
    const site = await openTestSite({}, { hasMail: true, hasBrakes: true });
    for (let network = 0; network < 20; network += 1) {
      const peer = `192.0.${network}.1`;
      expect((await site.send('POST', SIGN_IN, { ...form({ email: OWNER_EMAIL }), peer })).status).toBe(200);
    }
    await expect.poll(() => site.mails.length).toBe(12);
    expect(ORIGIN).toBe('https://coach.example');
  });
});
