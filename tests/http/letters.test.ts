import { randomBytes } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { LEAST_MILLISECONDS } from '../../src/letters/http/letter-routes.ts';
import { CONFIRM_DAYS, createLetterLinks } from '../../src/letters/sign-links.ts';
import { form, NOON, openTestSite, ORIGIN, THREAD } from './test-site.ts';
import { solve } from './solve-challenge.ts';

const SAM = 'sam@mail.example';
const asked = { email: SAM, pace: 'each' };
const DAY = 24 * 60 * 60 * 1000;
type Site = Awaited<ReturnType<typeof openTestSite>>;

const open = (options: Parameters<typeof openTestSite>[1] = {}) =>
  openTestSite({}, { hasMail: true, hasLetters: true, ...options });

/** The path of the link of this kind in the newest mail. */
function linkIn({ mails }: Site, kind: 'yes' | 'you' | 'end', at = -1): string {
  const text = mails.at(at)?.text ?? '';
  const [, path = ''] = new RegExp(`https://coach\\.example(/letters/${kind}/\\S+)`).exec(text) ?? [];
  return path;
}

const viewOf = async (response: Response) =>
  ((await response.json()) as { letters: Record<string, unknown> }).letters;

async function join(site: Site, fields: Record<string, string> = {}) {
  await site.send('POST', '/letters/', form({ ...asked, ...fields }));
  await site.send('POST', linkIn(site, 'yes'), form({}));
  const [subscriber] = await site.letterStore.listSubscribers({ limit: 9 });
  if (!subscriber) throw new Error('Nobody has joined.');
  return subscriber;
}

/** What a mail provider's server sends: no cookie, no origin, and a body that RFC 8058 prescribes. */
const ONE_CLICK = {
  body: 'List-Unsubscribe=One-Click',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
};

describe('letters', () => {
  it('are nowhere on a site that does not offer them', async () => {
    const { send } = await open({ hasLetters: false });
    for (const path of ['/letters/', '/letters/yes/x/', '/letters/you/x/', '/letters/end/x/']) {
      expect((await send('GET', path)).status).toBe(404);
      expect((await send('POST', path, form(asked))).status).toBe(404);
    }
  });

  it('cannot be asked for where no mail can be sent, and the form says so', async () => {
    const { send } = await open({ hasMail: false });
    expect(await viewOf(await send('GET', '/letters/'))).toMatchObject({ state: 'off' });
    const response = await send('POST', '/letters/', form(asked));
    expect(response.status).toBe(503);
    expect(await viewOf(response)).toMatchObject({ state: 'off' });
  });

  it('are asked for by a form, and begin with a press of the button behind the link of a mail', async () => {
    const site = await open();
    const response = await site.send('POST', '/letters/', form(asked));
    expect([response.status, response.headers.get('location')]).toEqual([303, '/letters/?done=asked']);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(site.mails.map(({ to, subject }) => [to, subject])).toEqual([[SAM, 'Do you want my letters?']]);
    const link = linkIn(site, 'yes');
    for (let times = 0; times < 2; times += 1) {
      const page = await site.send('GET', link);
      expect(await viewOf(page)).toMatchObject({ page: 'yes', state: 'ask', email: SAM });
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.get('x-robots-tag')).toBe('noindex');
    }
    expect(await site.letterStore.findByEmail(SAM)).toMatchObject({ consent: undefined });
    expect(await viewOf(await site.send('POST', link, form({})))).toMatchObject({ state: 'done' });
    expect(await site.letterStore.findByEmail(SAM)).toMatchObject({
      email: SAM,
      language: 'en-GB',
      choices: { pace: 'each', topics: [] },
      consent: {
        how: 'form',
        at: NOON,
        words: 'Yes, send me letters from “Common Ground” by email. I can end them at any time.',
      },
      ended: undefined,
    });
  });

  it('begin with an address alone, of which nothing is known before the form is sent', async () => {
    const site = await open();
    const response = await site.send('POST', '/letters/', form({ email: SAM, act: 'begin' }));
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await viewOf(response)).toMatchObject({
      page: 'join',
      state: 'ask',
      typed: { email: SAM },
      faults: {},
    });
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(site.mails).toEqual([]);
    expect(await site.letterStore.findByEmail(SAM)).toBeUndefined();
  });

  it('keep the first yes, however often the button is pressed', async () => {
    const site = await open();
    await join(site);
    const link = linkIn(site, 'yes');
    site.clock.now = new Date(NOON.getTime() + DAY);
    expect(await viewOf(await site.send('POST', link, form({})))).toMatchObject({ state: 'done' });
    expect((await site.letterStore.findByEmail(SAM))?.consent?.at).toEqual(NOON);
  });

  it('are of the pace and the topics that were chosen, as far as those are there', async () => {
    const site = await open();
    const body = 'email=sam%40mail.example&pace=month&topic=growth&topic=growth&topic=gone&topic=boundaries';
    await site.send('POST', '/letters/', { ...form({}), body });
    expect((await site.letterStore.findByEmail(SAM))?.choices).toEqual({
      pace: 'month',
      topics: ['boundaries', 'growth'],
    });
  });

  it('are of all topics, those of tomorrow too, for who ticks every one', async () => {
    const site = await open();
    const body = 'email=sam%40mail.example&pace=each&topic=growth&topic=communication&topic=boundaries';
    await site.send('POST', '/letters/', { ...form({}), body });
    expect((await site.letterStore.findByEmail(SAM))?.choices.topics).toEqual([]);
  });

  it('answer the same for an address that is known and one that is not', async () => {
    const site = await open();
    await join(site);
    const answers = [];
    for (const email of [SAM, 'nobody@mail.example']) {
      for (const act of ['join', 'link']) {
        const response = await site.send('POST', '/letters/', form({ ...asked, email, act }));
        answers.push([act, response.status, await response.text(), response.headers.get('location')]);
      }
    }
    expect(answers.slice(0, 2)).toEqual(answers.slice(2));
  });

  it('answer no sooner for an address that is known than for one that is not', async () => {
    const site = await open();
    await join(site);
    for (const email of [SAM, 'nobody@mail.example']) {
      for (const act of ['join', 'link']) {
        const start = performance.now();
        await site.send('POST', '/letters/', form({ ...asked, email, act }));
        // A timer may be early by a part of a millisecond.
        expect(performance.now() - start).toBeGreaterThan(LEAST_MILLISECONDS - 2);
      }
    }
  });

  it('leave choices as they are when a stranger asks for who has them, and tell them by mail', async () => {
    const site = await open();
    await join(site);
    await site.send('POST', '/letters/', form({ ...asked, email: 'SAM@Mail.example', pace: 'month' }));
    expect(site.mails.at(-1)).toMatchObject({ to: SAM, subject: 'You get my letters already' });
    expect((await site.letterStore.findByEmail(SAM))?.choices.pace).toBe('each');
    expect((await site.send('GET', linkIn(site, 'you'))).status).toBe(200);
  });

  it('send the link to choices to who has them, and nothing to others', async () => {
    const site = await open();
    await join(site);
    await site.send('POST', '/letters/', form({ email: SAM, act: 'link' }));
    await site.send('POST', '/letters/', form({ email: 'nobody@mail.example', act: 'link' }));
    expect(site.mails.slice(1).map(({ to, subject }) => [to, subject])).toEqual([
      [SAM, 'The link to your letters'],
    ]);
  });

  it('come back as a form with what was typed where an address is none', async () => {
    const site = await open();
    const response = await site.send('POST', '/letters/', form({ email: 'sam@', pace: 'month' }));
    expect(response.status).toBe(422);
    expect(await viewOf(response)).toMatchObject({
      page: 'join',
      faults: { email: 'Write an address such as name@example.org.' },
      typed: { email: 'sam@', choices: { pace: 'month' } },
    });
    const noPace = await site.send('POST', '/letters/', form({ email: SAM }));
    expect(await viewOf(noPace)).toMatchObject({
      faults: { pace: 'Choose how often you want to hear from me.' },
    });
    expect(site.mails).toEqual([]);
  });

  it('say it in the language of the site', async () => {
    const site = await open({ language: 'de' });
    const response = await site.send('POST', '/letters/', form({ email: 'sam@', pace: 'month' }));
    expect(await viewOf(response)).toMatchObject({
      faults: { email: 'Schreiben Sie eine Adresse wie name@example.org.' },
    });
    await join(site);
    expect(site.mails[0]).toMatchObject({ subject: 'Möchten Sie meine Briefe?', language: 'de' });
    expect((await site.letterStore.findByEmail(SAM))?.consent?.words).toMatch(/^Ja, senden Sie mir Briefe/);
  });
});

describe('the page of choices', () => {
  const openWithLink = async () => {
    const site = await open();
    const { id } = await join(site);
    return { ...site, link: site.letterLinks.toChoicesPath(id) };
  };

  it('shows what is kept, and changes it', async () => {
    const { send, link, letterStore } = await openWithLink();
    expect(await viewOf(await send('GET', link))).toMatchObject({
      page: 'you',
      subscriber: { email: SAM, choices: { pace: 'each', topics: [] } },
      topics: [{ id: 'boundaries' }, { id: 'communication' }, { id: 'growth' }],
    });
    const changed = await send('POST', link, form({ act: 'change', pace: 'month', topic: 'growth' }));
    expect(changed.headers.get('location')).toBe(`${link}?done=changed`);
    expect((await letterStore.findByEmail(SAM))?.choices).toEqual({ pace: 'month', topics: ['growth'] });
  });

  it('gives all of it as JSON', async () => {
    const { send, link } = await openWithLink();
    const response = await send('GET', `${link}letters.json`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="my-letters.json"');
    expect(await response.json()).toEqual({
      email: SAM,
      language: 'en-GB',
      choices: { pace: 'each', topics: [] },
      askedAt: NOON.toISOString(),
      consent: {
        how: 'form',
        at: NOON.toISOString(),
        words: 'Yes, send me letters from “Common Ground” by email. I can end them at any time.',
      },
      ended: null,
    });
  });

  it('ends letters, and keeps who is not to be written to', async () => {
    const { send, link, letterStore } = await openWithLink();
    expect((await send('POST', link, form({ act: 'end' }))).headers.get('location')).toBe(link);
    expect((await letterStore.findByEmail(SAM))?.ended).toEqual({ at: NOON, why: 'asked' });
    expect(await letterStore.countSubscribers()).toEqual({ asked: 0, joined: 0, ended: 1 });
  });

  it('erases: nothing is known of the address, no link of it works, and it can join anew', async () => {
    const site = await openWithLink();
    const response = await site.send('POST', site.link, form({ act: 'erase' }));
    expect(response.headers.get('location')).toBe('/letters/?done=erased');
    expect(await site.letterStore.findByEmail(SAM)).toBeUndefined();
    expect((await site.send('GET', site.link)).status).toBe(404);
    expect((await site.send('GET', `${site.link}letters.json`)).status).toBe(404);
    expect((await site.send('POST', linkIn(site, 'yes'), form({}))).status).toBe(404);
    await join(site);
    expect((await site.letterStore.findByEmail(SAM))?.consent).toBeDefined();
  });

  it('is changed by no form of another site', async () => {
    const { send, link, letterStore } = await openWithLink();
    for (const act of ['change', 'end', 'erase']) {
      const fields = form({ act, pace: 'month' }, { origin: 'https://elsewhere.example' });
      expect((await send('POST', link, fields)).status).toBe(403);
    }
    expect(await letterStore.findByEmail(SAM)).toMatchObject({ choices: { pace: 'each' }, ended: undefined });
  });
});

describe('letters end', () => {
  it('by one press in the mail program, without a cookie or an origin', async () => {
    const site = await open();
    const { id } = await join(site);
    const path = new URL(site.letterLinks.toEndAtOnce(id, 'post.a-first-post')).pathname;
    expect(await viewOf(await site.send('GET', path))).toMatchObject({ state: 'ask', email: SAM });
    expect(await site.letterStore.findByEmail(SAM)).toMatchObject({ ended: undefined });
    const response = await site.send('POST', path, ONE_CLICK);
    expect(response.status).toBe(200);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect((await site.letterStore.findByEmail(SAM))?.ended).toEqual({ at: NOON, why: 'asked' });
    // Pressed again, by somebody or by a provider that tries twice.
    expect((await site.send('POST', path, ONE_CLICK)).status).toBe(200);
  });

  it('by its page, whose link says which letter it was', async () => {
    const site = await open();
    const { id } = await join(site);
    await site.letterStore.addLetter({
      id: 'month.2026-11',
      kind: 'month',
      postIds: [THREAD.id],
      subject: 'November',
      note: '',
      state: 'draft',
      dueAt: undefined,
      createdAt: NOON,
      startedAt: undefined,
      sentAt: undefined,
    });
    const path = new URL(site.letterLinks.toEnd(id, 'month.2026-11')).pathname;
    expect(await viewOf(await site.send('POST', path, form({})))).toMatchObject({ state: 'done' });
    expect(await site.letterStore.countLetter('month.2026-11')).toMatchObject({ ended: 1 });
    expect(await viewOf(await site.send('GET', path))).toMatchObject({ state: 'done' });
  });

  it('and begin anew for who asks and says yes again', async () => {
    const site = await open();
    const { id } = await join(site);
    await site.send('POST', new URL(site.letterLinks.toEnd(id)).pathname, ONE_CLICK);
    await join(site, { pace: 'month' });
    expect(await site.letterStore.findByEmail(SAM)).toMatchObject({
      choices: { pace: 'month' },
      ended: undefined,
    });
  });
});

describe('links of letters', () => {
  const edits: [string, (token: string) => string][] = [
    ['with a sign changed at its end', (token) => token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')],
    ['with another reader in it', (token) => `x${token.slice(1)}`],
    ['without a signature', (token) => token.split('.')[0] ?? ''],
    ['with more in it', (token) => token.replace('.', '.post.x.')],
    ['of nothing', () => '.'],
    ['far too long', () => 'a'.repeat(5000)],
    ['with a line in it', (token) => `${token}%0D%0ABcc:%20eve@mail.example`],
  ];

  it.each(edits)('%s work nowhere', async (_what, edit) => {
    const site = await open();
    const { id } = await join(site);
    const links = site.letterLinks;
    for (const url of [links.toConfirm(id), links.toChoices(id), links.toEnd(id)]) {
      const [, kind = '', token = ''] = /\/letters\/(\w+)\/(.+)\/$/.exec(url) ?? [];
      const path = `/letters/${kind}/${edit(token)}/`;
      for (const method of ['GET', 'POST']) {
        const response = await site.send(method, path, method === 'POST' ? form({ act: 'erase' }) : {});
        expect([path, response.status]).toEqual([path, 404]);
      }
    }
    expect(await site.letterStore.findByEmail(SAM)).toMatchObject({ ended: undefined });
  });

  it('that another site has signed work nowhere', async () => {
    const site = await open();
    const { id } = await join(site);
    const elsewhere = createLetterLinks({
      secret: 'the secret of somebody else, as long as ours',
      siteUrl: new URL(ORIGIN),
      now: () => NOON,
    });
    for (const url of [elsewhere.toConfirm(id), elsewhere.toChoices(id), elsewhere.toEndAtOnce(id)]) {
      const path = new URL(url).pathname;
      expect([path, (await site.send('GET', path)).status]).toEqual([path, 404]);
      expect([path, (await site.send('POST', path, form({ act: 'erase' }))).status]).toEqual([path, 404]);
    }
    expect(await site.letterStore.findByEmail(SAM)).toMatchObject({ ended: undefined });
  });

  it('that are guessed reach nobody, and do not tell who is here', async () => {
    const site = await open();
    const { id } = await join(site);
    const guess = () => randomBytes(32).toString('base64url');
    const answers = new Set<string>();
    for (let times = 0; times < 50; times += 1) {
      // Of who is here, and of nobody.
      for (const whom of [id, guess().slice(0, id.length)]) {
        for (const kind of ['yes', 'you', 'end']) {
          const response = await site.send(
            'POST',
            `/letters/${kind}/${whom}.${guess()}/`,
            form({ act: 'erase' }),
          );
          answers.add(`${kind} ${response.status} ${await response.text()}`);
        }
      }
    }
    expect(answers.size).toBe(3);
    expect([...answers].every((answer) => answer.includes(' 404 '))).toBe(true);
    // A link that was signed here, of somebody who is not here any longer.
    const gone = new URL(site.letterLinks.toEnd('nobody')).pathname;
    const response = await site.send('POST', gone, ONE_CLICK);
    expect(answers).toContain(`end ${response.status} ${await response.text()}`);
    expect(await site.letterStore.findByEmail(SAM)).toMatchObject({ ended: undefined });
  });

  it('serve their purpose alone', async () => {
    const site = await open();
    const { id } = await join(site);
    const links = site.letterLinks;
    const urls = { yes: links.toConfirm(id), you: links.toChoices(id), end: links.toEnd(id) };
    for (const [kind, url] of Object.entries(urls)) {
      for (const other of ['yes', 'you', 'end']) {
        const path = new URL(url).pathname.replace(`/${kind}/`, `/${other}/`);
        expect([path, (await site.send('GET', path)).status]).toEqual([path, other === kind ? 200 : 404]);
      }
    }
  });

  it(`to say yes are good for ${CONFIRM_DAYS} days, and those to end for ever`, async () => {
    const site = await open();
    await site.send('POST', '/letters/', form(asked));
    const link = linkIn(site, 'yes');
    const { id } = (await site.letterStore.findByEmail(SAM)) ?? { id: '' };
    site.clock.now = new Date(NOON.getTime() + CONFIRM_DAYS * DAY - 1);
    expect((await site.send('GET', link)).status).toBe(200);
    site.clock.now = new Date(NOON.getTime() + CONFIRM_DAYS * DAY);
    expect((await site.send('GET', link)).status).toBe(404);
    expect((await site.send('POST', link, form({}))).status).toBe(404);
    expect((await site.letterStore.findByEmail(SAM))?.consent).toBeUndefined();
    site.clock.now = new Date(NOON.getTime() + 3650 * DAY);
    expect((await site.send('GET', new URL(site.letterLinks.toEnd(id)).pathname)).status).toBe(200);
  });
});

describe('an address', () => {
  const refused = [
    'sam@mail.example\r\nBcc: eve@mail.example',
    'sam@mail.example\nSubject: Buy',
    'sam@mail.example, eve@mail.example',
    'sam@mail.example;eve@mail.example',
    'Sam <sam@mail.example>',
    '<sam@mail.example>',
    '"sam eve"@mail.example',
    'sam@[127.0.0.1]',
    'sam@localhost',
    'sam@mail.example%00',
    'sam@mail.example\u0000',
    'sam\u200b@mail.example',
    'sаm@mail.example', // a Cyrillic а
    '@mail.example',
    'sam@@mail.example',
    `${'a'.repeat(255)}@mail.example`,
    `sam@${'a.'.repeat(200)}example`,
    'x'.repeat(60_000),
    'sam@mail.example.',
    'sam@mail.example/path',
    'sam@mail.example?cc=eve@mail.example',
    'sam@mail.example?cc',
    'sam@mail.example#eve',
    'sam@ma%69l.example',
    'sam@mail.example:25',
    'sam@mail.exam\u00adple',
    'sam@ma\til.example',
    'sam@mail.example\nBcc',
    'sam@evil.example\\@mail.example',
    'sam%eve.example@mail.example',
    'eve.example!sam@mail.example',
    'sam@0x7f.1',
    'ｓam@mail.example', // a wide s
    'sam＠mail.example', // a wide @
    'sam@mail․example', // a dot leader
  ];

  // By its number: some have no name that a terminal could show.
  it.each(refused.keys().toArray())(
    'is refused that would reach somebody else, or nobody (%i)',
    async (at) => {
      const site = await open();
      const email = refused[at] ?? '';
      const response = await site.send('POST', '/letters/', form({ ...asked, email }));
      expect(response.status).toBe(422);
      expect(site.mails).toEqual([]);
      expect(await site.letterStore.countSubscribers()).toEqual({ asked: 0, joined: 0, ended: 0 });
    },
  );

  it('is of the domain that the network knows, so that one that looks alike is another', async () => {
    const site = await open();
    // The second has a Cyrillic а in its domain.
    for (const email of ['sam@mail.example', 'sam@mаil.example', 'sam@bücher.example', 'SAM@BÜCHER.example'])
      await site.send('POST', '/letters/', form({ ...asked, email }));
    expect(site.mails.map(({ to }) => to)).toEqual([
      'sam@mail.example',
      'sam@xn--mil-6cd.example',
      'sam@xn--bcher-kva.example',
      'sam@xn--bcher-kva.example',
    ]);
    expect(await site.letterStore.countSubscribers()).toEqual({ asked: 3, joined: 0, ended: 0 });
  });

  it('is one alone, however many a form names', async () => {
    const site = await open();
    const body = 'email=sam%40mail.example&email=eve%40mail.example&pace=each';
    await site.send('POST', '/letters/', { ...form({}), body });
    expect(site.mails.map(({ to }) => /^[a-z]+@mail\.example$/.test(to))).toEqual([true]);
    expect(await site.letterStore.countSubscribers()).toEqual({ asked: 1, joined: 0, ended: 0 });
  });

  it('gets a link to this site, whatever host the request names', async () => {
    const site = await open();
    const sent = form(asked);
    const lies = { host: 'eve.example', 'x-forwarded-host': 'eve.example', forwarded: 'host=eve.example' };
    await site.send('POST', '/letters/', { ...sent, headers: { ...sent.headers, ...lies } });
    const links = site.mails[0]?.text.match(/https?:\/\/\S+/g) ?? [];
    expect(links.map((link) => new URL(link).origin)).toEqual([ORIGIN]);
  });

  it('with a plus sign is written to as it was given', async () => {
    const site = await open();
    await site.send('POST', '/letters/', form({ ...asked, email: ' sam+coach@mail.example ' }));
    expect(site.mails.map(({ to }) => to)).toEqual(['sam+coach@mail.example']);
  });
});

describe('a form that is too much', () => {
  it('is refused by its size, and by what it is', async () => {
    const { send } = await open();
    const large = await send('POST', '/letters/', form({ ...asked, website: 'x'.repeat(70_000) }));
    expect(large.status).toBe(413);
    const body = JSON.stringify(asked);
    const headers = { 'content-type': 'application/json', origin: ORIGIN };
    expect((await send('POST', '/letters/', { body, headers })).status).toBe(415);
  });

  it('of a thousand topics is refused, and nothing breaks', async () => {
    const site = await open();
    const body = `email=${SAM}&pace=each${'&topic=growth'.repeat(1000)}`;
    expect((await site.send('POST', '/letters/', { ...form({}), body })).status).toBe(422);
  });

  it('of another site is refused', async () => {
    const site = await open();
    const response = await site.send(
      'POST',
      '/letters/',
      form(asked, { origin: 'https://elsewhere.example' }),
    );
    expect(response.status).toBe(403);
    expect(site.mails).toEqual([]);
  });
});

describe('sign-up as a cannon against a stranger’s mailbox', () => {
  const openBraked = () => open({ hasBrakes: true });
  const network = (index: number) => `198.51.${Math.floor(index / 250)}.${(index % 250) + 1}`;

  it('is braked by the mailbox, from however many networks, under whatever name, and is not told so', async () => {
    const site = await openBraked();
    const names = ['v.ictim', 'victim', 'VICTIM', 'victim+1', 'v.i.c.t.i.m+2'];
    const statuses = new Set<number>();
    for (let index = 0; index < 40; index += 1) {
      const email = `${names[index % names.length] ?? ''}@gmail.com`;
      const options = { ...form({ ...asked, email }), peer: network(index) };
      statuses.add((await site.send('POST', '/letters/', options)).status);
    }
    expect([...statuses]).toEqual([303]);
    expect(site.mails).toHaveLength(1);
  });

  it('is braked by the mailbox in whatever letters its domain is written', async () => {
    const site = await openBraked();
    const domains = ['bücher.example', 'BÜCHER.example', 'xn--bcher-kva.example', 'bu\u0308cher.example'];
    const wide = ['bücher。example', 'ｂücher.example', 'bücher．example'];
    for (const [index, domain] of [...domains, ...wide].entries()) {
      const options = { ...form({ ...asked, email: `sam@${domain}` }), peer: network(index) };
      expect((await site.send('POST', '/letters/', options)).status).toBe(303);
    }
    expect(site.mails.map(({ to }) => to)).toEqual(['sam@xn--bcher-kva.example']);
  });

  it('sends a mailbox no more than three a day, known or not, and not two within ten minutes', async () => {
    // The limiters count by the machine's clock.
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
    try {
      const site = await openBraked();
      await join(site);
      for (let index = 0; index < 60; index += 1) {
        vi.setSystemTime(NOON.getTime() + index * 5 * 60_000);
        const act = index % 2 === 0 ? 'join' : 'link';
        await site.send('POST', '/letters/', { ...form({ ...asked, act }), peer: network(index) });
      }
      expect(site.mails).toHaveLength(3);
      vi.setSystemTime(NOON.getTime() + DAY + 60_000);
      await site.send('POST', '/letters/', { ...form(asked), peer: network(99) });
      expect(site.mails).toHaveLength(4);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is braked by the network, whose reader is told when to try again', async () => {
    const site = await openBraked();
    const statuses = [];
    for (let index = 0; index < 8; index += 1) {
      const options = { ...form({ ...asked, email: `sam${index}@mail.example` }), peer: '203.0.113.9' };
      statuses.push((await site.send('POST', '/letters/', options)).status);
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429, 429, 429]);
    expect(site.mails).toHaveLength(5);
    const options = { ...form(asked), peer: '203.0.113.9' };
    const response = await site.send('POST', '/letters/', options);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(await viewOf(response)).toMatchObject({ typed: { email: SAM } });
    const elsewhere = { ...form(asked), peer: '203.0.114.9' };
    expect((await site.send('POST', '/letters/', elsewhere)).status).toBe(303);
  });

  it('is braked in all, however many networks and mailboxes it has', async () => {
    const site = await openBraked();
    for (let index = 0; index < 80; index += 1) {
      const email = `sam${index}@mail.example`;
      await site.send('POST', '/letters/', { ...form({ ...asked, email }), peer: network(index) });
    }
    expect(site.mails).toHaveLength(60);
  });

  it('costs a proof where it is to go faster, and a proof counts once', async () => {
    const site = await openBraked();
    const peer = '203.0.113.9';
    for (let index = 0; index < 5; index += 1) {
      const email = `sam${index}@mail.example`;
      await site.send('POST', '/letters/', { ...form({ ...asked, email }), peer });
    }
    const challenge = (await (await site.send('GET', '/api/challenge')).json()) as unknown;
    const proof = await solve(challenge);
    site.clock.now = new Date(NOON.getTime() + 3000);
    const statuses = [];
    for (const name of ['first', 'second']) {
      const fields = form({ ...asked, email: `${name}@mail.example`, proof });
      statuses.push((await site.send('POST', '/letters/', { ...fields, peer })).status);
    }
    expect(statuses).toEqual([303, 429]);
  });

  it('takes a forged proof for none of ours, and keeps what was typed', async () => {
    const site = await openBraked();
    const response = await site.send('POST', '/letters/', form({ ...asked, proof: 'e30=' }));
    expect(response.status).toBe(422);
    expect(await viewOf(response)).toMatchObject({ typed: { email: SAM } });
  });

  it('gets the same answer with the field that nobody sees, and sends nothing', async () => {
    const site = await open();
    const response = await site.send('POST', '/letters/', form({ ...asked, website: 'https://buy.example' }));
    expect(response.headers.get('location')).toBe('/letters/?done=asked');
    expect(site.mails).toEqual([]);
    expect(await site.letterStore.findByEmail(SAM)).toBeUndefined();
  });
});
