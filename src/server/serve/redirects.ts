import * as z from 'zod';
import { toKey } from '../../posts/old-address.ts';

/** Old addresses, without the slash at their end, and where each leads now. */
export const redirectsSchema = z.record(z.string(), z.string());

export type Redirects = z.output<typeof redirectsSchema>;

/** A further page of a topic's or a person's list, as `/topics/old/page/2`. */
const FURTHER_PAGE =
  /^(?<list>(?<area>\/(?:topics|people)\/)[^/]+)\/(?<further>(?:page\/)?(?:[2-9]|[1-9]\d{1,5}))$/;

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
  const target = Object.hasOwn(redirects, path) ? redirects[path] : findFurtherPage(redirects, path);
  return target === undefined ? undefined : target + search;
}

/** Where a further page of a list leads whose topic or person has another address now: to the page of its number. */
function findFurtherPage(redirects: Redirects, path: string): string | undefined {
  const { list = '', area = '', further = '' } = FURTHER_PAGE.exec(path)?.groups ?? {};
  const target = Object.hasOwn(redirects, list) ? redirects[list] : undefined;
  // What was a topic's address elsewhere may be a post here, which has one page.
  return target?.startsWith(area) ? `${target}${further}/` : undefined;
}
