import fs from 'node:fs';
import path from 'node:path';
import { SiteError } from '../../lib/site-error.ts';

/** What the search index is made from: of a page no more than what can be found. */
export interface SearchedPage {
  url: string;
  html: string;
}

/** Where pages of posts lie among the built files; no others can be searched. */
const POSTS = 'posts';

const LANGUAGE = /<html lang="([\w-]+)"/;

/** Around the text of a published post; what readers write under it stands after it. */
const OPENING = /<article [^>]*data-pagefind-body/;
const CLOSING = '</article>';

/**
 * Reads the posts' pages below the folder of built files.
 *
 * @throws {SiteError} `search-text-unclear` for a page in which it cannot be told where the text ends.
 */
export function readSearchedPages(folder: string): SearchedPage[] {
  const posts = path.join(folder, POSTS);
  return fs
    .readdirSync(posts)
    .sort()
    .flatMap((slug) => {
      const file = path.join(posts, slug, 'index.html');
      const html = fs.existsSync(file) ? cutOutText(fs.readFileSync(file, 'utf8'), file) : undefined;
      return html === undefined ? [] : [{ url: `/${POSTS}/${slug}/`, html }];
    });
}

/**
 * The post's text as a page of its own: a card of another post beside it may change without this one
 * having to be indexed again. Undefined where there is no such text, as in a list of posts.
 */
function cutOutText(html: string, file: string): string | undefined {
  const start = OPENING.exec(html)?.index;
  if (start === undefined) return undefined;
  const language = LANGUAGE.exec(html)?.[1];
  const end = html.indexOf(CLOSING, start);
  const text = html.slice(start, end + CLOSING.length);
  if (language === undefined || end < 0 || text.indexOf('<article', 1) > 0) {
    throw new SiteError('search-text-unclear', `${file}: the search cannot tell what the post's text is.`, {
      file,
      hint: 'Give the page its language, and the post one <article data-pagefind-body> with no other in it.',
    });
  }
  return `<html lang="${language}"><body>${text}</body></html>`;
}
