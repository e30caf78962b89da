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

it('leads a link to where the post is now', async () => {
  const link = { file: 'posts/second.mdx', replace: 'What quiet does.', with: 'What [quiet](/2019/x) does.' };
  const { faults } = await checkEdited([inFirst('[/2019/x/]'), link]);
  expect(faults).toMatchObject([{ slug: 'link-to-previous-address', mend: { write: '/posts/first/' } }]);
});
