import type { Cache } from '../../lib/cache.ts';
import { SiteError } from '../../lib/site-error.ts';
import type { Edition } from '../edition/edition.ts';
import type { Post } from '../edition/post.ts';
import { coverToHref } from '../pictures/plan-picture.ts';
import { sharePictureOf } from '../structured-data.ts';
import { writeFeeds } from './write-feeds.ts';

/**
 * The full text of thirty posts is about 300 KB, 80 KB compressed: what a feed reader fetches after
 * each change, and more than anyone who comes back within months has missed.
 */
const MOST_ITEMS = 30;

/** A rendered page, read where its digest says that it is new. */
export interface ReadablePage {
  digest: string;
  read: () => string;
}

export interface FeedsOptions {
  edition: Edition;
  siteUrl: URL;
  /** The page of a post. */
  getPage: (post: Post) => ReadablePage;
  cache: Cache;
}

/** The feeds of the newest posts with their full text, by file name. */
export async function makeFeeds(options: FeedsOptions): Promise<Record<string, string>> {
  const { edition, siteUrl, getPage, cache } = options;
  const texts = cache.openTable<string>('full-texts');
  const items = [];
  for (const post of (edition.shelves.get('posts') ?? []).slice(0, MOST_ITEMS)) {
    const { digest, read } = getPage(post);
    const text = texts.find(digest) ?? (await takeText(read(), new URL(post.href, siteUrl).href));
    texts.keep(digest, text);
    const authors = post.author.map((id) => {
      const author = edition.people.get(id);
      // The content check says which post names nobody.
      if (!author) throw new SiteError('content-missing', `${post.slug}: there is no author "${id}".`);
      return { name: author.name, href: `/people/${id}/` };
    });
    const topics = post.topics.flatMap((id) => edition.topics.get(id)?.name ?? []);
    const cover = edition.findCover(`posts/${post.slug}`);
    const picture = cover
      ? { href: coverToHref(cover), type: 'image/jpeg', alt: cover.alt }
      : { href: sharePictureOf(post), type: 'image/png' };
    items.push({ post, authors, topics, text, picture });
  }
  return writeFeeds(edition.site, siteUrl, items);
}

/** Loaded where a page is new: the parser takes longer than all else that is done for the feeds. */
async function takeText(html: string, url: string): Promise<string> {
  const { takeFullText } = await import('./full-text.ts');
  return takeFullText(html, url);
}
