import openGraphScraper from 'open-graph-scraper';
import { expect, it } from 'vitest';
import { contentOf, fileToPath, findNode, readListedPages } from '../site/built-site.ts';

it.each(readListedPages().map((page) => [fileToPath(page.file), page] as const))(
  'shows a link to %s as the page asks for it',
  async (_path, page) => {
    const { html, document } = page;
    const { error, result } = await openGraphScraper({ html });
    expect(error).toBe(false);
    expect(result).toMatchObject({
      ogTitle: contentOf(document, 'og:title'),
      ogDescription: contentOf(document, 'description'),
      ogUrl: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      ogSiteName: 'Common Ground',
      ogLocale: 'en_GB',
      twitterCard: 'summary_large_image',
    });
    expect(result.ogImage).toMatchObject([
      { width: '1200', height: '630', alt: contentOf(document, 'og:image:alt') },
    ]);
    expect(result.ogImage?.[0]?.url).toMatch(/^https?:\/\/.+\.(?:png|jpg)$/);
    const article = findNode(page, 'BlogPosting');
    expect(result.ogType).toMatch(article ? /^article$/ : /^(?:website|profile)$/);
    if (article)
      expect(result).toMatchObject({
        articlePublishedTime: article['datePublished'],
        articleModifiedTime: article['dateModified'],
      });
  },
);
