import { parseFeed } from '@rowanmanning/feed-parser';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { contentOf, findNode, readBuilt, readListedPages } from './built-site.ts';

/** A name-based UUID, as RFC 9562 writes it. */
const PERMANENT = /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** What a reader of JSON Feed 1.1 insists on. */
const jsonFeedSchema = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z.object({
      id: z.string().regex(PERMANENT),
      url: z.url(),
      title: z.string().min(1),
      summary: z.string(),
      content_html: z.string().min(1),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
      authors: z.array(z.object({ name: z.string() })).min(1),
    }),
  ),
});

interface Item {
  id: string;
  url: string;
  title: string;
  text: string;
  published: string;
  author: string;
}

const FEEDS: Record<string, () => { self: string | null; items: Item[] }> = {
  'rss.xml': () => readXmlFeed('rss.xml'),
  'atom.xml': () => readXmlFeed('atom.xml'),
  'feed.json': readJsonFeed,
};

const articles = readListedPages().flatMap((page) => {
  const article = findNode(page, 'BlogPosting');
  return article ? [{ page, article }] : [];
});
const newestFirst = [...articles].sort((a, b) =>
  String(b.article['datePublished']).localeCompare(String(a.article['datePublished'])),
);

describe.each(Object.keys(FEEDS))('%s', (name) => {
  const { self, items } = FEEDS[name]?.() ?? { self: null, items: [] };

  it('says where it is', () => {
    expect(new URL(self ?? '').pathname).toBe(`/${name}`);
  });

  it('is announced in the head of the home page', () => {
    const home = readListedPages().find(({ file }) => file === 'index.html');
    expect(home?.document.querySelector(`link[rel="alternate"][href="/${name}"]`)).not.toBeNull();
  });

  it('has every post, the newest first, as its page says', () => {
    expect(items.map(({ url, title, published }) => ({ url, title, published }))).toEqual(
      newestFirst.map(({ article }) => ({
        url: article['url'],
        title: article['headline'],
        published: article['datePublished'],
      })),
    );
  });

  it('gives each post a name that is no address, and that no other has', () => {
    expect(items.filter(({ id }) => !PERMANENT.test(id))).toEqual([]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(articles.length);
  });

  it('names the author', () => {
    const names = new Set(articles.map(({ article }) => (article['author'] as { name: string }).name));
    expect(items.filter(({ author }) => !names.has(author))).toEqual([]);
  });

  it('carries the full text, with what the components rendered', () => {
    for (const { page, article } of articles) {
      const text = items.find(({ url }) => url === article['url'])?.text ?? '';
      const words = wordsOf(text);
      const { document } = page;
      for (const heading of document.querySelectorAll('.prose h2, .prose h3'))
        expect(words, page.file).toContain(wordsOf(heading.innerHTML));
      for (const paragraph of document.querySelectorAll('.prose > p'))
        expect(words, page.file).toContain(wordsOf(paragraph.innerHTML));
      expect(text).toContain('<ul>');
    }
  });

  it('carries nothing that acts, is hidden, or was never compiled', () => {
    for (const { url, text } of items) {
      const { document } = parseHTML(`<body>${text}</body>`);
      expect([...document.querySelectorAll('script, style, form, input, button, nav, svg')], url).toEqual([]);
      expect([...document.querySelectorAll('[class], [style], [id], [hidden]')], url).toEqual([]);
      expect(text, url).not.toMatch(/import |<[A-Z]/);
    }
  });

  it('leads nobody out of the feed by its headings', () => {
    for (const { url, text } of items) {
      const { document } = parseHTML(`<body>${text}</body>`);
      expect(document.querySelectorAll('h2, h3').length, url).toBeGreaterThan(0);
      expect([...document.querySelectorAll(':is(h2, h3, h4) a')].map(String), url).toEqual([]);
    }
  });

  it('has addresses that lead somewhere from anywhere', () => {
    for (const { url, text } of items) {
      const { document } = parseHTML(`<body>${text}</body>`);
      const addresses = [...document.querySelectorAll('[href], [src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      expect(addresses.length, url).toBeGreaterThan(0);
      expect(
        addresses.filter((address) => !/^(?:https?|mailto|tel):/.test(address)),
        url,
      ).toEqual([]);
    }
  });
});

it('writes RSS as its profile asks: a summary before the text, a name only where names go', () => {
  const xml = readBuilt('rss.xml');
  const items = xml.split('<item>').slice(1);
  expect(items).toHaveLength(articles.length);
  for (const item of items) {
    expect(item.indexOf('<description>')).toBeLessThan(item.indexOf('<content:encoded>'));
    expect(item).toMatch(/<guid isPermaLink="false">urn:uuid:/);
    expect(item).toMatch(/<pubDate>\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT<\/pubDate>/);
    expect(item).not.toContain('<author>');
    expect(item).toContain('<dc:creator>');
  }
});

it('calls a post the same in every feed, and says the language of each', () => {
  const ids = Object.values(FEEDS).map((read) => read().items.map(({ id }) => id));
  expect(ids).toEqual([ids[0], ids[0], ids[0]]);
  const language = readListedPages()[0]?.document.documentElement.lang ?? '';
  for (const name of ['rss.xml', 'atom.xml'])
    expect(readBuilt(name)).toMatch(new RegExp(`<(?:rss|channel|feed)[^>]* xml:lang="${language}"`));
  expect(JSON.parse(readBuilt('feed.json'))).toMatchObject({ language });
});

it('is no newer than its newest post, whenever the site was built', () => {
  const changes = articles.map(({ article }) => String(article['dateModified'])).sort();
  const [, updated = ''] = /<updated>([^<]+)<\/updated>/.exec(readBuilt('atom.xml')) ?? [];
  expect(new Date(updated).toISOString()).toBe(changes.at(-1));
});

it('tells the same dates in pages, sitemap and what is shared', () => {
  const sitemap = readSitemap();
  for (const { page, article } of articles) {
    const modified = article['dateModified'];
    expect(sitemap.get(String(article['url'])), page.file).toBe(modified);
    expect(contentOf(page.document, 'article:modified_time')).toBe(modified);
    expect(contentOf(page.document, 'article:published_time')).toBe(article['datePublished']);
  }
});

it('has every listed page in the sitemap, and no other', () => {
  const canonical = readListedPages().map(({ document }) =>
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
  );
  expect([...readSitemap().keys()].sort()).toEqual(canonical.sort());
});

it('dates no page in the sitemap that does not know its day', () => {
  const sitemap = readSitemap();
  for (const page of readListedPages()) {
    const says = ['BlogPosting', 'CollectionPage', 'ProfilePage'].flatMap(
      (type) => findNode(page, type)?.['dateModified'] ?? [],
    )[0];
    const canonical = page.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    expect(sitemap.get(canonical), page.file).toBe(says);
  }
});

it('tells robots where the sitemap is', () => {
  const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(readBuilt('robots.txt')) ?? [];
  expect(readBuilt(new URL(sitemap).pathname)).toContain('<sitemapindex');
});

function readXmlFeed(name: string) {
  const feed = parseFeed(readBuilt(name));
  return {
    self: feed.self,
    items: feed.items.map((item) => ({
      id: item.id ?? '',
      url: item.url ?? '',
      title: item.title ?? '',
      text: item.content ?? '',
      published: item.published?.toISOString() ?? '',
      author: item.authors[0]?.name ?? '',
    })),
  };
}

function readJsonFeed() {
  const feed = jsonFeedSchema.parse(JSON.parse(readBuilt('feed.json')));
  return {
    self: feed.feed_url,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      text: item.content_html,
      published: item.date_published,
      author: item.authors[0]?.name ?? '',
    })),
  };
}

function readSitemap(): Map<string, string | undefined> {
  return new Map(
    readBuilt('sitemap-0.xml')
      .split('<url>')
      .slice(1)
      .map((entry) => [/<loc>([^<]+)/.exec(entry)?.[1] ?? '', /<lastmod>([^<]+)/.exec(entry)?.[1]]),
  );
}

/** Letters and digits alone: a feed need not have the same spaces. */
function wordsOf(html: string): string {
  const { document } = parseHTML(`<body>${html}</body>`);
  return document.body.textContent.replace(/[^\p{L}\p{N}]+/gu, '');
}
