import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProofs } from '../../src/discussion/brakes/proofs.ts';
import { solve, toProof } from './solve-challenge.ts';
import { cookieOf, form, json, NOON, openTestSite, SECRET, THREAD } from './test-site.ts';

const COMMENTS = `/api/threads/${THREAD.id}/comments`;
const RATING = `/api/threads/${THREAD.id}/rating`;
const HOME = { peer: '203.0.113.7' };
const after = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);
let count = 0;
const said = (over: object = {}) => ({ name: 'Sam', text: `text ${(count += 1)}`, ...over });

// The limiter reads the time itself; it stands still here, and moves when a test says so.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('ratings from one address', () => {
  it('count for thirty readers, each with a token of their own', async () => {
    const { send } = await openTestSite({}, { hasBrakes: true });
    const responses = await Promise.all(
      Array.from({ length: 30 }, () => send('PUT', RATING, { ...json({ stars: 4 }), ...HOME })),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await (await send('GET', `/api/threads/${THREAD.id}`)).json()).toMatchObject({
      rating: { count: 30 },
    });
  });

  it('go to quarantine, then are refused for a while, where a client drops its cookie to go on', async () => {
    const { send, store } = await openTestSite({}, { hasBrakes: true });
    const statuses: number[] = [];
    let last: Response | undefined;
    for (let index = 0; index < 130; index += 1) {
      last = await send('PUT', RATING, { ...json({ stars: 1 }), ...HOME });
      statuses.push(last.status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(120);
    expect(statuses.slice(120)).toEqual(Array.from({ length: 10 }, () => 429));
    expect(last?.headers.get('retry-after')).toBe('3600');
    expect(last?.headers.getSetCookie()).toEqual([]);
    expect(await last?.json()).toMatchObject({ code: 'too-many' });
    expect(await store.countRatings(THREAD.id)).toEqual([60, 0, 0, 0, 0]);
    expect(await store.countQuarantined()).toMatchObject([{ threadId: THREAD.id, count: 60 }]);
    // Everybody else is as free as before.
    const other = await send('PUT', RATING, { ...json({ stars: 5 }), peer: '203.0.113.8' });
    expect(other.status).toBe(200);
    vi.setSystemTime(after(3601));
    expect((await send('PUT', RATING, { ...json({ stars: 5 }), ...HOME })).status).toBe(200);
  });

  it('are one bucket whatever an untrusted client says of where it comes from', async () => {
    const { send } = await openTestSite({}, { hasBrakes: true });
    const statuses = [];
    for (let index = 0; index < 130; index += 1) {
      const headers = { 'x-forwarded-for': `198.51.100.${index}` };
      statuses.push((await send('PUT', RATING, { ...json({ stars: 1 }, headers), ...HOME })).status);
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
  });

  it('are many buckets behind a proxy that is trusted, and one for an IPv6 household', async () => {
    const { send } = await openTestSite({}, { hasBrakes: true, trustedProxies: ['203.0.113.0/24'] });
    const from = async (address: string) =>
      (
        await send('PUT', RATING, {
          ...json({ stars: 1 }, { 'x-forwarded-for': `6.6.6.6, ${address}` }),
          ...HOME,
        })
      ).status;
    for (let index = 0; index < 130; index += 1) expect(await from(`198.51.100.${index}`)).toBe(200);
    const household = [];
    for (let index = 0; index < 130; index += 1)
      household.push(await from(`2001:db8:1:2::${index.toString(16)}`));
    expect(household.filter((status) => status === 429)).toHaveLength(10);
  });
});

describe('comments', () => {
  it('of one reader are taken ten in ten minutes', async () => {
    const { send } = await openTestSite({}, { hasBrakes: true });
    const cookie = cookieOf(await send('POST', COMMENTS, { ...json(said()), ...HOME }));
    const statuses = [];
    for (let index = 0; index < 12; index += 1) {
      statuses.push((await send('POST', COMMENTS, { ...json(said(), cookie), ...HOME })).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 201), 429, 429]);
  });

  it('come back in their form, with what was typed, where they are too many', async () => {
    const { send } = await openTestSite({}, { hasBrakes: true });
    const path = `/posts/${THREAD.slug}/comments`;
    let last: Response | undefined;
    for (let index = 0; index < 61; index += 1) {
      last = await send('POST', path, { ...form({ name: 'Sam', text: `words ${index}` }), ...HOME });
    }
    expect(last?.status).toBe(429);
    expect(last?.headers.get('retry-after')).toBe('3600');
    const text = await last?.text();
    expect(text).toContain('"form":"That is a lot at once. Please try again in 60 minutes."');
    expect(text).toContain('words 60');
  });

  it('of a flood of a thousand leave the queue short and other readers alone', async () => {
    const { send, store } = await openTestSite({}, { hasBrakes: true });
    for (let index = 0; index < 1000; index += 1) {
      // Twenty networks: no single one is told apart by its address alone.
      await send('POST', COMMENTS, { ...json(said()), peer: `198.51.100.${index % 20}` });
    }
    const { pending, spam } = await store.countByStatus();
    expect(pending).toBe(60);
    expect(spam).toBe(940);
    const challenge: unknown = await (await send('GET', '/api/challenge')).json();
    expect(challenge).toHaveProperty('signature');
    const honest = await openProven(send);
    expect(honest.status).toBe(201);
    expect((await store.countByStatus()).pending).toBe(61);
  }, 30_000);

  async function openProven(send: Awaited<ReturnType<typeof openTestSite>>['send']) {
    const proofs = createProofs(SECRET, () => after(-10));
    const proof = await solve(await proofs.challenge());
    return send('POST', COMMENTS, { ...json(said({ proof })), ...HOME });
  }

  it('are taken whatever mails their address has had, and a mailbox is asked twice a day under all its names', async () => {
    const { send, mails } = await openTestSite({}, { hasBrakes: true, hasMail: true });
    const write = async (email: string, peer: string) => {
      const answer = await send('POST', COMMENTS, { ...json(said({ email })), peer });
      expect(answer.status).toBe(201);
    };
    for (const name of ['sam', 'Sam', 'sam+1', 's.a.m+2']) await write(`${name}@gmail.com`, '203.0.113.7');
    expect(mails.map(({ to }) => to)).toEqual(['sam@gmail.com', 'Sam@gmail.com']);
    // A workshop that writes by one network, and one who writes by another.
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await write(`${name}@mail.example`, '198.51.100.1');
    expect(mails).toHaveLength(7);
    await write('g@mail.example', '203.0.113.8');
    expect(mails).toHaveLength(8);
  });

  it('ask an address nothing more that has said yes, and nothing twice for one comment sent twice', async () => {
    const site = await openTestSite({}, { hasBrakes: true, hasMail: true });
    const path = `/posts/${THREAD.slug}/comments`;
    const browser = { 'user-agent': 'Mozilla/5.0', 'accept-language': 'en-GB' };
    const fields = { name: 'Sam', text: 'Good day', email: 'sam@mail.example' };
    const answers = await Promise.all([
      site.send('POST', path, { ...form(fields, browser), ...HOME }),
      site.send('POST', path, { ...form(fields, browser), ...HOME }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(site.mails).toHaveLength(1);
    const [cookie] = answers.map(cookieOf);
    const token = /token=(\S+)/.exec(site.mails[0]?.text ?? '')?.[1] ?? '';
    await site.send('POST', `/notices/confirm/?token=${token}`, form({}, cookie));
    for (let index = 0; index < 4; index += 1) {
      const answer = await site.send('POST', path, {
        ...form({ ...fields, text: `${index}` }, cookie),
        ...HOME,
      });
      expect(answer.status).toBe(303);
    }
    expect(site.mails).toHaveLength(1);
  });

  it('with the field filled in that nobody sees look taken, and are not in the queue', async () => {
    const { send, store } = await openTestSite();
    const response = await send(
      'POST',
      `/posts/${THREAD.slug}/comments`,
      form({ ...said(), website: 'https://spam.example' }, { prefer: 'return=representation' }),
    );
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      acted: { notice: 'Thank you. Your comment is waiting for approval.' },
    });
    expect(await store.countByStatus()).toMatchObject({ pending: 0, spam: 1 });
  });
});

describe('a proof', () => {
  const setUp = async () => {
    const site = await openTestSite();
    const challenge = (await (await site.send('GET', '/api/challenge')).json()) as {
      parameters: { salt: string; nonce: string; keyPrefix: string; data: { issuedAt: number } };
      signature: string;
    };
    site.clock.now = after(5);
    const post = async (proof: string) => {
      const response = await site.send('POST', COMMENTS, json(said({ proof })));
      return { ...((await response.json()) as { code?: string; fields?: object }), status: response.status };
    };
    return { ...site, challenge, post };
  };
  const refused = (why: string) => ({ status: 422, code: 'proof-refused', fields: { proof: why } });

  it('is taken once', async () => {
    const { challenge, post, store } = await setUp();
    const proof = await solve(challenge);
    expect(await post(proof)).toMatchObject({ status: 201 });
    expect(await post(proof)).toMatchObject(refused('It was used for another comment.'));
    expect(await store.listComments({ limit: 9 })).toHaveLength(1);
  });

  it('is taken once where it comes twice at the same time', async () => {
    const { challenge, post } = await setUp();
    const proof = await solve(challenge);
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(proof)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('is no hindrance to sending the same comment again with its key', async () => {
    const { challenge, send } = await setUp();
    const body = said({ proof: await solve(challenge) });
    const key = { 'idempotency-key': '0f8fad5b-d9cb-469f-a165-70867728950e' };
    const [first, second] = [
      await send('POST', COMMENTS, json(body, key)),
      await send('POST', COMMENTS, json(body, key)),
    ];
    expect(second.status).toBe(201);
    expect(await second.json()).toEqual(await first.json());
  });

  it('is refused within two seconds, and after an hour', async () => {
    const { challenge, post, clock } = await setUp();
    const proof = await solve(challenge);
    clock.now = after(1.9);
    expect(await post(proof)).toMatchObject(refused('It came within 2 seconds.'));
    clock.now = after(3601);
    expect(await post(proof)).toMatchObject(refused('It is too old. Ask for a new challenge.'));
    clock.now = after(2);
    expect(await post(proof)).toMatchObject({ status: 201 });
  });

  it('is refused where it is of another site', async () => {
    const { post } = await setUp();
    const foreign = createProofs('another secret of thirty-two characters', () => NOON);
    expect(await post(await solve(await foreign.challenge()))).toMatchObject(
      refused('It is not the answer to a challenge of ours.'),
    );
  });

  it('is refused where its challenge was edited or spliced', async () => {
    const { challenge, post } = await setUp();
    const { parameters, signature } = challenge;
    const edits = [
      { ...parameters, keyPrefix: '0' },
      { ...parameters, data: { issuedAt: parameters.data.issuedAt + 1 } },
      // The same bytes hashed, cut at another place (the advisory of December 2025).
      {
        ...parameters,
        salt: parameters.salt + parameters.nonce.slice(0, 2),
        nonce: parameters.nonce.slice(2),
      },
      { ...parameters, cost: 2 },
    ];
    for (const edited of edits) {
      expect(await post(await solve({ parameters: edited, signature }))).toMatchObject(
        refused('It is not the answer to a challenge of ours.'),
      );
    }
  });

  it('is refused where the work was not done', async () => {
    const { challenge, post } = await setUp();
    const proof = toProof({ challenge, solution: { counter: 1, derivedKey: '000'.padEnd(64, '0') } });
    expect(await post(proof)).toMatchObject(refused('It is not the answer to a challenge of ours.'));
  });

  it.each([
    'nonsense',
    toProof({}),
    toProof({ challenge: {}, solution: {} }),
    toProof(null),
    'x'.repeat(2000),
  ])('is refused where it cannot be read: %.20s', async (proof) => {
    const { post } = await setUp();
    expect(await post(proof)).toMatchObject(refused('It cannot be read.'));
  });

  it('that is a form’s is refused with the form given back', async () => {
    const { send } = await setUp();
    const response = await send(
      'POST',
      `/posts/${THREAD.slug}/comments`,
      form({ name: 'Sam', text: 'x', proof: 'nonsense' }),
    );
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('"proof":"It cannot be read."');
  });
});
