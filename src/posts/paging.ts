/** One page of a long list, without what stands on it. */
export interface PageOfMany {
  /** 1 for the first. */
  number: number;
  /** How many pages there are. */
  of: number;
  href: string;
  newerHref: string | undefined;
  olderHref: string | undefined;
}

/** The same with what stands on it. */
export interface Paged<Item> extends PageOfMany {
  items: Item[];
}

/** Twelve cards are about three screens of a phone, and fill rows of two, three and four. */
export const POSTS_A_PAGE = 12;

/** How many pages a list of so many posts takes; one where there are none. */
export function countPages(posts: number): number {
  return Math.max(1, Math.ceil(posts / POSTS_A_PAGE));
}

/** Where a page of a list is: the first at `base`, the others at `<base>page/2/` and so on. */
export function pageToHref(base: string, number: number): string {
  return number === 1 ? base : `${base}page/${number}/`;
}

/** A page of a list of so many posts; undefined where the list has no such page. */
export function pageOf(posts: number, base: string, number: number): PageOfMany | undefined {
  const of = countPages(posts);
  if (number < 1 || number > of) return undefined;
  return {
    number,
    of,
    href: pageToHref(base, number),
    newerHref: number > 1 ? pageToHref(base, number - 1) : undefined,
    olderHref: number < of ? pageToHref(base, number + 1) : undefined,
  };
}

/** The number in a route's rest parameter: 1 where there is none, 2 for "page/2"; undefined for anything else. */
export function paramToNumber(param: string | undefined): number | undefined {
  if (param === undefined) return 1;
  const number = Number(/^page\/([1-9]\d*)$/.exec(param)?.[1]);
  // The first page has one address alone.
  return number > 1 ? number : undefined;
}
