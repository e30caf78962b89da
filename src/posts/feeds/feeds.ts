import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { DescribedArticle, DescribedWebsite } from './described-pages.ts';

/** A post as the feeds carry it. */
export interface FeedItem extends DescribedArticle {
  /** The text as rendered, as HTML. */
  text: string;
}

/** What is served at each address, the newest post first. */
export function makeFeeds(site: DescribedWebsite, items: readonly FeedItem[]): Record<string, string> {
  const toUrl = (path: string) => new URL(path, site.url).href;
  // The day of the last change, not of the build: a feed that did not change must not look new.
  const updated = new Date(Math.max(0, ...items.map((item) => Date.parse(item.dateModified))));
  return {
    'rss.xml': generateRssFeed(
      {
        title: site.name,
        description: site.description,
        link: site.url,
        language: site.inLanguage.toLowerCase(),
        lastBuildDate: updated,
        atom: { links: [{ href: toUrl('/rss.xml'), rel: 'self', type: 'application/rss+xml' }] },
        items: items.map((item) => ({
          title: item.headline,
          link: item.url,
          guid: { value: item.url, isPermaLink: true },
          // `author` must be an email address; a name goes here (RSS Best Practices Profile).
          dc: { creators: [item.author.name] },
          pubDate: new Date(item.datePublished),
          categories: item.keywords.map((name) => ({ name })),
          description: item.description,
          content: { encoded: item.text },
        })),
      },
      { strict: true },
    ),
    'atom.xml': generateAtomFeed(
      {
        id: site.url,
        title: { value: site.name },
        subtitle: { value: site.description },
        updated,
        links: [
          { href: toUrl('/atom.xml'), rel: 'self', type: 'application/atom+xml' },
          { href: site.url, rel: 'alternate', type: 'text/html' },
        ],
        entries: items.map((item) => ({
          id: item.url,
          title: { value: item.headline },
          published: new Date(item.datePublished),
          updated: new Date(item.dateModified),
          authors: [{ name: item.author.name, uri: item.author.url }],
          categories: item.keywords.map((term) => ({ term })),
          links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
          summary: { value: item.description },
          content: { value: item.text, type: 'html' },
        })),
      },
      { strict: true },
    ),
    'feed.json': JSON.stringify(
      generateJsonFeed(
        {
          title: site.name,
          description: site.description,
          home_page_url: site.url,
          feed_url: toUrl('/feed.json'),
          icon: toUrl('/icons/512.png'),
          favicon: toUrl('/icons/192.png'),
          language: site.inLanguage,
          items: items.map((item) => ({
            id: item.url,
            url: item.url,
            title: item.headline,
            summary: item.description,
            content_html: item.text,
            image: item.image,
            date_published: new Date(item.datePublished),
            date_modified: new Date(item.dateModified),
            tags: item.keywords,
            authors: [{ name: item.author.name, url: item.author.url }],
          })),
        },
        { strict: true },
      ),
    ),
  };
}
