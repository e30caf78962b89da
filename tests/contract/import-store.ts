import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiscussion } from '../../src/discussion/discussion.ts';
import type { ImportedComment } from '../../src/discussion/imported.ts';
import type { Store } from '../../src/discussion/store/store.ts';

function comment(id: string, more: Partial<ImportedComment> = {}): ImportedComment {
  return {
    id,
    parentId: undefined,
    name: 'Ann',
    text: `Words of ${id}`,
    createdAt: new Date('2019-05-01T10:00:00Z'),
    status: 'approved',
    ...more,
  };
}

/** What every backend must keep to of what comes from where a post stood before. */
export function describeImportStore(name: string, openStore: () => Promise<Store>): void {
  describe(`what is imported into ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await openStore();
    });
    afterEach(() => store.close());

    it('stands under its post with replies and days, in whatever order it came, and waits where it waited', async () => {
      const heard: string[] = [];
      store.onChange((threadId) => heard.push(threadId));
      const added = await store.addImported('embers', [
        comment('reply', { parentId: 'root', createdAt: new Date('2019-05-02T10:00:00Z') }),
        comment('root'),
        comment('waits', { status: 'pending' }),
        comment('refused', { status: 'rejected' }),
      ]);
      expect(added).toBe(4);
      expect(heard).toContain('embers');
      const state = await createDiscussion({ store, now: () => new Date() }).getThreadState('embers');
      expect(state).toMatchObject({
        commentCount: 2,
        comments: [
          {
            comment: { id: 'root', createdAt: new Date('2019-05-01T10:00:00Z') },
            replies: [{ id: 'reply' }],
          },
        ],
      });
      expect(await store.findComment('waits')).toMatchObject({
        status: 'pending',
        readerId: undefined,
        author: 'reader',
      });
    });

    it('comes once, and stays as it was changed here', async () => {
      await store.addImported('embers', [comment('root'), comment('waits', { status: 'pending' })]);
      const { moderation } = createDiscussion({ store, now: () => new Date() });
      await moderation.approve(['waits']);
      expect(
        await store.addImported('embers', [
          comment('root'),
          comment('waits', { status: 'pending' }),
          comment('new'),
        ]),
      ).toBe(1);
      expect((await store.findComment('waits'))?.status).toBe('approved');
    });

    it('may be more than one statement holds', async () => {
      const many = Array.from({ length: 1_200 }, (_, index) => comment(`c${index}`));
      expect(await store.addImported('embers', many)).toBe(1_200);
    });

    it('tells how readers rated there, apart from what is given here, until the thread is erased', async () => {
      const discussion = createDiscussion({ store, now: () => new Date() });
      await store.setImportedRating('embers', { average: 4, count: 3 });
      await store.setImportedRating('embers', { average: 4.56, count: 12 });
      await discussion.rate('embers', 'sam', 2);
      expect(await discussion.getThreadState('embers')).toMatchObject({
        rating: { average: 2, count: 1 },
        ratingBefore: { average: 4.56, count: 12 },
      });
      expect(await store.findImportedRating('ashes')).toBeUndefined();
      await store.addImported('embers', [comment('root')]);
      await discussion.eraseThread('embers');
      expect(await store.findImportedRating('embers')).toBeUndefined();
      expect(await store.findComment('root')).toBeUndefined();
    });
  });
}
