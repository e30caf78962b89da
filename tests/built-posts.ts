import { digest } from '../src/lib/digest.ts';
import type { PostPage } from '../src/posts/search/searchable.ts';

/** A page of a post as far as the search index looks at it, in 250 of which few share a word. */
export function makePostPage(slug: string, words: string, beside = ''): PostPage {
  const html = `<html lang="en-GB"><body>${beside}<article class="post" data-pagefind-body><h1>${slug}</h1>
<p>${words}</p></article><aside>${beside}</aside></body></html>`;
  return { url: `/posts/${slug}/`, digest: digest(html), read: () => html };
}
