import { describe, expect, it } from 'vitest';
import type { ReaderLettersView } from '../../src/letters/letters-view.ts';
import { cookieOf, form, json, openTestSite, THREAD } from './test-site.ts';

const SAM = 'sam@mail.example';
type Site = Awaited<ReturnType<typeof openTestSite>>;

/** A site whose letters go to Sam. */
async function openWithLetters() {
  const site = await openTestSite({}, { hasMail: true, hasLetters: true });
  await site.send('POST', '/letters/', form({ email: SAM, pace: 'each' }));
  await site.send('POST', linkIn(site, '/letters/yes/'), form({}));
  return site;
}

/** The path of a link in the newest mail. */
function linkIn({ mails }: Site, start: string): string {
  const text = mails.at(-1)?.text ?? '';
  return (
    text
      .split(/\s/)
      .find((word) => word.includes(start))
      ?.replace('https://coach.example', '') ?? ''
  );
}

/** Somebody comments, and asks that word of replies goes to an address. Gives what their browser is known by. */
async function comment({ send }: Site, email = SAM) {
  const fields = { name: 'Somebody', text: `From ${email}`, email };
  return cookieOf(await send('POST', `/api/threads/${THREAD.id}/comments`, json(fields)));
}

const confirm = (site: Site, headers = {}) =>
  site.send('POST', linkIn(site, '/notices/confirm/'), form({}, headers));

const lettersOf = async ({ send }: Site, headers: Record<string, string>) => {
  const page = await send('GET', '/you/', { headers });
  return ((await page.json()) as { readerLetters: ReaderLettersView }).readerLetters;
};
const exportOf = async ({ send }: Site, headers: Record<string, string>) => {
  const answer = await send('GET', '/api/reader', { headers });
  return ((await answer.json()) as { letters: unknown }).letters;
};

describe('letters at a reader’s own page', () => {
  it('are there with a way to change them where the address was confirmed in the same browser', async () => {
    const site = await openWithLetters();
    const cookie = await comment(site);
    await confirm(site, cookie);
    const { subscriber, choicesPath, topics } = await lettersOf(site, cookie);
    expect([subscriber?.email, subscriber?.choices.pace, topics.length]).toEqual([SAM, 'each', 3]);
    await site.send('POST', choicesPath, form({ act: 'change', pace: 'month' }));
    expect(await site.letterStore.findByEmail(SAM)).toMatchObject({ choices: { pace: 'month' } });
    expect(await exportOf(site, cookie)).toMatchObject({
      email: SAM,
      choices: { pace: 'month', topics: [] },
      consent: { how: 'form' },
      ended: null,
    });
  });

  it.each([
    ['gave another’s address and waits', () => Promise.resolve()],
    ['gave another’s address, whose owner said yes elsewhere', (site: Site) => confirm(site)],
    [
      'gave another’s address, whose owner said yes where they are known as themselves',
      async (site: Site) => {
        const owner = cookieOf(
          await site.send('PUT', `/api/threads/${THREAD.id}/rating`, json({ stars: 4 })),
        );
        await confirm(site, owner);
      },
    ],
  ])('tell nobody of them who %s', async (_whose, yes) => {
    const views = [];
    for (const hasLetters of [true, false]) {
      const site = hasLetters
        ? await openWithLetters()
        : await openTestSite({}, { hasMail: true, hasLetters: true });
      const cookie = await comment(site);
      await yes(site);
      const page = (await (await site.send('GET', '/you/', { headers: cookie })).json()) as {
        readerLetters: unknown;
      };
      views.push({ letters: page.readerLetters });
      expect(await exportOf(site, cookie)).toBeNull();
      for (const act of ['erase', 'erase-but-letters'])
        await site.send('POST', '/you/', form({ act }, cookie));
      if (hasLetters) expect(await site.letterStore.findByEmail(SAM)).toMatchObject({ ended: undefined });
    }
    expect(views[0]).toEqual(views[1]);
    expect(views[0]?.letters).toMatchObject({ choicesPath: '' });
  });

  it('are gone from there with another address, until that is confirmed in this browser as well', async () => {
    const KIM = 'kim@mail.example';
    const site = await openWithLetters();
    await site.send('POST', '/letters/', form({ email: KIM, pace: 'each' }));
    await site.send('POST', linkIn(site, '/letters/yes/'), form({}));
    const cookie = await comment(site);
    await confirm(site, cookie);
    const other = { name: 'Sam', text: 'Again', email: KIM };
    await site.send('POST', `/api/threads/${THREAD.id}/comments`, json(other, cookie));
    for (const headers of [undefined, {}]) {
      if (headers) await confirm(site, headers);
      expect((await lettersOf(site, cookie)).subscriber).toBeUndefined();
      expect(await exportOf(site, cookie)).toBeNull();
    }
    await confirm(site, cookie);
    expect((await lettersOf(site, cookie)).subscriber).toMatchObject({ email: KIM });
  });

  it.each([
    [
      'by the form',
      (site: Site, cookie: object) => site.send('POST', '/you/', form({ act: 'erase' }, { ...cookie })),
    ],
    [
      'by the API',
      (site: Site, cookie: object) => site.send('DELETE', '/api/reader', json({}, { ...cookie })),
    ],
  ])('are erased with all the rest %s', async (_how, erase) => {
    const site = await openWithLetters();
    const cookie = await comment(site);
    await confirm(site, cookie);
    await erase(site, cookie);
    expect(await site.letterStore.findByEmail(SAM)).toBeUndefined();
    expect(await site.store.listComments({ limit: 9 })).toEqual([]);
  });

  it('stay where the rest alone is to be erased', async () => {
    const site = await openWithLetters();
    const cookie = await comment(site);
    await confirm(site, cookie);
    const answer = await site.send('POST', '/you/', form({ act: 'erase-but-letters' }, cookie));
    expect(answer.headers.get('location')).toBe('/you/?done=letters-left');
    expect(await site.letterStore.findByEmail(SAM)).toMatchObject({ ended: undefined });
    expect(await site.store.listComments({ limit: 9 })).toEqual([]);
  });

  it('are not spoken of where no mail can be sent', async () => {
    const { send } = await openTestSite({}, { hasLetters: true });
    expect(await (await send('GET', '/you/')).json()).not.toHaveProperty('readerLetters');
  });
});
