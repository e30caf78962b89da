import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOwner } from '../../src/discussion/owner/owner.ts';
import type { Store } from '../../src/discussion/store/store.ts';

const MINUTE = 60_000;
const SECRET = 'a secret of at least 32 characters';

/** What every backend must keep to of the coach's links that are mailed. */
export function describeOwnerStore(name: string, openStore: () => Promise<Store>): void {
  describe(`a mailed link in ${name}`, () => {
    let store: Store;
    let time: number;
    const yes = () => Promise.resolve(true);
    const openOwner = (secret = SECRET) => createOwner({ store, now: () => new Date(time), secret });
    beforeEach(async () => {
      store = await openStore();
      time = Date.UTC(2026, 10, 24, 9);
    });
    afterEach(() => store.close());

    it('is one, however many ask for it at the same moment', async () => {
      const owner = openOwner();
      const ask = () => Promise.all(Array.from({ length: 20 }, () => owner.issueMailedLink(yes)));
      const first = (await ask()).filter((link) => link !== undefined);
      expect(first).toHaveLength(1);
      time += MINUTE;
      const second = (await ask()).filter((link) => link !== undefined);
      expect(second).toEqual(first);
    });

    it('is mailed again after a minute, by a server that started since too, unless there is a no', async () => {
      const first = await openOwner().issueMailedLink(yes);
      time += MINUTE - 1;
      expect(await openOwner().issueMailedLink(yes)).toBeUndefined();
      time += 1;
      expect(await openOwner().issueMailedLink(() => Promise.resolve(false))).toBeUndefined();
      expect(await openOwner().issueMailedLink(yes)).toEqual(first);
    });

    it('gives way to a new one at half its time, after its use, and at a sign-out everywhere', async () => {
      const owner = openOwner();
      const first = await owner.issueMailedLink(yes);
      time += 7.5 * MINUTE - 1;
      expect(await owner.issueMailedLink(yes)).toEqual(first);
      time += 1;
      const second = await owner.issueMailedLink(yes);
      expect(second?.token).not.toBe(first?.token);
      expect([
        await owner.isLinkUsable(first?.token ?? ''),
        await owner.isLinkUsable(second?.token ?? ''),
      ]).toEqual([true, true]);
      await owner.signIn(second?.token ?? '');
      const third = await owner.issueMailedLink(yes);
      expect([first?.token, second?.token, undefined]).not.toContain(third?.token);
      await owner.signOutEverywhere();
      expect(await owner.isLinkUsable(third?.token ?? '')).toBe(false);
      expect((await owner.issueMailedLink(yes))?.token).not.toBe(third?.token);
    });

    it('is never one that whoever runs the server made', async () => {
      const owner = openOwner();
      const made = await owner.issueLink();
      const mailed = await owner.issueMailedLink(yes);
      expect(mailed?.token).not.toBe(made);
      time += MINUTE;
      expect((await owner.issueMailedLink(yes))?.token).toBe(mailed?.token);
    });

    it('cannot be read with another secret, and works all the same', async () => {
      const first = await openOwner().issueMailedLink(yes);
      time += MINUTE;
      const other = openOwner('another secret of at least 32 characters');
      expect(await other.issueMailedLink(yes)).toBeUndefined();
      expect(await other.signIn(first?.token ?? '')).toBeDefined();
    });
  });
}
