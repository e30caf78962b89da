import * as z from 'zod';

/** Old addresses, without the slash at their end, and where each leads now. */
export const redirectsSchema = z.record(z.string(), z.string());

export type Redirects = z.output<typeof redirectsSchema>;

/** Finds where an old address leads, with the query that the request came with. */
export function findRedirect(redirects: Redirects, urlPath: string, url: string): string | undefined {
  const key = urlPath.endsWith('/') ? urlPath.slice(0, -1) : urlPath;
  // Only its own keys: "/constructor" is no address of ours. The address is parsed on a hit alone.
  return Object.hasOwn(redirects, key) ? `${redirects[key] ?? ''}${new URL(url).search}` : undefined;
}
