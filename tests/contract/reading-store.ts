import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiscussion } from '../../src/discussion/discussion.ts';
import type { Store } from '../../src/discussion/store/store.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** What every backend must keep to of what readers opened. */
export function describeReadingStore(name: string, openStore: () => Promise<Store>): void {
  describe(`readings in ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore();
    });
    afterEach(() => store.close());

    it('are added up by day and post', async () => {
      await store.addReadings('2026-03-04', [{ postId: 'embers', views: 9, readers: 4 }]);
      await store.addReadings('2026-03-05', [
        { postId: '', views: 5, readers: 3 },
        { postId: 'embers', views: 2, readers: 1 },
      ]);
      await store.addReadings('2026-03-05', [{ postId: 'embers', views: 1, readers: 1 }]);
      await store.addReadings('2026-03-05', []);
      const listed = await store.listReadings('2026-03-05');
      expect(listed.sort((one, other) => one.postId.localeCompare(other.postId))).toEqual([
        { day: '2026-03-05', postId: '', views: 5, readers: 3 },
        { day: '2026-03-05', postId: 'embers', views: 3, readers: 2 },
      ]);
    });

    it('stand beside what was given in each week, without what is private, held or waits', async () => {
      const clock = { now: new Date('2026-01-02T09:00:00Z') };
      const discussion = createDiscussion({ store, now: () => clock.now });
      const since = new Date('2026-01-05T00:00:00Z');
      const write = async (readerId: string, isPrivate = false) => {
        const text = `I am ${readerId}`;
        const given = { threadId: 'embers', readerId, name: readerId, text, isPrivate };
        return (await discussion.addComment(given)).comment.id;
      };
      await discussion.rate('embers', 'before', 5);
      clock.now = new Date('2026-01-05T00:00:00Z');
      await discussion.rate('embers', 'first', 4);
      await discussion.rate('embers', 'held', 1, { isQuarantined: true });
      const approved = await write('Ada');
      await write('Bob');
      await write('Cleo', true);
      await discussion.moderation.approve([approved]);
      clock.now = new Date('2026-01-19T23:59:59Z');
      await discussion.rate('embers', 'third', 4);
      await discussion.rate('ashes', 'third', 4);
      const given = await store.countGiven({ since, milliseconds: WEEK });
      const text = given.map(({ postId, span, kind, count }) => `${postId} ${span} ${kind} ${count}`).sort();
      expect(text).toEqual([
        'ashes 2 rating 1',
        'embers 0 comment 1',
        'embers 0 rating 1',
        'embers 2 rating 1',
      ]);
    });
  });
}
