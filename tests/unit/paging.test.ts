import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPages, pageOf, pageToHref, paramToNumber } from '../../src/posts/paging.ts';

it('has one page for an empty list', () => {
  expect(pageOf(0, '/posts/', 1)).toEqual({
    number: 1,
    of: 1,
    href: '/posts/',
    newerHref: undefined,
    olderHref: undefined,
  });
});

it('leads from page to page and back', () => {
  const pages = [1, 2, 3].map((number) => pageOf(25, '/posts/', number));
  expect(pages.map((page) => [page?.newerHref, page?.href, page?.olderHref])).toEqual([
    [undefined, '/posts/', '/posts/page/2/'],
    ['/posts/', '/posts/page/2/', '/posts/page/3/'],
    ['/posts/page/2/', '/posts/page/3/', undefined],
  ]);
});

it.each([0, 4, -1])('has no page %s of three', (number) => {
  expect(pageOf(25, '/posts/', number)).toBeUndefined();
});

it('reads the number of a page from its address, and gives each page one address alone', () => {
  expect(['page/2', 'page/10', undefined].map(paramToNumber)).toEqual([2, 10, 1]);
  for (const param of ['page/1', 'page/02', 'page/0', 'page/-2', 'page/2/', 'page/two', '2', ''])
    expect(paramToNumber(param), param).toBeUndefined();
});

it('finds each page at its own address again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (posts) => {
      for (let number = 1; number <= countPages(posts); number += 1) {
        const href = pageToHref('/posts/', number);
        const param = href === '/posts/' ? undefined : href.slice('/posts/'.length, -1);
        expect(paramToNumber(param)).toBe(number);
        expect(pageOf(posts, '/posts/', number)?.href).toBe(href);
      }
    }),
  );
});
