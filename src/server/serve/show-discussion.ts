import type { Context } from 'hono';
import { html } from 'hono/html';
import type { CommentsPageView } from '../../discussion/discussion-view.ts';
import type { ShowForms } from '../../discussion/http/forms.ts';
import { isListedPage } from '../../discussion/listed-page.ts';
import { commentsToJsonLd } from '../../discussion/structured-data.ts';
import { OF_ONE_READER } from './answers/security-headers.ts';
import type { ShowPage } from './show-page.ts';

export interface ShowDiscussionOptions {
  /** Renders something that is put into a page. */
  renderPart: (path: string, locals: App.Locals) => Promise<string>;
  showPage: ShowPage;
  siteOrigin: string;
  /** Whether word of replies can be sent by mail. */
  canNotify: boolean;
  /** Whether who asks has a token, so that what they see is theirs alone. */
  isKnown: (c: Context) => boolean;
}

export interface ShowDiscussion extends ShowForms {
  /** A page of comments by itself. */
  comments: (c: Context, view: CommentsPageView) => Promise<Response>;
}

/** What the discussion answers people with, as pages and as parts of them. */
export function showDiscussion({
  renderPart,
  showPage,
  siteOrigin,
  canNotify,
  isKnown,
}: ShowDiscussionOptions): ShowDiscussion {
  return {
    acted: async (c, acted) =>
      c.html(await renderPart('/fragments/part/acted/', { acted: { ...acted, canNotify } })),
    async writing(c, view, status, byScript) {
      const writing = { ...view, canNotify };
      c.header('cache-control', OF_ONE_READER);
      if (!byScript) return showPage(c, '/fragments/page/writing/', { writing }, status);
      return c.html(await renderPart('/fragments/part/writing/', { writing }), status);
    },
    async problem(c, problem, status, byScript) {
      c.header('cache-control', OF_ONE_READER);
      if (byScript) return c.html(html`<p class="fault">${problem.sentence}</p>`, status);
      return showPage(c, '/fragments/page/problem/', { problem }, status);
    },
    comments(c, view) {
      const state = view.kind === 'thread' ? view.state : { comments: [view.state.entry] };
      const structuredData = commentsToJsonLd(view.thread, state, siteOrigin);
      const of = view.kind === 'thread' ? '/posts/any/comments/1/' : '/posts/any/comments/any/replies/';
      c.header('cache-control', isKnown(c) ? OF_ONE_READER : 'no-cache');
      c.header('vary', 'Cookie');
      return showPage(c, of, { commentsPage: { ...view, structuredData } }, 200, {
        path: c.req.path,
        isListed: isListedPage(view),
      });
    },
  };
}
