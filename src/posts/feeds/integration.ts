import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestEngine } from '../../lib/digest.ts';
import type { FileDigests } from '../../lib/file-digests.ts';
import { MEMORY_FOLDER, openMemory } from '../../lib/memory.ts';
import { SiteError } from '../../lib/site-error.ts';
import { readDescribedPages, type DescribedPage, type DescribeOptions } from './described-pages.ts';
import { makeFeeds, type FeedItem } from './feeds.ts';

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
  /** All that these two go by, as plain data. */
  said(): unknown;
}

/** Feeds and sitemap, from what the built pages say about themselves. */
export function tellTheWorld(digests: FileDigests): Telling {
  let root = '';
  const changes = new Map<string, string>();
  const listed = new Set<string>();
  return {
    integration: {
      name: 'tell-the-world',
      hooks: {
        'astro:config:done'({ config }) {
          root = fileURLToPath(config.root);
        },
        async 'astro:build:done'({ dir, logger }) {
          const memory = { engine: digestEngine(root), folder: MEMORY_FOLDER };
          const pages = readDescribedPages(fileURLToPath(dir), { digests, memory });
          for (const { url, changedAt, isUnlisted, canonical } of pages) {
            if (url && changedAt) changes.set(url, changedAt);
            if (canonical && !isUnlisted) listed.add(canonical);
          }
          const feeds = await writeFeeds(pages, { digests, memory });
          await Promise.all(
            Object.entries(feeds).map(([name, text]) => fs.promises.writeFile(new URL(name, dir), text)),
          );
          logger.info(`${Object.keys(feeds).join(', ')} written`);
        },
      },
    },
    isListed: (url) => listed.has(url),
    said: () => [[...listed], [...changes]],
    date: (entry) => ({ ...entry, lastmod: changes.get(entry.url) }),
  };
}

async function writeFeeds(
  pages: readonly DescribedPage[],
  { digests, memory }: DescribeOptions,
): Promise<Record<string, string>> {
  const site = pages.find(({ website }) => website)?.website;
  if (!site)
    throw new SiteError('site-undescribed', 'The home page says nothing about the site in its JSON-LD.');
  const texts = openMemory<string>(path.join(memory.folder, 'full-texts.json'));
  const newest = pages
    .flatMap(({ article, file }) => (article ? [{ article, file }] : []))
    .sort(
      (a, b) =>
        b.article.datePublished.localeCompare(a.article.datePublished) ||
        a.article.url.localeCompare(b.article.url),
    )
    .slice(0, MOST_ITEMS);
  const items: FeedItem[] = [];
  for (const { article, file } of newest) {
    const key = `${memory.engine} ${digests.of(file)}`;
    const text = texts.find(key) ?? (await takeTextOf(file, article.url));
    texts.keep(key, text);
    items.push({ ...article, text });
  }
  texts.save();
  return makeFeeds(site, items);
}

/** Loaded where a page is new: the parser takes longer than all else that is done for the feeds. */
async function takeTextOf(file: string, url: string): Promise<string> {
  const { takeFullText } = await import('./full-text.ts');
  return takeFullText(fs.readFileSync(file, 'utf8'), url);
}
