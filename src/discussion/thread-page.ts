/** Comments that reply to none, on one page: as many as WordPress shows (its default of comments a page). */
export const COMMENTS_A_PAGE = 50;

/** So many replies stand below a comment; with more, a page of their own has all of them. */
export const REPLIES_SHOWN = 10;

/** The order of the comments that reply to none. Replies are always told from the first on. */
export const SORTS = ['oldest', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** Which part of a thread is wanted. Pages begin with 1. */
export interface PageWish {
  page: number;
  sort: Sort;
}

export const FIRST_PAGE: PageWish = { page: 1, sort: 'oldest' };

/** Where a comment is found: on a page of the thread or, where many reply to the same one, of the replies to it. */
export interface CommentPlace {
  threadId: string;
  /** Undefined where it is on a page of the thread. */
  repliesTo: string | undefined;
  page: number;
}

/** How many pages so many comments take; an empty thread has one. */
export function countPages(comments: number): number {
  return Math.max(1, Math.ceil(comments / COMMENTS_A_PAGE));
}

/** The page of the comment that so many stand before. */
export function pageOf(before: number): number {
  return Math.floor(before / COMMENTS_A_PAGE) + 1;
}
