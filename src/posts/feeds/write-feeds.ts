import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { toPermanentId } from '../../lib/permanent-id.ts';
import type { Post } from '../edition/post.ts';
import type { Linked } from '../library.ts';
import { lastChangeAmong, lastChangeOf } from '../last-change.ts';
import type { Person } from '../schema/person.ts';
import type { Site } from '../schema/site.ts';
import { SHARE_PICTURE_SIZE } from '../share-picture/size.ts';

/** A post as the feeds carry it. */
export interface FeedItem {
  post: Post;
  /** One at least. */
  authors: readonly Pick<Linked<Person>, 'name' | 'href'>[];
  /** Names of its topics. */
  topics: readonly string[];
  /** The text as rendered, as HTML. */
  text: string;
  /** What it is shared with. */
  picture: FeedPicture;
}

export interface FeedPicture {
  href: string;
  type: string;
  /** What it shows; undefined for what is drawn of the title alone. */
  alt?: string | undefined;
}

/** What is served at each address, the newest post first. */
export function writeFeeds(site: Site, siteUrl: URL, items: readonly FeedItem[]): Record<string, string> {
  const toUrl = (path: string) => new URL(path, siteUrl).href;
  const home = toUrl('/');
  // A post that is renamed is not news.
  const idOf = ({ id }: Post) => toPermanentId(siteUrl, 'post', id);
  // What says nothing of its own is in the language of its feed.
  const toXmlLanguage = ({ language }: Post) =>
    language === site.language ? {} : { xml: { lang: language } };
  // The day of the last change, not of the build: a feed that did not change must not look new.
  const updated = lastChangeAmong(items.map(({ post }) => post)) ?? new Date(0);
  return {
    'rss.xml': generateRssFeed(
      {
        xml: { lang: site.language },
        title: site.title,
        description: site.description,
        link: home,
        language: site.language.toLowerCase(),
        lastBuildDate: updated,
        atom: { links: [{ href: toUrl('/rss.xml'), rel: 'self', type: 'application/rss+xml' }] },
        items: items.map(({ post, authors, topics, text, picture }) => ({
          ...toXmlLanguage(post),
          title: post.title,
          link: toUrl(post.href),
          guid: { value: idOf(post), isPermaLink: false },
          // `author` must be an email address; a name goes here (RSS Best Practices Profile).
          dc: { creators: authors.map(({ name }) => name) },
          pubDate: post.publishedAt,
          categories: topics.map((name) => ({ name })),
          description: post.description,
          content: { encoded: text },
          // A cover; what is drawn of a title would only say the title again.
          ...(picture.alt === undefined ? {} : { media: { contents: [toMedia(picture, toUrl)] } }),
        })),
      },
      { strict: true },
    ),
    'atom.xml': generateAtomFeed(
      {
        id: home,
        xml: { lang: site.language },
        title: { value: site.title },
        subtitle: { value: site.description },
        updated,
        links: [
          { href: toUrl('/atom.xml'), rel: 'self', type: 'application/atom+xml' },
          { href: home, rel: 'alternate', type: 'text/html' },
        ],
        entries: items.map(({ post, authors, topics, text }) => ({
          ...toXmlLanguage(post),
          id: idOf(post),
          title: { value: post.title },
          published: post.publishedAt,
          updated: lastChangeOf(post),
          authors: authors.map(({ name, href }) => ({ name, uri: toUrl(href) })),
          categories: topics.map((term) => ({ term })),
          links: [{ href: toUrl(post.href), rel: 'alternate', type: 'text/html' }],
          summary: { value: post.description },
          content: { value: text, type: 'html' },
        })),
      },
      { strict: true },
    ),
    'feed.json': JSON.stringify(
      generateJsonFeed(
        {
          title: site.title,
          description: site.description,
          home_page_url: home,
          feed_url: toUrl('/feed.json'),
          icon: toUrl('/icons/512.png'),
          favicon: toUrl('/icons/192.png'),
          language: site.language,
          items: items.map(({ post, authors, topics, text, picture }) => ({
            id: idOf(post),
            url: toUrl(post.href),
            title: post.title,
            ...(post.language === site.language ? {} : { language: post.language }),
            summary: post.description,
            content_html: text,
            image: toUrl(picture.href),
            date_published: post.publishedAt,
            date_modified: lastChangeOf(post),
            tags: [...topics],
            authors: authors.map(({ name, href }) => ({ name, url: toUrl(href) })),
          })),
        },
        { strict: true },
      ),
    ),
  };
}

function toMedia({ href, type, alt = '' }: FeedPicture, toUrl: (path: string) => string) {
  return { url: toUrl(href), type, medium: 'image', ...SHARE_PICTURE_SIZE, description: { value: alt } };
}
