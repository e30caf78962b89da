import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STARS, type Stars } from '../../src/discussion/rating.ts';
import type { Store } from '../../src/discussion/store/store.ts';

const at = new Date('2026-11-24T12:00:00Z');

/** What every backend must keep to, whatever it is made of. */
export function describeRatingStore(name: string, openStore: () => Promise<Store>): void {
  describe(`ratings in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore();
    });
    afterEach(() => store.close());

    const rate = (readerId: string, stars: Stars, threadId = 'thread') =>
      store.setRating({ threadId, readerId, stars, at });

    it('counts nothing where nobody has rated', async () => {
      expect(await store.countRatings('thread')).toEqual([0, 0, 0, 0, 0]);
    });

    it('keeps one rating for a reader and a thread, the last one', async () => {
      await rate('sam', 2);
      await rate('sam', 5);
      expect(await store.countRatings('thread')).toEqual([0, 0, 0, 0, 1]);
      expect(await store.findRating('thread', 'sam')).toBe(5);
    });

    it('keeps threads apart, even where one name begins with the other', async () => {
      await rate('sam', 1, 'thread');
      await rate('sam', 5, 'thread-2');
      expect(await store.countRatings('thread')).toEqual([1, 0, 0, 0, 0]);
    });

    it('forgets a withdrawn rating', async () => {
      await rate('sam', 3);
      await store.withdrawRating('thread', 'sam');
      expect(await store.findRating('thread', 'sam')).toBeUndefined();
      expect(await store.countRatings('thread')).toEqual([0, 0, 0, 0, 0]);
    });

    it('takes a withdrawal where there is nothing to withdraw', async () => {
      await expect(store.withdrawRating('thread', 'nobody')).resolves.toBeUndefined();
    });

    it('counts 50 parallel ratings of one reader once', async () => {
      await Promise.all(Array.from({ length: 50 }, (_, index) => rate('sam', STARS[index % 5] ?? 1)));
      const counts = await store.countRatings('thread');
      expect(counts.reduce((sum, each) => sum + each)).toBe(1);
    });

    it('counts 50 parallel ratings of 50 readers 50 times', async () => {
      await Promise.all(Array.from({ length: 50 }, (_, index) => rate(`reader-${index}`, 4)));
      expect(await store.countRatings('thread')).toEqual([0, 0, 0, 50, 0]);
    });

    it('agrees with a recount after any sequence of ratings, changes and withdrawals', async () => {
      const act = fc.record({
        threadId: fc.constantFrom('a', 'b'),
        readerId: fc.constantFrom('sam', 'kim', 'lou', 'ash'),
        stars: fc.constantFrom(...STARS, undefined),
      });
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
          // Threads of its own for each run: nothing of the one before can be in the way.
          run += 1;
          const expected = new Map<string, Map<string, Stars>>();
          for (const { threadId, readerId, stars } of acts) {
            const thread = `${threadId}-${run}`;
            const ratings = expected.get(thread) ?? new Map<string, Stars>();
            expected.set(thread, ratings);
            if (stars) {
              await rate(readerId, stars, thread);
              ratings.set(readerId, stars);
            } else {
              await store.withdrawRating(thread, readerId);
              ratings.delete(readerId);
            }
          }
          for (const [thread, ratings] of expected) {
            const recount = STARS.map(
              (stars) => [...ratings.values()].filter((each) => each === stars).length,
            );
            expect(await store.countRatings(thread)).toEqual(recount);
          }
        }),
        { numRuns: 50 },
      );
    });
  });
}
