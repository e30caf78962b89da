import type { Context, MiddlewareHandler } from 'hono';
import type { AllowedMethods } from './allowed-methods.ts';

/**
 * Leads from the address of a page that is made on demand, without the slash at its end, to the one with it, query
 * and all; undefined for every other address. Built pages know theirs (built-pages.ts).
 */
export function addSlash(
  c: Context,
  allowed: AllowedMethods,
  headers: Record<string, string>,
): Response | undefined {
  const { path } = c.req;
  if (path.endsWith('/') || allowed.isAllowed('GET', path) || !allowed.isAllowed('GET', `${path}/`))
    return undefined;
  return leadToSlash(c, headers);
}

/** Leads from an address to the same with a slash at its end. */
export function leadToSlash(c: Context, headers: Record<string, string>): Response {
  // As it was asked for: the path of Hono is decoded, and a header holds no other letters.
  const { pathname, search } = new URL(c.req.url);
  return new Response(null, { status: 301, headers: { ...headers, location: `${pathname}/${search}` } });
}

/** The same in front of what asks who is there: a link that signs in keeps its word. */
export function demandSlash(allowed: AllowedMethods, headers: Record<string, string>): MiddlewareHandler {
  return async (c, next) => {
    const answer = addSlash(c, allowed, headers);
    if (!answer) await next();
    return answer;
  };
}
