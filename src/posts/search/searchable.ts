import type { Cache } from '../../lib/cache.ts';
import { digest } from '../../lib/digest.ts';
import { SiteError } from '../../lib/site-error.ts';

/** A rendered page of a post. */
export interface PostPage {
  url: string;
  /** A hash of its bytes. */
  digest: string;
  read: () => string;
}

/** What can be found of a page. */
export interface SearchableText {
  url: string;
  /** A name for the text: that of another card beside it changes nothing. */
  version: string;
  /** Where the text is kept, as a page of its own. */
  file: string;
}

/** Around the text of a published post; what readers write under it stands after it. */
const OPENING = /<article [^>]*data-pagefind-body/;
const CLOSING = '</article>';

/**
 * What can be found of these pages, in an order that is always the same.
 *
 * @param language the one that Pagefind shall take all of them for: it searches one alone, and that is the search page's
 * @param cache remembers the texts, so that a page that was seen before is not read
 * @throws {SiteError} `search-text-unclear` for a page in which it cannot be told where the text ends.
 */
export function toSearchable(
  pages: readonly PostPage[],
  { language, cache }: { language: string; cache: Cache },
): SearchableText[] {
  const versions = cache.openTable<string>('searched-texts');
  const files = cache.openFiles('searched');
  const nameOf = (page: PostPage) => `${language} ${page.digest}`;
  const keep = (page: PostPage) => {
    const text = cutOutText(page, language);
    const version = digest(text);
    const file = files.find(version) ?? files.write(version, text);
    versions.keep(nameOf(page), version);
    return { version, file };
  };
  return pages
    .toSorted((a, b) => (a.url < b.url ? -1 : 1))
    .map((page) => {
      const version = versions.find(nameOf(page));
      const file = version === undefined ? undefined : files.find(version);
      return {
        url: page.url,
        ...(version === undefined || file === undefined ? keep(page) : { version, file }),
      };
    });
}

/**
 * The post's text as a page of its own: a card of another post beside it may change without this one
 * having to be indexed again.
 */
function cutOutText({ url, read }: PostPage, language: string): string {
  const html = read();
  const start = OPENING.exec(html)?.index ?? -1;
  const end = html.indexOf(CLOSING, start);
  const text = html.slice(start, end + CLOSING.length);
  if (start < 0 || end < 0 || text.indexOf('<article', 1) > 0) {
    throw new SiteError('search-text-unclear', `${url}: the search cannot tell what the post's text is.`, {
      hint: 'Give the post one <article data-pagefind-body> with no other in it.',
    });
  }
  return `<html lang="${language}"><body>${text}</body></html>`;
}
