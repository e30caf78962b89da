import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { ReaderId, ReaderTokens } from '../reader-token.ts';

/** 400 days: the longest that browsers keep a cookie (RFC 6265bis, section 5.5). */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;

/** The cookie by which a reader is known. Read on every page, set only when a reader acts. */
export interface ReaderCookie {
  find(c: Context): ReaderId | undefined;
  /** The reader who acts: the one of the cookie or, without a valid one, a new one. */
  get(c: Context): ReaderId;
}

export function createReaderCookie(tokens: ReaderTokens, { secure }: { secure: boolean }): ReaderCookie {
  // "__Host-" makes browsers refuse the cookie from a subdomain or over plain HTTP.
  const name = secure ? '__Host-reader' : 'reader';
  // Most readers have no cookie at all; for them nothing is parsed.
  const find = (c: Context) => (c.req.header('cookie') ? tokens.read(getCookie(c, name)) : undefined);
  return {
    find: (c) => find(c)?.readerId,
    get(c) {
      const { token, readerId } = find(c) ?? tokens.mint();
      // Set anew at each act, so that the 400 days count from the last one.
      setCookie(c, name, token, {
        path: '/',
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        maxAge: MAX_AGE_SECONDS,
      });
      return readerId;
    },
  };
}
