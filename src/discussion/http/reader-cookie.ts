import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { ReaderId, ReaderToken, ReaderTokens } from '../reader-token.ts';

/** 400 days: the longest that browsers keep a cookie (RFC 6265bis, section 5.5). */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;

/** The cookie by which a reader is known. Read on every page, set only when a reader acts. */
export interface ReaderCookie {
  find(c: Context): ReaderId | undefined;
  /**
   * The reader who acts: the one of the cookie or, without a valid one, a new one; the same new one
   * for the same `clientSecret`. Nothing is set until {@link keep}: who is refused gets no cookie.
   */
  get(c: Context, clientSecret?: string): ReaderToken;
  keep(c: Context, reader: ReaderToken): void;
  /** After an erase: the browser forgets as well. */
  drop(c: Context): void;
}

export function createReaderCookie(tokens: ReaderTokens, { secure }: { secure: boolean }): ReaderCookie {
  // "__Host-" makes browsers refuse the cookie from a subdomain or over plain HTTP.
  const name = secure ? '__Host-reader' : 'reader';
  const attributes = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  // Most readers have no cookie at all; for them nothing is parsed.
  const find = (c: Context) => (c.req.header('cookie') ? tokens.read(getCookie(c, name)) : undefined);
  return {
    find: (c) => find(c)?.readerId,
    get: (c, clientSecret) =>
      find(c) ?? (clientSecret === undefined ? tokens.mint() : tokens.mintFor(clientSecret)),
    keep(c, { token }) {
      // Set anew at each act, so that the 400 days count from the last one.
      setCookie(c, name, token, { ...attributes, maxAge: MAX_AGE_SECONDS });
    },
    drop(c) {
      setCookie(c, name, '', { ...attributes, maxAge: 0 });
    },
  };
}
