import { parseFeed } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import { parseHTML } from 'linkedom';
import RssParser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { fileToPath, findNode, readListedPages } from '../site/built-site.ts';
import { ARTICLE, useFilledSite } from './filled-site.ts';

const site = useFilledSite();

/** An entry, as programs understand it that follow feeds. */
interface Entry {
  id: string;
  url: string;
  title: string;
  author: string;
  published: string;
  content: string;
}

interface Feed {
  title: string;
  entries: Entry[];
}

const PARSERS: Record<string, (xml: string) => Promise<Feed>> = {
  '@rowanmanning/feed-parser': (xml) => {
    const { title, items } = parseFeed(xml);
    return Promise.resolve({
      title: title ?? '',
      entries: items.map((item) => ({
        id: item.id ?? '',
        url: item.url ?? '',
        title: item.title ?? '',
        author: item.authors[0]?.name ?? '',
        published: item.published?.toISOString() ?? '',
        content: item.content ?? '',
      })),
    });
  },
  'rss-parser': async (xml) => {
    interface Extra {
      id?: string;
      author?: string;
      creator?: string;
      'content:encoded'?: string;
    }
    const { title, items } = await new RssParser<object, Extra>().parseString(xml);
    return {
      title: title ?? '',
      entries: items.map((item) => ({
        id: item.guid ?? item.id ?? '',
        url: item.link ?? '',
        title: item.title ?? '',
        author: item.creator ?? item.author ?? '',
        published: item.isoDate ?? '',
        content: item['content:encoded'] ?? item.content ?? '',
      })),
    };
  },
  feedparser: async (xml) => {
    const parser = new FeedParser({});
    parser.end(xml);
    const entries: Entry[] = [];
    let title = '';
    for await (const item of parser as AsyncIterable<FeedParser.Item>) {
      title = item.meta.title;
      entries.push({
        id: item.guid,
        url: item.link,
        title: item.title,
        author: item.author,
        published: item.pubdate?.toISOString() ?? '',
        content: item.description,
      });
    }
    return { title, entries };
  },
};

const articles = readListedPages().flatMap((page) => {
  const article = findNode(page, 'BlogPosting');
  return article ? [{ page, article }] : [];
});

const read = async (path: string) => (await fetch(site.url() + path)).text();
const wordsOf = (html: string) =>
  parseHTML(`<html><body>${html}</body></html>`).document.body.textContent.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(Object.entries(PARSERS))('%s', (_name, parse) => {
  it.each(['/rss.xml', '/atom.xml'])('reads of %s what the pages say, and the whole text', async (path) => {
    const { title, entries } = await parse(await read(path));
    expect(title).toBe('Common Ground');
    const told = entries.map(({ url, title: of, author, published }) => ({
      url,
      title: of,
      author,
      published,
    }));
    const said = articles.map(({ article }) => ({
      url: article['url'],
      title: article['headline'],
      author: (article['author'] as { name: string }).name,
      published: article['datePublished'],
    }));
    const byUrl = (a: { url: unknown }, b: { url: unknown }) => String(a.url).localeCompare(String(b.url));
    expect(told.sort(byUrl)).toEqual(said.sort(byUrl));
    for (const { id, url, content } of entries) {
      expect(id).toMatch(/^urn:uuid:/);
      const page = articles.find(({ article }) => article['url'] === url)?.page;
      const text = page?.document.querySelector('.prose');
      const lines = Array.from(text?.querySelectorAll('h2, h3, p, li, td') ?? [])
        .filter(
          (each) => !each.matches('[hidden], [hidden] *, [data-feed="skip"]') && !each.querySelector('p, li'),
        )
        .map((each) => {
          for (const hidden of each.querySelectorAll('[aria-hidden="true"], .visually-hidden'))
            hidden.remove();
          return wordsOf(each.innerHTML).join(' ');
        });
      const words = wordsOf(content).join('');
      expect(lines.length).toBeGreaterThan(20);
      expect(lines.filter((line) => !words.includes(line.replaceAll(' ', '')))).toEqual([]);
    }
  });

  it('reads the comments on a post', async () => {
    const { title, entries } = await parse(await read('/posts/when-you-grow-apart/comments.atom'));
    expect(title).toMatch(/^Comments on “.+”$/);
    expect(entries).toMatchObject([{ title: 'Ada & <Ben>', author: 'Ada & <Ben>' }]);
    const [entry] = entries;
    expect(entry?.id).toMatch(/^urn:uuid:/);
    expect(new Date(entry?.published ?? '').getFullYear()).toBeGreaterThan(2025);
    expect(wordsOf(entry?.content ?? '').join(' ')).toBe('Yes and this one two three four');
    expect(entry?.content).toContain('<li>one</li>');
    const answer = await fetch(site.url() + new URL(entry?.url ?? '').pathname);
    expect([answer.status, new URL(answer.url).pathname]).toEqual([200, '/posts/when-you-grow-apart/']);
  });
});

it('has in the head of every page feeds that are what they are called, an article that of its comments', async () => {
  for (const { file, document } of readListedPages()) {
    const links = [...document.querySelectorAll('link[rel="alternate"]')];
    const hrefs = links.map((link) => link.getAttribute('href') ?? '');
    const isArticle = articles.some(({ page }) => page.file === file);
    expect(hrefs.filter((href) => href.endsWith('/comments.atom'))).toEqual(
      isArticle ? [`${fileToPath(file)}comments.atom`] : [],
    );
    expect(links).toHaveLength(file === 'index.html' ? 3 : isArticle ? 2 : 1);
    if (file !== 'index.html' && fileToPath(file) !== ARTICLE) continue;
    expect(new Set(links.map((link) => link.getAttribute('title'))).size).toBe(links.length);
    for (const link of links) {
      const answer = await fetch(site.url() + (link.getAttribute('href') ?? ''));
      await answer.body?.cancel();
      const [type] = (answer.headers.get('content-type') ?? '').split(';');
      expect([link.getAttribute('href'), answer.status, type]).toEqual([
        link.getAttribute('href'),
        200,
        link.getAttribute('type'),
      ]);
    }
  }
});
