import { describe, expect, it } from 'vitest';
import {
  findNode,
  listBuiltFiles,
  nodesOf,
  readBuilt,
  readListedPages,
  type BuiltPage,
} from './built-site.ts';

const pages = readListedPages();
const articles = pages.filter((page) => findNode(page, 'BlogPosting'));
const findPage = (file: string) => pages.find((page) => page.file === file);

it('describes every listed page', () => {
  expect(pages.filter((page) => nodesOf(page).length === 0).map(({ file }) => file)).toEqual([]);
});

it('describes every post as a post', () => {
  const posts = pages.filter(({ file }) => /^posts\/(?!page\/)[^/]+\/index\.html$/.test(file));
  expect(posts.length).toBeGreaterThan(0);
  expect(articles.map(({ file }) => file)).toEqual(posts.map(({ file }) => file));
});

describe.each(articles.map((page) => [page.file, page] as const))('%s', (_file, page) => {
  const article: Record<string, unknown> = findNode(page, 'BlogPosting') ?? {};

  it('says what Google recommends for an article', () => {
    expect(article).toMatchObject({
      headline: page.document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim(),
      description: page.document.querySelector('meta[name="description"]')?.getAttribute('content'),
      url: canonicalOf(page),
      mainEntityOfPage: canonicalOf(page),
      image: expect.stringMatching(/^https?:\/\/.+\/share\/posts\/.+\.png$/) as string,
    });
  });

  it('has dates with a time zone, and never changes before it is published', () => {
    const [published = '', modified = ''] = [article['datePublished'], article['dateModified']].map(String);
    for (const date of [published, modified])
      expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(modified >= published).toBe(true);
    expect(page.document.querySelector('time')?.getAttribute('datetime')).toBe(published.slice(0, 10));
  });

  it('has an author with a page that is about that person', () => {
    const author = article['author'] as { '@type': string; name: string; url: string };
    const profile = findPage(`${new URL(author.url).pathname.slice(1)}index.html`);
    expect(author['@type']).toBe('Person');
    expect(profile && findNode(profile, 'ProfilePage')).toMatchObject({
      mainEntity: { '@type': 'Person', name: author.name, url: author.url },
    });
  });

  it('has a way that leads to it from the home page, over pages that exist', () => {
    const steps = stepsOf(page);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.length).toBeGreaterThan(2);
    expect(new URL(steps[0]?.item ?? '').pathname).toBe('/');
    expect(steps.at(-1)?.item).toBe(canonicalOf(page));
    const missing = steps.filter(({ item }) => !pages.some((each) => canonicalOf(each) === item));
    expect(missing).toEqual([]);
  });
});

it('describes the site on the home page alone', () => {
  expect(pages.filter((page) => findNode(page, 'WebSite')).map(({ file }) => file)).toEqual(['index.html']);
});

it('has no aggregateRating anywhere, which search engines ignore on articles and punish on products', () => {
  const found = listBuiltFiles()
    .filter((file) => /\.(?:html|json|xml|js)$/.test(file))
    .filter((file) => /aggregateRating/i.test(readBuilt(file)));
  expect(found).toEqual([]);
});

it('refers only to nodes that some page describes', () => {
  const known = new Set<unknown>();
  const referred = new Set<unknown>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    const id = entries.find(([key]) => key === '@id')?.[1] as unknown;
    if (id !== undefined) (entries.length === 1 ? referred : known).add(id);
    for (const [, each] of entries) visit(each);
  };
  visit(pages.map(nodesOf));
  expect([...referred].filter((id) => !known.has(id))).toEqual([]);
});

function canonicalOf({ document }: BuiltPage): string {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
}

function stepsOf(page: BuiltPage) {
  const list = findNode(page, 'BreadcrumbList') as
    { itemListElement: { position: number; name: string; item: string }[] } | undefined;
  return list?.itemListElement ?? [];
}
