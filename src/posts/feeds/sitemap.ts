import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** What search engines are told of a page. */
export interface SitemapEntry {
  url: string;
  /** Its last change, as ISO 8601. */
  lastmod?: string | undefined;
  /** Its pictures, the one that stands for it first. */
  img?: { url: string }[];
}

/** sitemaps.org allows 50,000 addresses in one file; @astrojs/sitemap fills files as far. */
const MOST_ENTRIES = 50_000;

/** In the order of @astrojs/sitemap, which writes the same files when the engine is bundled. */
const IN_ORDER = new Intl.Collator('en', { numeric: true });

/** A sitemap of these pages, by file name. */
export async function writeSitemap(
  entries: readonly SitemapEntry[],
  siteUrl: URL,
): Promise<Record<string, string>> {
  const sorted = entries.toSorted((a, b) => IN_ORDER.compare(a.url, b.url));
  const files: Record<string, string> = {};
  const index = new SitemapIndexStream();
  for (let number = 0; number * MOST_ENTRIES < sorted.length; number += 1) {
    const part = sorted.slice(number * MOST_ENTRIES, (number + 1) * MOST_ENTRIES);
    const name = `sitemap-${number}.xml`;
    files[name] = await writeFile(part, siteUrl);
    const lastmod = part
      .flatMap((entry) => entry.lastmod ?? [])
      .sort()
      .at(-1);
    index.write({ url: new URL(name, siteUrl).href, ...(lastmod === undefined ? {} : { lastmod }) });
  }
  index.end();
  return { ...files, 'sitemap-index.xml': (await streamToPromise(index)).toString() };
}

async function writeFile(entries: readonly SitemapEntry[], siteUrl: URL): Promise<string> {
  const stream = new SitemapStream({ hostname: siteUrl.href });
  for (const entry of entries) stream.write(entry);
  stream.end();
  return (await streamToPromise(stream)).toString();
}
