import { expect, it } from 'vitest';
import { checkEdited } from './fixture.ts';

const inFirst = (addresses: string) => ({
  file: 'posts/first.mdx',
  replace: 'previousSlugs: [the-first]',
  with: `previousAddresses: ${addresses}`,
});
const inSecond = (address: string) => ({
  file: 'posts/second.mdx',
  replace: 'author:',
  with: `previousAddresses: ['${address}']\nauthor:`,
});

it.each(['/2019/04/first/', '/post/first-of-all', '/?p=123', '/café/erste', '/blog/2019/first.html'])(
  'takes %s, where a post was on another platform',
  async (address) => {
    expect((await checkEdited([inFirst(`['${address}']`)])).faults).toEqual([]);
  },
);

it.each(['/search/', '/search', '/posts/second/', '/api/threads', '/admin/first', '/topics/closeness/', '/'])(
  'refuses %s, which this site has itself',
  async (address) => {
    expect((await checkEdited([inFirst(`['${address}']`)])).faults).toMatchObject([
      {
        slug: 'address-taken',
        message: `The address ${address} is that of this site itself.`,
        mend: { write: '[]' },
      },
    ]);
  },
);

it.each([
  'https://old.example/2019/04/first/',
  '//old.example/first',
  '2019/04/first',
  '/a b/',
  '/first#part',
])('says how %s is written', async (address) => {
  expect((await checkEdited([inFirst(`['${address}']`)])).faults).toMatchObject([
    {
      slug: 'field-invalid',
      found: `"${address}"`,
      mend: { advice: 'Write an address without its domain, such as "/2019/04/how-to-say-no/".' },
    },
  ]);
});

it('knows an address again, however it is written', async () => {
  expect((await checkEdited([inFirst('[/caf%C3%A9/x/, /café/x]')])).faults).toMatchObject([
    { slug: 'address-taken', message: 'The address /café/x is that of this very post.' },
  ]);
  expect((await checkEdited([inFirst('[/2019/x/]'), inSecond('/2019/x')])).faults).toMatchObject([
    {
      slug: 'address-taken',
      file: 'content/posts/second.mdx',
      message: 'The address /2019/x is that of content/posts/first.mdx.',
    },
  ]);
});

const inPage = (field: string) => ({
  file: 'pages/about.mdx',
  replace: 'title:',
  with: `${field}\ntitle:`,
});
const inTopic = (field: string) => ({
  file: 'topics/closeness.yaml',
  replace: 'name:',
  with: `${field}\nname:`,
});

it('takes old names of pages, people and topics, and old addresses of a page', async () => {
  const edits = [
    inPage('previousSlugs: [who-we-are]\npreviousAddresses: [/about-us.html]'),
    inTopic('previousSlugs: [nearness, first]'),
    { file: 'people/guest.yaml', replace: 'name:', with: 'previousSlugs: [the-guest]\nname:' },
  ];
  expect((await checkEdited(edits)).faults).toEqual([]);
});

it.each([
  [inPage('previousSlugs: [search]'), 'The address /search/ is that of this site itself.'],
  [inPage('previousSlugs: [write]'), 'The address /write/ is that of this site itself.'],
  [inPage('previousSlugs: [about]'), 'The address /about/ is that of this very page.'],
  [
    inPage('previousAddresses: [/topics/closeness/]'),
    'The address /topics/closeness/ is that of this site itself.',
  ],
  [inTopic('previousSlugs: [closeness]'), 'The address /topics/closeness/ is that of this very topic.'],
  [
    { file: 'people/guest.yaml', replace: 'name:', with: 'previousSlugs: [coach]\nname:' },
    'The address /people/coach/ is that of content/people/coach.yaml.',
  ],
])('refuses an old name that leads to something, %#', async (edit, message) => {
  expect((await checkEdited([edit])).faults).toMatchObject([
    { slug: 'address-taken', message, mend: { write: '[]' } },
  ]);
});

it('refuses one address that two texts had, and says which of them', async () => {
  const edits = [inPage('previousSlugs: [who]'), inSecond('/who')];
  expect((await checkEdited(edits)).faults).toMatchObject([
    {
      slug: 'address-taken',
      file: 'content/posts/second.mdx',
      message: 'The address /who is that of content/pages/about.mdx.',
      mend: { advice: 'Take it out of the one that never had this address.' },
    },
  ]);
});

it('leads a link to where the page is now', async () => {
  const link = { file: 'posts/second.mdx', replace: 'What quiet does.', with: 'What [quiet](/who/) does.' };
  const { faults } = await checkEdited([inPage('previousSlugs: [who]'), link]);
  expect(faults).toMatchObject([
    {
      slug: 'link-to-previous-address',
      message: 'The page has another address now.',
      mend: { write: '/about/' },
    },
  ]);
});

it('leads a link to where the post is now', async () => {
  const link = { file: 'posts/second.mdx', replace: 'What quiet does.', with: 'What [quiet](/2019/x) does.' };
  const { faults } = await checkEdited([inFirst('[/2019/x/]'), link]);
  expect(faults).toMatchObject([{ slug: 'link-to-previous-address', mend: { write: '/posts/first/' } }]);
});
