import fs from 'node:fs';
import path from 'node:path';
import { digest } from '../../lib/digest.ts';
import type { FileDigests } from '../../lib/file-digests.ts';
import { openMemory } from '../../lib/memory.ts';
import { SiteError } from '../../lib/site-error.ts';

/** A built page below /posts/, which may be a post's or a list of posts. */
export interface PostPage {
  url: string;
  file: string;
}

/** A page that has a text to search, not yet read where it was seen before. */
export interface SearchablePage {
  url: string;
  /** A name for its text: that of another card beside it changes nothing. */
  version: string;
  /** What the search index is made from: of the page no more than what can be found. */
  read: () => string;
}

export interface SearchableOptions {
  digests: FileDigests;
  /** Where to remember which text a page has, by its bytes and by whoever read them. */
  memory: { engine: string; folder: string };
}

/** Where pages of posts lie among the built files; no others can be searched. */
const POSTS = 'posts';

const LANGUAGE = /<html lang="([\w-]+)"/;

/** Around the text of a published post; what readers write under it stands after it. */
const OPENING = /<article [^>]*data-pagefind-body/;
const CLOSING = '</article>';

/** The pages below /posts/ in a folder of built files. */
export function listPostPages(folder: string): PostPage[] {
  const posts = path.join(folder, POSTS);
  return fs
    .readdirSync(posts)
    .map((slug) => ({ url: `/${POSTS}/${slug}/`, file: path.join(posts, slug, 'index.html') }))
    .filter(({ file }) => fs.existsSync(file));
}

/**
 * Finds which of these pages are posts that can be searched, in an order that is always the same.
 *
 * @throws {SiteError} `search-text-unclear` for a page in which it cannot be told where the text ends.
 */
export function findSearchablePages(
  pages: readonly PostPage[],
  { digests, memory }: SearchableOptions,
): SearchablePage[] {
  const versions = openMemory<string>(path.join(memory.folder, 'searched-texts.json'));
  const found = pages
    .toSorted((a, b) => (a.url < b.url ? -1 : 1))
    .flatMap(({ url, file }) => {
      const key = `${memory.engine} ${digests.of(file)}`;
      const version = versions.recall(key, () => digest(cutOutText(file) ?? ''));
      return version === NO_TEXT ? [] : [{ url, version, read: () => cutOutText(file) ?? '' }];
    });
  versions.save();
  return found;
}

const NO_TEXT = digest('');

/**
 * The post's text as a page of its own: a card of another post beside it may change without this one
 * having to be indexed again. Undefined where there is no such text, as in a list of posts.
 */
function cutOutText(file: string): string | undefined {
  const html = fs.readFileSync(file, 'utf8');
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
