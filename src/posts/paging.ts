/** One page of a long list. */
export interface Paged<Item> {
  items: Item[];
  /** 1 for the first. */
  number: number;
  /** How many pages there are. */
  of: number;
  href: string;
  newerHref: string | undefined;
  olderHref: string | undefined;
}

/** Twelve cards are about three screens of a phone, and fill rows of two, three and four. */
export const POSTS_A_PAGE = 12;

/** Cuts a list into pages: the first at `base`, the others at `<base>page/2/` and so on. */
export function cutIntoPages<Item>(items: readonly Item[], base: string, size = POSTS_A_PAGE): Paged<Item>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  const hrefOf = (number: number) => (number === 1 ? base : `${base}page/${number}/`);
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    of,
    href: hrefOf(index + 1),
    newerHref: index > 0 ? hrefOf(index) : undefined,
    olderHref: index + 1 < of ? hrefOf(index + 2) : undefined,
  }));
}

/** What a rest parameter of a route is for this page: nothing for the first, else "page/2". */
export function pageToParam(paged: Pick<Paged<unknown>, 'number'>): string | undefined {
  return paged.number === 1 ? undefined : `page/${paged.number}`;
}
