import fs from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SiteError } from '../../lib/site-error.ts';
import { readDescribedPages, type DescribedPage } from './described-pages.ts';
import { makeFeeds } from './feeds.ts';
import { takeFullText } from './full-text.ts';

/**
 * The full text of thirty posts is about 300 KB, 80 KB compressed: what a feed reader fetches after
 * each change, and more than anyone who comes back within months has missed.
 */
const MOST_ITEMS = 30;

interface SitemapEntry {
  url: string;
  lastmod?: string | undefined;
}

/** What is made from built pages, for machines that read them. */
export interface Telling {
  /** Writes the feeds; stands before the sitemap among the integrations, which asks the two below. */
  integration: AstroIntegration;
  /** Whether a page may stand in the sitemap: one that was built, and that asks for no other. */
  isListed(url: string): boolean;
  /** Adds the day on which the page last changed, where it says so. */
  date<Entry extends SitemapEntry>(entry: Entry): Entry;
}

/** Feeds and sitemap, from what the built pages say about themselves. */
export function tellTheWorld(): Telling {
  const changes = new Map<string, string>();
  const listed = new Set<string>();
  return {
    integration: {
      name: 'tell-the-world',
      hooks: {
        async 'astro:build:done'({ dir, logger }) {
          const pages = await readDescribedPages(fileURLToPath(dir));
          for (const { url, changedAt, isUnlisted, html } of pages) {
            if (url && changedAt) changes.set(url, changedAt);
            const canonical = isUnlisted ? undefined : CANONICAL.exec(html)?.[1];
            if (canonical) listed.add(canonical);
          }
          const feeds = writeFeeds(pages);
          await Promise.all(
            Object.entries(feeds).map(([name, text]) => fs.writeFile(new URL(name, dir), text)),
          );
          logger.info(`${Object.keys(feeds).join(', ')} written`);
        },
      },
    },
    isListed: (url) => listed.has(url),
    date: (entry) => ({ ...entry, lastmod: changes.get(entry.url) }),
  };
}

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;

function writeFeeds(pages: readonly DescribedPage[]): Record<string, string> {
  const site = pages.find(({ website }) => website)?.website;
  if (!site)
    throw new SiteError('site-undescribed', 'The home page says nothing about the site in its JSON-LD.');
  const items = pages
    .flatMap(({ article, html }) => (article ? [{ article, html }] : []))
    .sort(
      (a, b) =>
        b.article.datePublished.localeCompare(a.article.datePublished) ||
        a.article.url.localeCompare(b.article.url),
    )
    .slice(0, MOST_ITEMS)
    .map(({ article, html }) => ({ ...article, text: takeFullText(html, article.url) }));
  return makeFeeds(site, items);
}
