import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAIL_AFTER_MILLISECONDS } from '../../src/discussion/http/owner.ts';
import { cookieOf, form, NOON, openTestSite, OWNER_EMAIL, THREAD } from './test-site.ts';

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

  it('is answered before anything is done about it, so that no clock tells the address', async () => {
    const site = await openTestSite({}, { hasMail: true });
    const issue = vi.spyOn(site.owner, 'issueMailedLink');
    expect((await site.send('POST', SIGN_IN, form({ email: OWNER_EMAIL }))).status).toBe(200);
    expect(issue).not.toHaveBeenCalled();
    await expect.poll(() => site.mails.length).toBe(1);
  });
});

describe('a coach whose address is known to strangers', () => {
  const DAY = 24 * 60 * 60;
  const tokenIn = (text = '') => /\?token=([\w-]{43})\n/.exec(text)?.[1] ?? '';
  const openSite = async () => {
    const site = await openTestSite({}, { hasMail: true, hasBrakes: true });
    const issue = vi.spyOn(site.owner, 'issueMailedLink');
    const ask = async (peer: string, email = OWNER_EMAIL) => {
      const response = await site.send('POST', SIGN_IN, { ...form({ email }), peer });
      // The mail is made after the answer.
      vi.advanceTimersByTime(MAIL_AFTER_MILLISECONDS);
      await issue.mock.results.at(-1)?.value;
      await new Promise((resolve) => setImmediate(resolve));
      return response.status;
    };
    const wait = (seconds: number) => {
      site.clock.now = new Date(site.clock.now.getTime() + seconds * 1000);
      vi.setSystemTime(site.clock.now);
    };
    const signInBy = (text: string | undefined, peer = '198.51.100.1') =>
      site.send('POST', SIGN_IN, { ...form({ token: tokenIn(text) }), peer });
    return { ...site, ask, wait, signInBy };
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOON });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has a link that works in her mailbox, and one mail, after two hundred asked for her', async () => {
    const site = await openSite();
    for (let index = 0; index < 200; index += 1) expect(await site.ask(`192.0.2.${index}`)).toBe(200);
    expect(site.mails).toHaveLength(1);
    expect(await site.ask('198.51.100.1')).toBe(200);
    expect(site.mails).toHaveLength(1);
    expect((await site.signInBy(site.mails[0]?.text)).headers.get('location')).toBe('/moderate/');
  });

  it('gets no mail where somebody asks for another address, and one as soon as she asks', async () => {
    const site = await openSite();
    for (const email of ['eve@example.org', `${OWNER_EMAIL}.example`, ''])
      expect(await site.ask('192.0.2.1', email)).toBe(200);
    expect(site.mails).toEqual([]);
    await site.ask('192.0.2.1');
    expect(site.mails).toHaveLength(1);
  });

  it('gets the same link again when she asks a minute later, with the minutes it has left', async () => {
    const site = await openSite();
    await site.ask('192.0.2.1');
    site.wait(60);
    await site.ask('198.51.100.1');
    const [first, second] = site.mails.map(({ text }) => text);
    expect(tokenIn(second)).toBe(tokenIn(first));
    expect(first).toContain('once, within 15 minutes');
    expect(second).toContain('once, within 14 minutes');
    expect((await site.signInBy(second)).status).toBe(303);
    expect((await site.signInBy(first)).status).toBe(422);
  });

  it('gets a new link where the one before has less than half its time left, or was used', async () => {
    const site = await openSite();
    await site.ask('198.51.100.1');
    site.wait(7.5 * 60);
    await site.ask('198.51.100.1');
    const [old, fresh] = site.mails.map(({ text }) => text);
    expect(tokenIn(fresh)).not.toBe(tokenIn(old));
    await site.signInBy(fresh);
    await site.ask('198.51.100.1');
    const last = site.mails.at(-1)?.text;
    expect([tokenIn(old), tokenIn(fresh), '']).not.toContain(tokenIn(last));
    // Those before go on working until their own end.
    expect((await site.signInBy(old)).status).toBe(303);
    expect((await site.signInBy(last)).status).toBe(303);
  });

  it('gets at most 252 mails of a day of many networks’ asking, and can sign in at any moment of it', async () => {
    const site = await openSite();
    site.wait((Date.parse('2026-11-25') - NOON.getTime()) / 1000);
    let index = 0;
    for (let second = 0; second < DAY; second += 20) {
      index += 1;
      await site.ask(`10.${index >> 8}.${index & 255}.1`);
      site.wait(20);
      const token = tokenIn(site.mails.at(-1)?.text);
      expect(await site.owner.isLinkUsable(token)).toBe(true);
    }
    expect(site.mails.length).toBeGreaterThan(192);
    expect(site.mails.length).toBeLessThanOrEqual(192 + 60);
  }, 120_000);

  it('is asked for again six times a day by one network, and by another all the same', async () => {
    const site = await openSite();
    for (let minute = 0; minute < 7; minute += 1) {
      await site.ask('192.0.2.1');
      site.wait(60);
    }
    // One new link and six repeats.
    expect(site.mails).toHaveLength(7);
    await site.ask('192.0.2.1');
    expect(site.mails).toHaveLength(7);
    await site.ask('198.51.100.1');
    expect(site.mails).toHaveLength(8);
  });

  it('uses a link that works although her network has tried too often', async () => {
    const site = await openSite();
    await site.ask('198.51.100.1');
    for (let times = 0; times < 20; times += 1) await site.signInBy('?token=' + 'A'.repeat(43) + '\n');
    expect((await site.signInBy('?token=' + 'A'.repeat(43) + '\n')).status).toBe(429);
    expect((await site.signInBy(site.mails[0]?.text)).status).toBe(303);
  });
});

describe('a new sign-in', () => {
  it('is told to the coach by mail, by whichever link it was made', async () => {
    const site = await openTestSite({}, { hasMail: true });
    await signIn(site);
    expect(site.mails).toHaveLength(1);
    const [mail] = site.mails;
    expect(mail?.to).toBe(OWNER_EMAIL);
    expect(mail?.subject).toBe('A new sign-in to coach.example');
    expect(mail?.text).toMatch(/Tuesday,? 24 November 2026 at 12:00 UTC/);
    expect(mail?.text).toContain('https://coach.example/moderate/sessions/');
  });

  it('is told of by nothing where no mail can be sent, and by no try that failed', async () => {
    const without = await openTestSite();
    expect(await signIn(without)).toHaveProperty('cookie');
    const site = await openTestSite({}, { hasMail: true });
    await site.send('POST', SIGN_IN, form({ token: 'A'.repeat(43) }));
    expect(site.mails).toEqual([]);
  });

  it('is there although word of it could not be queued', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const site = await openTestSite({}, { hasMail: true });
    vi.spyOn(site.mails, 'push').mockImplementation(() => {
      throw new Error('The queue is full');
    });
    expect(await signIn(site)).toHaveProperty('cookie');
    expect(said).toHaveBeenCalled();
    said.mockRestore();
  });
});
