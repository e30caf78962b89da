import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutIntoPages, pageToParam } from '../../src/posts/paging.ts';

it('has one empty page for an empty list', () => {
  expect(cutIntoPages([], '/posts/', 3)).toEqual([
    { items: [], number: 1, of: 1, href: '/posts/', newerHref: undefined, olderHref: undefined },
  ]);
});

it('leads from page to page and back', () => {
  const pages = cutIntoPages([1, 2, 3, 4, 5], '/posts/', 2);
  expect(pages.map(({ items, newerHref, href, olderHref }) => [items, newerHref, href, olderHref])).toEqual([
    [[1, 2], undefined, '/posts/', '/posts/page/2/'],
    [[3, 4], '/posts/', '/posts/page/2/', '/posts/page/3/'],
    [[5], '/posts/page/2/', '/posts/page/3/', undefined],
  ]);
  expect(pages.map(pageToParam)).toEqual([undefined, 'page/2', 'page/3']);
});

it('loses nothing, repeats nothing and keeps the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 20 }), (items, size) => {
      expect(cutIntoPages(items, '/', size).flatMap((page) => page.items)).toEqual(items);
    }),
  );
});
