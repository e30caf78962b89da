import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cookieOf, json, NOON, openTestSite, OTHER_THREAD, THREAD } from './test-site.ts';

const RATING = `/api/threads/${THREAD.id}/rating`;
const ELSEWHERE = `/api/threads/${OTHER_THREAD.id}/rating`;
const COMMENTS = `/api/threads/${THREAD.id}/comments`;
const HOME = { peer: '203.0.113.7' };

/** What docs/api.md says: so many first ratings of a network count in an hour. */
const COUNTED = 60;
const RATINGS = 20_000;

type TestSite = Awaited<ReturnType<typeof openTestSite>>;
type Cookie = Record<string, string>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

const openSite = (trustedProxies: string[] = []) => openTestSite({}, { hasBrakes: true, trustedProxies });
const rate = ({ send }: TestSite, path = RATING, cookie: Cookie = {}, peer = HOME.peer) =>
  send('PUT', path, { ...json({ stars: 1 }, cookie), peer });
const withdraw = ({ send }: TestSite, path: string, headers: Cookie) =>
  send('DELETE', path, { headers, ...HOME });
const countOf = async ({ send }: TestSite, { id } = THREAD) => {
  const { rating } = (await (await send('GET', `/api/threads/${id}`)).json()) as {
    rating: { count: number };
  };
  return rating.count;
};

/** Uses up what counts; gives the cookie of a reader who counted and of one who is held. */
async function fill(site: TestSite) {
  const cookies: Cookie[] = [];
  for (let index = 0; index <= COUNTED; index += 1) cookies.push(cookieOf(await rate(site)));
  expect(await countOf(site)).toBe(COUNTED);
  return { counted: cookies[0] ?? {}, held: cookies[COUNTED] ?? {} };
}

describe('a rating that is held back', () => {
  it('is not undone by its maker, who withdraws it and rates again', async () => {
    const site = await openSite();
    const { held } = await fill(site);
    await withdraw(site, RATING, held);
    expect((await rate(site, RATING, held)).status).toBe(200);
    expect(await countOf(site)).toBe(COUNTED);
  });

  it('goes with its maker to other posts, other networks and the next day', async () => {
    const site = await openSite();
    const { held } = await fill(site);
    await rate(site, ELSEWHERE, held);
    await withdraw(site, ELSEWHERE, held);
    vi.setSystemTime(new Date(NOON.getTime() + 25 * 60 * 60 * 1000));
    await rate(site, ELSEWHERE, held, '198.51.100.1');
    expect(await countOf(site, OTHER_THREAD)).toBe(0);
    expect(await (await site.send('GET', '/api/reader', { headers: held })).json()).toMatchObject({
      ratingsHeld: true,
    });
  });

  it('says nothing of a reader who counted: theirs may change, go, and come again', async () => {
    const site = await openSite();
    const { counted } = await fill(site);
    await withdraw(site, RATING, counted);
    expect(await countOf(site)).toBe(COUNTED - 1);
    await rate(site, RATING, counted);
    await rate(site, ELSEWHERE, counted);
    expect(await countOf(site)).toBe(COUNTED);
    expect(await countOf(site, OTHER_THREAD)).toBe(1);
  });

  it('counts once the coach says so, and its maker’s later ones with it', async () => {
    const site = await openSite();
    const { held } = await fill(site);
    await site.discussion.moderation.endQuarantine(THREAD.id, 'count');
    await rate(site, ELSEWHERE, held);
    expect([await countOf(site), await countOf(site, OTHER_THREAD)]).toEqual([COUNTED + 1, 1]);
  });

  it('stays held where the coach throws it away', async () => {
    const site = await openSite();
    const { held } = await fill(site);
    await site.discussion.moderation.endQuarantine(THREAD.id, 'discard');
    await rate(site, RATING, held);
    expect(await countOf(site)).toBe(COUNTED);
  });
});

describe('a token', () => {
  it('that a comment brought is measured at its first rating', async () => {
    const site = await openSite();
    const words = { name: 'Sam', text: 'Good day' };
    const cookie = cookieOf(await site.send('POST', COMMENTS, { ...json(words), ...HOME }));
    await fill(site);
    expect((await rate(site, RATING, cookie)).status).toBe(200);
    expect(await countOf(site)).toBe(COUNTED);
  });

  it('that had itself erased is one that never rated', async () => {
    const site = await openSite();
    const { counted } = await fill(site);
    await site.send('DELETE', '/api/reader', { headers: counted, ...HOME });
    await rate(site, RATING, counted);
    expect(await countOf(site)).toBe(COUNTED - 1);
  });

  it('counts in one way, whichever of its first ratings come at the same moment', async () => {
    const site = await openSite();
    const cookie = cookieOf(
      await site.send('POST', COMMENTS, { ...json({ name: 'Sam', text: 'Good day' }), ...HOME }),
    );
    for (let index = 0; index < COUNTED - 1; index += 1) await rate(site);
    const before = await countOf(site);
    // One of these is the sixtieth, the others come after it.
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => rate(site, index % 2 ? RATING : ELSEWHERE, cookie)),
    );
    const [here, elsewhere] = [(await countOf(site)) - before, await countOf(site, OTHER_THREAD)];
    expect([0, 1]).toContain(here);
    expect(elsewhere).toBe(here);
  });
});

describe('an IPv6 /48', () => {
  it('has four networks’ worth of first ratings, however many /64s are in it', async () => {
    const site = await openSite(['203.0.113.0/24']);
    const from = async (address: string) =>
      (await rate(site, RATING, { 'x-forwarded-for': `[${address}]:443` })).status;
    const statuses: number[] = [];
    for (let index = 0; index < 600; index += 1) {
      statuses.push(await from(`2001:db8:1:${index.toString(16)}::1`));
    }
    expect(await countOf(site)).toBe(4 * COUNTED);
    expect(statuses.filter((status) => status === 429)).toHaveLength(600 - 8 * COUNTED);
    expect(await from('2001:db8:2::1')).toBe(200);
    expect(await countOf(site)).toBe(4 * COUNTED + 1);
  });
});

it(`lets no more than ${COUNTED} of ${RATINGS} ratings of one client count, whatever it does`, async () => {
  const site = await openSite();
  const cookies: Cookie[] = [];
  let sent = 0;
  for (let round = 0; sent < RATINGS; round += 1) {
    const path = round % 3 ? RATING : ELSEWHERE;
    const fresh = await rate(site, path);
    sent += 1;
    const own = cookieOf(fresh);
    if (fresh.status === 200) cookies.push(own);
    if (round % 7 === 0) {
      const words = { name: 'Sam', text: `Good day ${round}` };
      const comment = await site.send('POST', COMMENTS, { ...json(words), ...HOME });
      if (comment.status === 201) cookies.push(cookieOf(comment));
    }
    const kept = cookies[round % cookies.length] ?? {};
    await rate(site, RATING, kept);
    await withdraw(site, RATING, kept);
    await Promise.all([rate(site, RATING, kept), rate(site, ELSEWHERE, kept)]);
    await withdraw(site, ELSEWHERE, kept);
    await rate(site, ELSEWHERE, kept);
    sent += 4;
    // No reader's own thirty in ten minutes stand in the way for long, and the network's hour does not end.
    vi.setSystemTime(new Date(NOON.getTime() + round * 850));
    if (round % 100 === 99) await site.send('DELETE', '/api/reader', { headers: kept, ...HOME });
  }
  expect(Date.now() - NOON.getTime()).toBeLessThan(60 * 60 * 1000);
  expect(cookies.length).toBeGreaterThan(2 * COUNTED - 1);
  expect(await countOf(site)).toBeLessThanOrEqual(COUNTED);
  expect(await countOf(site, OTHER_THREAD)).toBeLessThanOrEqual(COUNTED);
}, 300_000);
