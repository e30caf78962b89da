import { describe, expect, it } from 'vitest';
import type { ModerationView } from '../../src/discussion/owner/moderation-view.ts';
import { cookieOf, form, json, openTestSite, THREAD } from './test-site.ts';

async function openSignedIn() {
  const site = await openTestSite();
  const cookie = cookieOf(
    await site.send('POST', '/moderate/sign-in/', form({ token: await site.owner.issueLink() })),
  );
  const write = async (name: string, isPrivate = false) => {
    const { comment } = await site.discussion.addComment({
      threadId: THREAD.id,
      readerId: `reader ${name}`,
      name,
      text: `Words of ${name}, who has thought about this for many a long evening.`,
      isPrivate,
    });
    return comment;
  };
  const open = async (path: string) => {
    const response = await site.send('GET', path, { headers: cookie });
    return (JSON.parse(await response.text()) as { moderation: ModerationView }).moderation;
  };
  return { ...site, write, open };
}

describe('the desk', () => {
  it('counts what readers sent that waits for a decision, and what is decided no longer', async () => {
    const { write, open, discussion, send } = await openSignedIn();
    expect((await open('/moderate/')).desk?.waiting).toEqual({
      comments: 0,
      messages: 0,
      reported: 0,
      changed: 0,
    });
    const [ada, bob] = [await write('Ada'), await write('Bob')];
    const [cleo] = [await write('Cleo', true), await write('Dan', true)];
    await discussion.moderation.approve([ada.id]);
    expect((await send('POST', `/api/comments/${ada.id}/report`, json({}))).status).toBe(204);
    expect((await open('/moderate/')).desk?.waiting).toEqual({
      comments: 1,
      messages: 2,
      reported: 1,
      changed: 0,
    });
    await discussion.moderation.keep([ada.id]);
    await discussion.moderation.markSpam([bob.id]);
    await discussion.moderation.approve([cleo.id]);
    expect((await open('/moderate/')).desk?.waiting).toEqual({
      comments: 0,
      messages: 1,
      reported: 0,
      changed: 0,
    });
  });

  it('counts a change that waits for her among the changed', async () => {
    const { write, open, discussion } = await openSignedIn();
    // Of a reader of whom one comment was approved before, a small change stays published.
    const before = { threadId: THREAD.id, readerId: 'reader Eve', name: 'Eve', text: 'Good day' };
    const { comment } = await discussion.addComment({ ...before, isPrivate: false });
    const eve = await write('Eve');
    await discussion.moderation.approve([comment.id, eve.id]);
    await discussion.editComment(
      eve.id,
      'reader Eve',
      'Words of Eve, who has thought about this for many a long evening!',
    );
    expect((await open('/moderate/')).desk?.waiting).toMatchObject({ comments: 0, changed: 1 });
  });

  it('stands at the plain address, with the queue; what is looked for or done is shown without it', async () => {
    const { open, write } = await openSignedIn();
    await write('Fay');
    expect(Object.keys(await open('/moderate/'))).toEqual(['queue', 'desk']);
    for (const query of ['?show=waiting', '?show=messages', '?search=fay', '?done=approve&count=1'])
      expect(Object.keys(await open(`/moderate/${query}`))).toEqual(['queue']);
  });

  it('leaves out what a site without a repository and without drafts has not', async () => {
    const { open } = await openSignedIn();
    const { desk } = await open('/moderate/');
    expect(desk).toEqual({ waiting: desk?.waiting });
  });
});
