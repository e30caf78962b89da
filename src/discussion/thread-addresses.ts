import type { CommentPlace, PageWish } from './thread-page.ts';

// Where a thread is read and written, below its post: paths of this site, none of which changes by itself.

/** The article, with the first page of its thread. */
export function toPostPath(slug: string): string {
  return `/posts/${slug}/`;
}

/** A page of the thread. The first one, in the order of the article, is the article's own. */
export function toThreadPath(slug: string, { page, sort }: PageWish): string {
  if (sort === 'newest') return `/posts/${slug}/comments/${page}/?sort=newest`;
  return page === 1 ? `/posts/${slug}/#comments` : `/posts/${slug}/comments/${page}/`;
}

export function toRepliesPath(slug: string, commentId: string, page: number): string {
  return `/posts/${slug}/comments/${commentId}/replies/${page === 1 ? '' : `?page=${page}`}`;
}

/** Leads to the comment, on whichever page it is by then; a form that is sent there changes, deletes or reports it. */
export function toCommentPath(slug: string, commentId: string): string {
  return `/posts/${slug}/comments/${commentId}`;
}

/** The page with a comment on it, at the comment. */
export function toPlacePath(slug: string, commentId: string, { repliesTo, page }: CommentPlace): string {
  const [path = ''] = (
    repliesTo === undefined
      ? toThreadPath(slug, { page, sort: 'oldest' })
      : toRepliesPath(slug, repliesTo, page)
  ).split('#');
  return `${path}#comment-${commentId}`;
}

export function toReplyPath(slug: string, commentId: string): string {
  return `${toCommentPath(slug, commentId)}/reply/`;
}

export function toReportPath(slug: string, commentId: string): string {
  return `${toCommentPath(slug, commentId)}/report/`;
}

/** Where a reader writes to the coach alone, about this post. */
export function toMessagePath(slug: string): string {
  return `/posts/${slug}/message/`;
}
