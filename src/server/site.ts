import { Hono, type MiddlewareHandler } from 'hono';
import type { Discussion } from '../discussion/discussion.ts';
import type { DiscussionView } from '../discussion/discussion-view.ts';
import { createApi } from '../discussion/http/api.ts';
import { createForms } from '../discussion/http/forms.ts';
import { createReaderCookie } from '../discussion/http/reader-cookie.ts';
import type { ReaderId, ReaderTokens } from '../discussion/reader-token.ts';
import type { Thread, Threads } from '../discussion/thread.ts';
import type { FillHole, PageSource } from './page-source.ts';
import { findRedirect, type Redirects } from './redirects.ts';
import { NO_PAGE_POLICY, securityHeaders } from './security-headers.ts';

export interface SiteOptions {
  discussion: Discussion;
  tokens: ReaderTokens;
  threads: Threads;
  siteUrl: URL;
  /** Addresses that were once right. */
  redirects: Redirects;
  /** Renders one of the routes that Astro renders on demand. */
  render: (request: Request, locals: App.Locals) => Promise<Response>;
  /** Where whole pages come from: built files, or Astro's development server. */
  openPages: (fill: FillHole, headers: Record<string, string>) => PageSource;
}

/** A site, ready to answer requests. */
export interface Site {
  fetch(request: Request): Response | Promise<Response>;
  /** Lets go of what it holds, when another release takes over. */
  close(): void;
}

/** Said where the discussion would be while the store is down; the article itself is all there. */
const STORE_IS_DOWN =
  '<p>Ratings cannot be shown just now. The article is all here; please look in again later.</p>';

/** Puts the reading side and the talking side together, the same in development and production. */
export function createSite({
  discussion,
  tokens,
  threads,
  siteUrl,
  redirects,
  render,
  openPages,
}: SiteOptions): Site {
  const https = siteUrl.protocol === 'https:';
  const siteOrigin = siteUrl.origin;
  const readers = createReaderCookie(tokens, { secure: https });
  const headers = securityHeaders({ https });

  const renderFragment = async (view: DiscussionView) => {
    const request = new Request(`${siteOrigin}/fragments/${view.thread.id}/`);
    return (await render(request, { discussion: view })).text();
  };
  const viewThread = async (thread: Thread, reader?: ReaderId): Promise<DiscussionView> => ({
    thread,
    ...(await discussion.getThreadState(thread.id, reader)),
  });
  const pages = openPages(async (hole, reader) => {
    const thread = threads.findById(hole.threadId);
    if (!thread) return '';
    try {
      return await renderFragment(await viewThread(thread, reader));
    } catch (error) {
      // The article must be readable whatever becomes of the store.
      console.error(error);
      return STORE_IS_DOWN;
    }
  }, headers);
  const stopListening = discussion.onChange((threadId) => {
    pages.forgetThread(threadId);
  });

  const site = new Hono();
  // Pages bring their headers with them, made once: a middleware around them would halve their speed.
  const guard: MiddlewareHandler = async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) c.header(name, value);
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', NO_PAGE_POLICY);
  };
  site.use('/api/*', guard);
  site.use('/fragments/*', guard);
  site.post('*', guard);
  site.route('/api', createApi({ discussion, threads, readers, siteOrigin }));
  site.route(
    '/',
    createForms({
      discussion,
      threads,
      readers,
      siteOrigin,
      showPage: async (c, view, status) =>
        pages.sendFilled(c, `/posts/${view.thread.slug}/`, await renderFragment(view), status),
      showFragment: async (c, view, status) => c.html(await renderFragment(view), status),
    }),
  );
  site.get('/fragments/:id/', async (c) => {
    const thread = threads.findById(c.req.param('id'));
    if (!thread) return pages.sendNotFound(c);
    c.header('cache-control', 'no-store');
    return c.html(await renderFragment(await viewThread(thread, readers.find(c))));
  });
  site.get('*', (c) => {
    const target = findRedirect(redirects, c.req.path, c.req.url);
    if (target) return new Response(null, { status: 301, headers: { ...headers, location: target } });
    return pages.send(c, readers.find(c));
  });
  site.notFound((c) => pages.sendNotFound(c));
  site.onError((error, c) => {
    console.error(error);
    return c.text('Something went wrong here. Please try again.', 500, headers);
  });
  return { fetch: (request) => site.fetch(request), close: stopListening };
}
