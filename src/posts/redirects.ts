import type { Post } from './edition/post.ts';
import { keyOfOldAddress } from './old-address.ts';

/** Addresses of a Wix site that have one counterpart here. */
const FROM_WIX = {
  '/blog': '/posts/',
  // The feed that readers of a Wix blog subscribed to.
  '/blog-feed.xml': '/rss.xml',
};

/**
 * Where addresses that were once right lead now, without the slash at their end: those of Wix ("/post/a-slug"), those a
 * post had before its file was renamed, and those it says it had on another platform.
 */
export function collectRedirects(
  posts: readonly Pick<Post, 'slug' | 'href' | 'previousSlugs' | 'previousAddresses'>[],
): Record<string, string> {
  const current = new Set(posts.map(({ slug }) => slug));
  const redirects: Record<string, string> = { ...FROM_WIX };
  for (const { slug, href, previousSlugs, previousAddresses } of posts) {
    redirects[`/post/${slug}`] = href;
    // An address that belongs to a post today is that post's, whoever had it before.
    for (const previous of previousSlugs.filter((each) => !current.has(each))) {
      redirects[`/posts/${previous}`] = href;
      redirects[`/post/${previous}`] = href;
    }
    for (const address of previousAddresses) redirects[keyOfOldAddress(address)] ??= href;
  }
  return redirects;
}
