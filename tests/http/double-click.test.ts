import { describe, expect, it } from 'vitest';
import { cookieOf, form, json, NOON, openTestSite, OTHER_THREAD, THREAD } from './test-site.ts';

const FORM = `/posts/${THREAD.slug}/comments`;
const BROWSER = { 'user-agent': 'Mozilla/5.0', 'accept-language': 'en-GB', 'accept-encoding': 'gzip' };
const WORDS = { name: 'Sam', text: 'Good day' };

type TestSite = Awaited<ReturnType<typeof openTestSite>>;
const press = (
  { send }: TestSite,
  { words = WORDS, browser = BROWSER, peer = '203.0.113.7', path = FORM } = {},
) => send('POST', path, { ...form(words, browser), peer });
const countIn = async ({ store }: TestSite) => (await store.listComments({ limit: 99 })).length;

describe.each([true, false])(
  '“Send”, pressed twice by a new reader without script (brakes: %s)',
  (hasBrakes) => {
    it('is one comment of one reader, who may change it by either answer’s cookie', async () => {
      const site = await openTestSite({}, { hasBrakes });
      const answers = await Promise.all([press(site), press(site)]);
      expect(answers.map(({ status }) => status)).toEqual([303, 303]);
      expect(await countIn(site)).toBe(1);
      const [first, second] = answers.map((answer) => answer.headers.get('location'));
      expect(second).toBe(first);
      const id = first?.split('/').at(-1) ?? '';
      for (const answer of answers) {
        const edited = await site.send(
          'PATCH',
          `/api/comments/${id}`,
          json({ text: 'Better' }, cookieOf(answer)),
        );
        expect(edited.status).toBe(200);
      }
    });

    it('is one comment where the second comes while the first is answered, or after, or across the window’s end', async () => {
      const site = await openTestSite({}, { hasBrakes });
      // NOON is where a window begins.
      site.clock.now = new Date(NOON.getTime() + 14_900);
      await press(site);
      site.clock.now = new Date(NOON.getTime() + 15_200);
      await press(site);
      expect(await countIn(site)).toBe(1);
    });

    it('is one private message as well', async () => {
      const site = await openTestSite({}, { hasBrakes });
      const answers = await Promise.all([
        press(site, { path: '/contact/' }),
        press(site, { path: '/contact/' }),
      ]);
      expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
      expect(await countIn(site)).toBe(1);
    });

    it('is another reader’s from another network, another browser, with other words, elsewhere, or later', async () => {
      const site = await openTestSite({}, { hasBrakes });
      const answers = [
        await press(site),
        await press(site, { peer: '203.0.113.8' }),
        await press(site, { browser: { ...BROWSER, 'user-agent': 'Mozilla/6.0' } }),
        await press(site, { browser: { ...BROWSER, 'accept-language': 'de' } }),
        await press(site, { words: { ...WORDS, text: 'Good day!' } }),
        await press(site, { path: `/posts/${OTHER_THREAD.slug}/comments` }),
      ];
      site.clock.now = new Date(NOON.getTime() + 31_000);
      answers.push(await press(site));
      const cookies = answers.map((answer) => cookieOf(answer)['cookie']);
      expect(new Set(cookies).size).toBe(answers.length);
      expect(await countIn(site)).toBe(answers.length);
    });
  },
);

it('no key that a client may send makes the reader of a plain post', async () => {
  const site = await openTestSite();
  const [cookie, [comment]] = [cookieOf(await press(site)), await site.store.listComments({ limit: 1 })];
  expect(cookie).toHaveProperty('cookie');
  // Whatever a copy of the store tells of it.
  const { readerId = '' } = comment ?? {};
  const row = JSON.stringify(await site.store.readReader(readerId));
  for (const key of [...row.matchAll(/[\w-]{16,200}/g)].map(([word]) => word)) {
    const other = await site.send(
      'POST',
      `/api/threads/${THREAD.id}/comments`,
      json({ name: 'Eve', text: key }, { 'idempotency-key': key }),
    );
    expect(cookieOf(other)).not.toEqual(cookie);
  }
  const spaced = await site.send(
    'POST',
    `/api/threads/${THREAD.id}/comments`,
    json({ name: 'Eve', text: 'x' }, { 'idempotency-key': 'plain post aaaaaaaaaaaaaaaa' }),
  );
  expect(spaced.status).toBe(422);
});

it('two programs that say the same are two readers', async () => {
  const site = await openTestSite();
  const post = () => site.send('POST', `/api/threads/${THREAD.id}/comments`, json(WORDS, BROWSER));
  await Promise.all([post(), post()]);
  expect(await countIn(site)).toBe(2);
});
