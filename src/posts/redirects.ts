import { keyOfOldAddress } from './old-address.ts';
import { pageToHref } from './paging.ts';

/** Addresses of a Wix site that have one counterpart here. */
const FROM_WIX = {
  '/blog': '/posts/',
  // The feed that readers of a Wix blog subscribed to.
  '/blog-feed.xml': '/rss.xml',
};

/** Something at an address, which may have been at others. */
export interface Moved {
  href: string;
  previousSlugs: readonly string[];
  previousAddresses?: readonly string[] | undefined;
  /** How many pages its list has, where there is one. */
  pages?: number;
}

/**
 * Where addresses that were once right lead now, without the slash at their end: those of Wix ("/post/a-slug"), those
 * that a text had before its file was renamed, and those it says it had on another platform.
 *
 * @param others all that is no post
 */
export function collectRedirects(
  posts: readonly (Moved & { slug: string })[],
  others: readonly Moved[] = [],
): Record<string, string> {
  const all = [...posts, ...others];
  const current = new Set(all.map(({ href }) => href));
  const redirects: Record<string, string> = { ...FROM_WIX };
  for (const { slug, href } of posts) redirects[`/post/${slug}`] = href;
  for (const { href, previousSlugs, pages = 1 } of all) {
    const folder = href.replace(/[^/]+\/$/, '');
    // An address that belongs to a text today is that text's, whoever had it before.
    for (const previous of previousSlugs.filter((each) => !current.has(`${folder}${each}/`))) {
      redirects[folder + previous] = href;
      // Each by itself: a static host knows no rule by which they follow from the first.
      for (let number = 2; number <= pages; number += 1) {
        const old = pageToHref(`${folder}${previous}/`, number).replace(/\/$/, '');
        redirects[old] = pageToHref(href, number);
      }
      if (folder === '/posts/') redirects[`/post/${previous}`] = href;
    }
  }
  for (const { href, previousAddresses = [] } of all) {
    for (const address of previousAddresses) redirects[keyOfOldAddress(address)] ??= href;
  }
  return redirects;
}
