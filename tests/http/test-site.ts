import { createDiscussion, type Discussion } from '../../src/discussion/discussion.ts';
import { createReaderTokens } from '../../src/discussion/reader-token.ts';
import { openSqliteStore } from '../../src/discussion/store/sqlite.ts';
import { indexThreads } from '../../src/discussion/thread.ts';
import { createSite } from '../../src/server/site.ts';

export const ORIGIN = 'https://coach.example';
export const THREAD = { id: 'first-post', slug: 'a-first-post', title: 'A first post' };

/** A whole site without a port, a browser or a build: every request is a function call. */
export async function openTestSite(overrides: Partial<Discussion> = {}) {
  const store = await openSqliteStore(':memory:');
  const discussion = createDiscussion({ store, now: () => new Date('2026-11-24T12:00:00Z') });
  const site = createSite({
    discussion: { ...discussion, ...overrides },
    tokens: createReaderTokens('a secret of at least thirty-two characters'),
    threads: indexThreads([THREAD]),
    siteUrl: new URL(ORIGIN),
    redirects: { '/post/an-old-post': '/posts/a-first-post/' },
    // The real fragment is Astro's and is tested in a browser; here its view is enough.
    render: (_request, { discussion: view }) => Promise.resolve(Response.json(view)),
    // Real pages are built; these have what is said about them here.
    openPages: (fill, headers) => ({
      send: async (c, reader) =>
        c.html(
          `<main>${await fill({ kind: 'discussion', threadId: THREAD.id }, reader)}</main>`,
          200,
          headers,
        ),
      sendFilled: (c, _path, text, status) =>
        Promise.resolve(c.html(`<main>${text}</main>`, status, headers)),
      sendNotFound: (c) => c.text('Not found', 404, headers),
      forgetThread: () => undefined,
    }),
  });
  return {
    store,
    /** Sends a request as this site's own page would, unless the headers say otherwise. */
    send: async (method: string, path: string, { body, headers = {} }: SendOptions = {}) =>
      site.fetch(new Request(ORIGIN + path, { method, headers, ...(body === undefined ? {} : { body }) })),
  };
}

interface SendOptions {
  body?: string;
  headers?: Record<string, string>;
}

export function json(value: unknown, headers: Record<string, string> = {}): SendOptions {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json', ...headers } };
}

export function form(fields: Record<string, string>, headers: Record<string, string> = {}): SendOptions {
  return {
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN, ...headers },
  };
}

/** The cookie of an answer, as a browser would send it back. */
export function cookieOf(response: Response): Record<string, string> {
  const [cookie] = response.headers.getSetCookie();
  return cookie ? { cookie: cookie.split(';')[0] ?? '' } : {};
}
