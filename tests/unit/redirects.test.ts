import { describe, expect, it } from 'vitest';
import { collectRedirects } from '../../src/posts/redirects.ts';
import { findRedirect } from '../../src/server/serve/redirects.ts';

const redirects = collectRedirects([
  {
    slug: 'new',
    href: '/posts/new/',
    previousSlugs: ['old', 'other'],
    previousAddresses: [
      '/2019/04/new/',
      '/caf%C3%A9/das-neue',
      '/?p=123',
      '/index.php?page=7&lang=en',
      '/blog',
    ],
  },
  { slug: 'other', href: '/posts/other/', previousSlugs: [], previousAddresses: [] },
]);
const moved = collectRedirects(
  [
    {
      slug: 'new',
      href: '/posts/new/',
      previousSlugs: [],
      previousAddresses: ['/about-me/', '/topics/rest/'],
    },
  ],
  [
    { href: '/us/', previousSlugs: ['about', 'people'], previousAddresses: ['/about-us.html', '/about'] },
    { href: '/people/', previousSlugs: [] },
    { href: '/people/anna-berg/', previousSlugs: ['anna'] },
    { href: '/topics/near/', previousSlugs: ['closeness'] },
  ],
);
const find = (path: string) =>
  findRedirect(redirects, path.split('?')[0] ?? '', `https://coach.example${path}`);

describe('an address that was once right', () => {
  it.each([
    ['/post/new', '/posts/new/'],
    ['/post/new/', '/posts/new/'],
    ['/posts/old/', '/posts/new/'],
    ['/post/old', '/posts/new/'],
    ['/blog', '/posts/'],
    ['/blog-feed.xml', '/rss.xml'],
    ['/2019/04/new/', '/posts/new/'],
    ['/2019/04/new', '/posts/new/'],
    // As a server decodes the path.
    ['/café/das-neue/', '/posts/new/'],
    ['/?p=123', '/posts/new/'],
    ['/index.php?page=7&lang=en', '/posts/new/'],
  ])('%s leads to %s', (from, to) => {
    expect(find(from)).toBe(to);
  });

  it('takes its query along', () => {
    expect(find('/post/new?utm_source=mail')).toBe('/posts/new/?utm_source=mail');
  });

  it('keeps the query that is part of it', () => {
    expect(find('/?p=124')).toBeUndefined();
    expect(find('/index.php?page=7')).toBeUndefined();
    expect(find('/2019/04/new/?utm_source=mail')).toBe('/posts/new/?utm_source=mail');
  });

  it('belongs to the post that has it today', () => {
    expect(find('/posts/other/')).toBeUndefined();
    expect(find('/post/other')).toBe('/posts/other/');
  });

  it.each([
    ['/about', '/us/'],
    ['/about/', '/us/'],
    ['/about-us.html', '/us/'],
    ['/about-me/', '/posts/new/'],
    ['/people/anna/', '/people/anna-berg/'],
    ['/topics/closeness', '/topics/near/'],
    ['/topics/closeness/2/', '/topics/near/2/'],
    ['/topics/closeness/12', '/topics/near/12/'],
    ['/people/anna/3/', '/people/anna-berg/3/'],
    ['/topics/closeness/page/2/', '/topics/near/page/2/'],
    ['/people/anna/page/13', '/people/anna-berg/page/13/'],
    ['/topics/closeness/page/1/', undefined],
    ['/topics/near/page/2/', undefined],
    ['/topics/closeness/1/', undefined],
    ['/topics/closeness/two/', undefined],
    ['/topics/near/2/', undefined],
    ['/topics/constructor/2/', undefined],
    ['/topics/rest/', '/posts/new/'],
    ['/topics/rest/2/', undefined],
    ['/people', undefined],
    ['/post/about', undefined],
  ])('%s of a page, a person or a topic leads to %s', (from, to) => {
    expect(findRedirect(moved, from, `https://coach.example${from}`)).toBe(to);
  });

  it.each(['/posts/new/', '/posts/unknown/', '/', '/constructor', '/__proto__'])('is not %s', (path) => {
    expect(find(path)).toBeUndefined();
  });
});

it('lists each further page of a renamed list, for hosts that follow no rule', () => {
  const listed = collectRedirects(
    [],
    [
      { href: '/topics/near/', previousSlugs: ['closeness'], pages: 3 },
      { href: '/topics/rest/', previousSlugs: ['sleep'], pages: 1 },
    ],
  );
  expect(Object.entries(listed).filter(([from]) => from.startsWith('/topics/'))).toEqual([
    ['/topics/closeness', '/topics/near/'],
    ['/topics/closeness/page/2', '/topics/near/page/2/'],
    ['/topics/closeness/page/3', '/topics/near/page/3/'],
    ['/topics/sleep', '/topics/rest/'],
  ]);
});
