import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/discussion/comment.ts';
import { MOST_CHANGES } from '../../src/discussion/edit-status.ts';
import type { ModerationView } from '../../src/discussion/owner/moderation-view.ts';
import { cookieOf, form, json, openTestSite, ORIGIN, OWNER_EMAIL, THREAD } from './test-site.ts';

const SAID = 'I have been married for ten years, and this helped us a great deal.';
const CORRECTED = SAID.replace('great', 'grand');
const SPAM = 'Buy these cheap watches today';
const COMMENTS = `/api/threads/${THREAD.id}/comments`;

/** A reader with one approved comment and a second one, which is published without a look. */
async function openWithTrustedReader() {
  const site = await openTestSite({}, { hasMail: true, isCoachTold: true });
  const { send, discussion, clock, mails, owner } = site;
  const coach = cookieOf(await send('POST', '/moderate/sign-in/', form({ token: await owner.issueLink() })));
  const first = await send('POST', COMMENTS, json({ name: 'Ada', text: 'Good day' }));
  const reader = cookieOf(first);
  await discussion.moderation.approve([((await first.json()) as Comment).id]);
  const second = await send('POST', COMMENTS, json({ name: 'Ada', text: SAID }, reader));
  const { id, status } = (await second.json()) as Comment;
  expect(status).toBe('approved');
  mails.splice(0);
  const open = async (path: string) =>
    (
      JSON.parse(await (await send('GET', path, { headers: coach })).text()) as {
        moderation: ModerationView;
      }
    ).moderation;
  return {
    ...site,
    id,
    reader,
    coach,
    open,
    edit: async (text: string) => {
      clock.now = new Date(clock.now.getTime() + 1000);
      const response = await send('PATCH', `/api/comments/${id}`, json({ text }, reader));
      expect(response.status).toBe(200);
      return ((await response.json()) as Comment).status;
    },
    changed: async () =>
      ((await open('/moderate/?show=changed')).queue?.items ?? []).map(({ comment, earlier }) => ({
        was: earlier?.text,
        is: comment.text,
        status: comment.status,
      })),
    itemOf: async () => {
      const { queue } = await open('/moderate/?show=all');
      return `${id}.${queue?.items.find(({ comment }) => comment.id === id)?.seen ?? ''}`;
    },
    press: async (fields: Record<string, string>) =>
      send('POST', fields['batch'] ? '/moderate/undo/' : '/moderate/acts/', form(fields, coach)),
    published: async () => {
      const state = await discussion.getThreadState(THREAD.id);
      return state.comments.map(({ comment }) => comment?.text);
    },
  };
}

const batchOf = (response: Response) =>
  new URL(response.headers.get('location') ?? '', ORIGIN).searchParams.get('batch') ?? '';

describe('a small change of a published comment', () => {
  it('stays published, and the coach gets a mail with both versions', async () => {
    const { edit, published, changed, mails } = await openWithTrustedReader();
    expect(await edit(CORRECTED)).toBe('approved');
    expect(await published()).toContain(CORRECTED);
    expect(await changed()).toEqual([{ was: SAID, is: CORRECTED, status: 'approved' }]);
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    expect({ ...mail, text: mail?.text.replace(/token=\S+/g, 'token=…') }).toMatchObject({
      to: OWNER_EMAIL,
      about: expect.any(String) as string,
      subject: 'Changed: Ada on “A first post”',
      text: [
        'Ada changed a published comment under “A first post”. It said:',
        `> ${SAID}`,
        'Now it says:',
        `> ${CORRECTED}`,
        'It is a small change, so it stays published. Take it back: https://coach.example/moderate/by-mail/?token=…',
        'All that was changed: https://coach.example/moderate/?show=changed',
      ].join('\n\n'),
    });
  });

  it('is taken back by the link in that mail', async () => {
    const { edit, mails, send, discussion, id } = await openWithTrustedReader();
    await edit(CORRECTED);
    const [link = ''] = /\/moderate\/by-mail\S+/.exec(mails[0]?.text ?? '') ?? [];
    const page = JSON.parse(await (await send('GET', link)).text()) as { moderation: ModerationView };
    const { byMail } = page.moderation;
    expect(byMail).toMatchObject({ state: 'ask', act: 'reject', item: { earlier: { text: SAID } } });
    await send(
      'POST',
      '/moderate/by-mail/',
      form({ token: byMail?.token ?? '', seen: byMail?.item?.seen ?? '' }),
    );
    expect((await discussion.moderation.get(id)).status).toBe('rejected');
  });

  it('is accepted by Keep, which can be undone', async () => {
    const { edit, changed, press, itemOf, open } = await openWithTrustedReader();
    await edit(CORRECTED);
    const kept = await press({ act: 'keep', item: await itemOf() });
    expect(await changed()).toEqual([]);
    expect((await open('/moderate/log/')).log?.entries[0]).toMatchObject({ kind: 'keep', names: ['Ada'] });
    await press({ batch: batchOf(kept) });
    expect(await changed()).toEqual([{ was: SAID, is: CORRECTED, status: 'approved' }]);
  });

  it('is not kept where it changed again since it was read', async () => {
    const { edit, changed, press, itemOf } = await openWithTrustedReader();
    await edit(CORRECTED);
    const item = await itemOf();
    const again = CORRECTED.replace('ten', 'twelve');
    await edit(again);
    const kept = await press({ act: 'keep', item });
    expect(kept.headers.get('location')).toContain('changed=1');
    expect(await changed()).toEqual([{ was: SAID, is: again, status: 'approved' }]);
  });

  it('is measured by what was kept, once it was', async () => {
    const { edit, changed, press, itemOf } = await openWithTrustedReader();
    await edit(CORRECTED);
    await press({ act: 'keep', item: await itemOf() });
    await edit(SAID);
    expect(await changed()).toEqual([{ was: CORRECTED, is: SAID, status: 'approved' }]);
  });

  it('waits like any other from the sixth on, and many of them are one large one', async () => {
    const many = await openWithTrustedReader();
    const statuses = [];
    for (let count = 0; count <= MOST_CHANGES; count += 1) statuses.push(await many.edit(`${SAID} ${count}`));
    expect(statuses).toEqual([...Array<string>(MOST_CHANGES).fill('approved'), 'pending']);
    await many.edit(`${SAID} more`);
    // What waits waits: nobody can fill the coach's mailbox with it.
    expect(many.mails).toHaveLength(MOST_CHANGES + 1);

    const drip = await openWithTrustedReader();
    const parts = [
      SAID.replace('married for ten years', 'lucky with my watches'),
      `${SPAM} this helped us a great deal.`,
    ];
    expect(await drip.edit(parts[0] ?? '')).toBe('approved');
    expect(await drip.edit(parts[1] ?? '')).toBe('pending');
    expect(await drip.changed()).toEqual([{ was: SAID, is: parts[1], status: 'pending' }]);
  });

  it('that changes nothing is none', async () => {
    const { edit, changed, mails } = await openWithTrustedReader();
    expect(await edit(SAID)).toBe('approved');
    expect([await changed(), mails]).toEqual([[], []]);
  });
});

describe('a large change of a published comment, or one that adds an address', () => {
  it.each([
    SPAM,
    `${SAID} See https://spam.example`,
    `[${SAID}](https://spam.example)`,
    `${SAID} (spam.com)`,
  ])('waits for the coach, and its author is told: %s', async (text) => {
    const { edit, published, changed, mails, send, reader, id, clock } = await openWithTrustedReader();
    expect(await edit(text)).toBe('pending');
    expect(await published()).toEqual(['Good day']);
    expect(await changed()).toEqual([{ was: SAID, is: text, status: 'pending' }]);
    expect(mails.map(({ subject }) => subject)).toEqual(['Changed: Ada on “A first post”']);
    expect(mails[0]?.text).toMatch(/It is out of sight until you decide\.\n\nApprove: .*\n\nReject: /);
    clock.now = new Date(clock.now.getTime() + 1000);
    const byForm = await send(
      'POST',
      `/posts/${THREAD.slug}/comments/${id}`,
      form({ act: 'edit', text: `${text}!` }, { ...reader, prefer: 'return=representation' }),
    );
    expect(await byForm.json()).toMatchObject({
      acted: { notice: 'Your comment is changed and waiting for approval.' },
    });
  });

  it('is accepted by Approve, which can be undone', async () => {
    const { edit, published, changed, press, itemOf } = await openWithTrustedReader();
    await edit(SPAM);
    const approved = await press({ act: 'approve', item: await itemOf() });
    expect(await published()).toContain(SPAM);
    expect(await changed()).toEqual([]);
    await press({ batch: batchOf(approved) });
    expect(await published()).not.toContain(SPAM);
    expect(await changed()).toEqual([{ was: SAID, is: SPAM, status: 'pending' }]);
  });

  it('is gone from the list when it is rejected, and back when that is undone', async () => {
    const { edit, changed, press, itemOf } = await openWithTrustedReader();
    await edit(SPAM);
    const rejected = await press({ act: 'reject', item: await itemOf() });
    expect(await changed()).toEqual([]);
    await press({ batch: batchOf(rejected) });
    expect(await changed()).toHaveLength(1);
  });

  it('is not approved in other words than were read', async () => {
    const { edit, changed, press, itemOf } = await openWithTrustedReader();
    await edit(SPAM);
    const item = await itemOf();
    await edit(`${SPAM}!`);
    await press({ act: 'approve', item });
    expect(await changed()).toEqual([{ was: SAID, is: `${SPAM}!`, status: 'pending' }]);
  });
});

describe('the edit of', () => {
  it('a comment that was never published is told to nobody, and keeps nothing', async () => {
    const { send, mails, store } = await openTestSite({}, { hasMail: true, isCoachTold: true });
    const first = await send('POST', COMMENTS, json({ name: 'Eve', text: SAID }));
    const { id } = (await first.json()) as Comment;
    await send('PATCH', `/api/comments/${id}`, json({ text: SPAM }, cookieOf(first)));
    expect(mails).toHaveLength(1);
    expect(await store.findEarlierTexts([id])).toEqual(new Map());
  });

  it('a private message that was read makes it unread, and goes through no mailbox', async () => {
    const { send, mails, store, discussion } = await openTestSite({}, { hasMail: true, isCoachTold: true });
    const first = await send('POST', COMMENTS, json({ name: 'Eve', text: SAID, private: true }));
    const { id } = (await first.json()) as Comment;
    await discussion.moderation.approve([id]);
    await send('PATCH', `/api/comments/${id}`, json({ text: CORRECTED }, cookieOf(first)));
    expect((await discussion.moderation.get(id)).status).toBe('pending');
    expect(await store.findEarlierTexts([id])).toEqual(new Map());
    expect(mails.map(({ subject }) => subject)).toEqual([
      'A private message',
      'A private message was changed',
    ]);
    expect(mails.map(({ text }) => text).join()).not.toMatch(/married|Eve/);
  });

  it('a comment that the coach rejects at the same moment does not publish it again', async () => {
    const { discussion, store, id, edit } = await openWithTrustedReader();
    const look = store.countApproved.bind(store);
    let isFirst = true;
    store.countApproved = async (...asked) => {
      if (isFirst) await discussion.moderation.reject([id]);
      isFirst = false;
      return look(...asked);
    };
    // To its author it is what it was: not published.
    expect(await edit(CORRECTED)).toBe('pending');
    expect((await discussion.moderation.get(id)).status).toBe('rejected');
  });
});

describe('what a comment said before', () => {
  it('is told to its author alone, and goes with the comment and with its author', async () => {
    const { edit, send, reader, id, store, published } = await openWithTrustedReader();
    await edit(CORRECTED);
    const held = (await (await send('GET', '/api/reader', { headers: reader })).json()) as object;
    expect(held).toMatchObject({
      earlierTexts: [{ commentId: id, text: SAID, replacedAt: '2026-11-24T12:00:01.000Z' }],
    });
    const stranger = await (await send('GET', `/api/threads/${THREAD.id}`)).text();
    expect([stranger.includes(SAID), (await published()).includes(CORRECTED)]).toEqual([false, true]);
    await send('DELETE', `/api/comments/${id}`, { headers: reader });
    expect(await store.findEarlierTexts([id])).toEqual(new Map());
    expect(await (await send('GET', '/api/reader', { headers: reader })).json()).toMatchObject({
      earlierTexts: [],
    });
  });
});
