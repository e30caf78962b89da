import * as z from 'zod';
import { toKey } from '../posts/old-address.ts';

/** Old addresses, without the slash at their end, and where each leads now. */
export const redirectsSchema = z.record(z.string(), z.string());

export type Redirects = z.output<typeof redirectsSchema>;

/**
 * Finds where an old address leads, with the query that the request came with, but for one that is part of the old
 * address.
 */
export function findRedirect(redirects: Redirects, urlPath: string, url: string): string | undefined {
  // Only its own keys: "/constructor" is no address of ours. The address is parsed where it has a query alone.
  const search = url.includes('?') ? new URL(url).search : '';
  const whole = toKey(urlPath, search);
  if (search !== '' && Object.hasOwn(redirects, whole)) return redirects[whole];
  const path = toKey(urlPath, '');
  return Object.hasOwn(redirects, path) ? `${redirects[path] ?? ''}${search}` : undefined;
}
