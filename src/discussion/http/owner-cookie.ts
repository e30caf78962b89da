import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Owner } from '../owner/owner.ts';
import { SESSION_DAYS } from '../owner/owner.ts';
import type { OwnerSession } from '../owner/owner-store.ts';

/** The cookie by which the coach is known. */
export interface OwnerCookie {
  findToken(c: Context): string | undefined;
  findSession(c: Context): Promise<OwnerSession | undefined>;
  set(c: Context, token: string): void;
  clear(c: Context): void;
}

export function createOwnerCookie(owner: Owner, { secure }: { secure: boolean }): OwnerCookie {
  // "__Host-" makes browsers refuse the cookie from a subdomain or over plain HTTP.
  const name = secure ? '__Host-owner' : 'owner';
  // Strict: no other site's link or form ever brings it along.
  const attributes = { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const;
  const findToken = (c: Context) => getCookie(c, name);
  return {
    findToken,
    findSession: (c) => owner.findSession(findToken(c)),
    set(c, token) {
      setCookie(c, name, token, { ...attributes, maxAge: SESSION_DAYS * 24 * 60 * 60 });
    },
    clear(c) {
      deleteCookie(c, name, attributes);
    },
  };
}
