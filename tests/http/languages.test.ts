import { describe, expect, it } from 'vitest';
import { voiceOf } from '../../src/words/voice.ts';
import { form, json, openTestSite, OWNER_EMAIL, THREAD } from './test-site.ts';

const swedish = voiceOf('sv').words;
const COMMENTS = `/posts/${THREAD.slug}/comments`;
const API = `/api/threads/${THREAD.id}`;

const openSwedishArticle = () =>
  openTestSite({}, { threadLanguage: 'sv', hasMail: true, isCoachTold: true, hasBrakes: true });

describe('an article in another language than its site', () => {
  it('has programs refused in its language, and others in the site’s', async () => {
    const { send } = await openSwedishArticle();
    const refused = await send('POST', `${API}/comments`, json({ name: '', text: '' }));
    expect(await refused.json()).toEqual({
      code: 'invalid-fields',
      message: swedish.faults.cannotBeSent,
      fields: { name: swedish.faults.fields.nameMissing, text: swedish.faults.fields.textMissing },
    });
    expect(await (await send('POST', `${API}/comments`, json({ name: '', text: 'x' }))).json()).toMatchObject(
      {
        fields: { name: swedish.faults.fields.nameMissing },
      },
    );
    const unreadable = await send('PUT', `${API}/rating`, {
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(await unreadable.json()).toMatchObject({ message: swedish.faults.unreadableJson });
    const unknown = await send('GET', '/api/threads/none');
    expect(await unknown.json()).toMatchObject({ message: 'There is no published post of that name.' });
  });

  it('has a comment’s calls refused in it', async () => {
    const { send, discussion } = await openSwedishArticle();
    const added = await send('POST', `${API}/comments`, json({ name: 'Bo', text: 'Hej' }));
    const { id } = (await added.json()) as { id: string };
    await discussion.moderation.approve([id]);
    const edited = await send('PATCH', `/api/comments/${id}`, json({ text: 'x' }));
    expect(await edited.json()).toMatchObject({ message: swedish.faults.onlyItsWriter });
  });

  it('has forms come back, and say that it is enough, in it', async () => {
    const { send } = await openSwedishArticle();
    const back = (await (await send('POST', COMMENTS, form({ name: '', text: 'Hej' }))).json()) as App.Locals;
    expect(back.writing?.faults).toEqual({ name: swedish.faults.fields.nameMissing });
    const answers = [];
    for (let index = 0; index < 120; index += 1)
      answers.push(
        await send('POST', COMMENTS, { ...form({ name: 'Bo', text: `Hej ${index}` }), peer: '192.0.2.1' }),
      );
    const slowed = answers.find(({ status }) => status === 429);
    const { writing } = (await slowed?.json()) as App.Locals;
    expect(writing?.faults['form']).toMatch(
      /^Det var mycket på en gång\. Försök igen om \d+ (?:sekund|minut)/,
    );
  });

  it('has its readers’ mails in it, and the coach’s in the site’s', async () => {
    const { send, mails, discussion } = await openSwedishArticle();
    await send('POST', COMMENTS, form({ name: 'Bo', text: 'Hej', email: 'bo@reader.example' }));
    await expect.poll(() => mails.length).toBe(2);
    const to = (address: string) => mails.filter((mail) => mail.to === address);
    expect(to('bo@reader.example').map(({ subject }) => subject)).toEqual([swedish.mail.confirm.subject]);
    expect(to(OWNER_EMAIL).map(({ subject }) => subject)).toEqual([`Bo on “${THREAD.title}”`]);
    const token = /token=(\S+)/.exec(to('bo@reader.example')[0]?.text ?? '')?.[1] ?? '';
    await send('POST', `/notices/confirm/?token=${token}`, form({}));
    const { comments } = await discussion.moderation.list();
    await discussion.moderation.reply(comments[0]?.id ?? '', { name: 'Coach', text: 'Hej Bo' });
    await expect.poll(() => to('bo@reader.example').length).toBe(2);
    expect(to('bo@reader.example')[1]?.text).toContain(swedish.mail.reply.coachToComment(THREAD.title));
  });

  it('has its feed in it', async () => {
    const { send } = await openSwedishArticle();
    const feed = await (await send('GET', `/posts/${THREAD.slug}/comments.atom`)).text();
    expect(feed).toContain('xml:lang="sv"');
    expect(feed).toContain(swedish.discussion.pages.commentsOn(THREAD.title));
  });
});
