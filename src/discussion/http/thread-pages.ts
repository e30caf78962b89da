import { Hono, type Context } from 'hono';
import type { Discussion } from '../discussion.ts';
import type { CommentsPageView, WritingView } from '../discussion-view.ts';
import { toPlacePath, toPostPath, toThreadPath } from '../thread-addresses.ts';
import { FIRST_PAGE } from '../thread-page.ts';
import type { Thread, Threads } from '../thread.ts';
import type { ReaderCookie } from './reader-cookie.ts';

export interface ThreadPagesOptions {
  discussion: Discussion;
  threads: Threads;
  readers: ReaderCookie;
  show: {
    comments: (c: Context, view: CommentsPageView) => Promise<Response>;
    writing: (c: Context, view: WritingView) => Promise<Response>;
    notFound: (c: Context) => Response | Promise<Response>;
  };
}

/** A page number, and no other way to write it. */
const PAGE = /^[1-9]\d{0,5}$/;

/** The thread of a post beside its article: further pages, where a comment is, and forms by themselves. */
export function createThreadPages({ discussion, threads, readers, show }: ThreadPagesOptions): Hono {
  const pages = new Hono();
  const inThread =
    <Path extends string>(
      answer: (c: Context<object, Path>, thread: Thread) => Response | Promise<Response>,
    ) =>
    (c: Context<object, Path>) => {
      const thread = threads.findBySlug(c.req.param('slug') ?? '');
      return thread ? answer(c, thread) : show.notFound(c);
    };

  pages.get(
    '/posts/:slug/comments/',
    inThread((c, { slug }) => c.redirect(toThreadPath(slug, FIRST_PAGE), 301)),
  );

  pages.get(
    '/posts/:slug/comments/:page{[0-9]+}/',
    inThread(async (c, thread) => {
      const number = c.req.param('page') ?? '';
      const asked = c.req.query('sort');
      const sort = asked === 'newest' ? 'newest' : 'oldest';
      if (!PAGE.test(number) || (asked !== undefined && asked !== 'newest' && asked !== 'oldest'))
        return show.notFound(c);
      const page = Number(number);
      // Each page has one address; the first, in the order of the article, is the article's.
      const only = toThreadPath(thread.slug, { page, sort });
      if (asked === 'oldest' || only.includes('#')) return c.redirect(only, 301);
      const state = await discussion.getThreadState(thread.id, readers.find(c), { page, sort });
      return page > state.pageCount ? show.notFound(c) : show.comments(c, { kind: 'thread', thread, state });
    }),
  );

  pages.get(
    '/posts/:slug/comments/:id/replies/',
    inThread(async (c, thread) => {
      const number = c.req.query('page') ?? '1';
      if (!PAGE.test(number)) return show.notFound(c);
      const state = await discussion.getReplies(c.req.param('id') ?? '', readers.find(c), Number(number));
      if (state?.threadId !== thread.id || state.page > state.pageCount) return show.notFound(c);
      return show.comments(c, { kind: 'replies', thread, state });
    }),
  );

  pages.get(
    '/posts/:slug/comments/:id',
    inThread(async (c, thread) => {
      c.header('cache-control', 'no-store');
      const id = c.req.param('id') ?? '';
      const place = await discussion.findPlace(id, readers.find(c));
      // Who follows a link to a comment that is gone finds the others.
      if (place?.threadId !== thread.id) return c.redirect(`${toPostPath(thread.slug)}#comments`, 302);
      return c.redirect(toPlacePath(thread.slug, id, place), 302);
    }),
  );

  for (const kind of ['reply', 'report'] as const) {
    pages.get(
      `/posts/:slug/comments/:id/${kind}/`,
      inThread(async (c, thread) => {
        const id = c.req.param('id') ?? '';
        const comment = await discussion.findShown(id, readers.find(c));
        if (!comment || comment.isPending) return show.notFound(c);
        return show.writing(c, { kind, name: `${kind}-${id}`, thread, comment, faults: {}, typed: {} });
      }),
    );
  }

  pages.get(
    '/posts/:slug/message/',
    inThread((c, thread) =>
      show.writing(c, { kind: 'message', name: 'message', thread, faults: {}, typed: {} }),
    ),
  );

  return pages;
}
