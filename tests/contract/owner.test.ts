import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOwner, type Owner } from '../../src/discussion/owner/owner.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import type { Store } from '../../src/discussion/store/store.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let store: Store;
let owner: Owner;
let time: number;

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  time = Date.UTC(2026, 10, 24, 9);
  owner = createOwner({ store, now: () => new Date(time), secret: 'a secret of at least 32 characters' });
});

afterEach(() => store.close());

async function signIn(): Promise<string> {
  const session = await owner.signIn(await owner.issueLink());
  expect(session).toBeDefined();
  return session ?? '';
}

describe('a one-time link', () => {
  it('signs in once', async () => {
    const link = await owner.issueLink();
    expect(await owner.findSession(await owner.signIn(link))).toBeDefined();
    expect(await owner.signIn(link)).toBeUndefined();
  });

  it('signs in one of many who use it at the same moment', async () => {
    const link = await owner.issueLink();
    const sessions = await Promise.all(Array.from({ length: 20 }, () => owner.signIn(link)));
    expect(sessions.filter(Boolean)).toHaveLength(1);
  });

  it('is not used up by being looked at', async () => {
    const link = await owner.issueLink();
    expect([await owner.isLinkUsable(link), await owner.isLinkUsable(link)]).toEqual([true, true]);
    expect(await owner.signIn(link)).toBeDefined();
    expect(await owner.isLinkUsable(link)).toBe(false);
  });

  it('works for 15 minutes and not a millisecond longer', async () => {
    const [early, late] = [await owner.issueLink(), await owner.issueLink()];
    time += 15 * MINUTE - 1;
    expect(await owner.signIn(early)).toBeDefined();
    time += 1;
    expect(await owner.isLinkUsable(late)).toBe(false);
    expect(await owner.signIn(late)).toBeUndefined();
  });

  it('is refused where it was never made', async () => {
    for (const link of ['', 'x', 'A'.repeat(43), `${await owner.issueLink()}A`]) {
      expect(await owner.signIn(link)).toBeUndefined();
    }
  });
});

describe('a session', () => {
  it('ends after 90 days', async () => {
    const session = await signIn();
    time += 90 * DAY - 1;
    expect(await owner.findSession(session)).toBeDefined();
    time += 1;
    expect(await owner.findSession(session)).toBeUndefined();
    expect(await owner.listSessions()).toEqual([]);
  });

  it('ends alone by signing out', async () => {
    const [phone, laptop] = [await signIn(), await signIn()];
    await owner.signOut(phone);
    expect(await owner.findSession(phone)).toBeUndefined();
    expect(await owner.findSession(laptop)).toBeDefined();
  });

  it('ends on every device at once, and no link made before starts another', async () => {
    const sessions = [await signIn(), await signIn(), await signIn()];
    const link = await owner.issueLink();
    await owner.signOutEverywhere();
    expect(await Promise.all(sessions.map((session) => owner.findSession(session)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await owner.signIn(link)).toBeUndefined();
    expect(await owner.findSession(await signIn())).toBeDefined();
  });

  it('is known to the store by a hash that signs nobody in', async () => {
    await signIn();
    const [session] = await owner.listSessions();
    expect(session?.hash).toMatch(/^[\w-]{43}$/);
    expect(await owner.findSession(session?.hash)).toBeUndefined();
  });
});
