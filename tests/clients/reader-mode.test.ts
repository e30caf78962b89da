import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fileToPath, findNode, readListedPages } from '../site/built-site.ts';
import { ARTICLE, useFilledSite } from './filled-site.ts';

const site = useFilledSite();

const POSTS = readListedPages().flatMap(({ file, html, document }) => {
  const article = findNode({ file, html, document }, 'BlogPosting');
  return article ? [{ path: fileToPath(file), html, article }] : [];
});

/** What a reader does not see of a text, or hears alone. */
const UNSEEN = 'script, style, template, [hidden], [aria-hidden="true"]';

function open(html: string): Document {
  return new JSDOM(html, { url: 'https://coach.example/' }).window.document;
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function wordsOf(...elements: (Element | null)[]): string[] {
  return elements.flatMap((element) => {
    for (const each of element?.querySelectorAll(UNSEEN) ?? []) each.remove();
    // What stands in elements of its own is words of its own.
    for (const each of element?.querySelectorAll('*') ?? []) each.append(' ');
    return element?.textContent.match(/[\p{L}\p{N}]+/gu) ?? [];
  });
}

it('finds posts to read', () => {
  expect(POSTS.length).toBeGreaterThan(5);
});

describe.each(POSTS)('the reader mode of browsers, at $path', ({ html, article }) => {
  const read = new Readability(open(html)).parse();
  const shown = open(read?.content ?? '').body;
  const page = open(html);
  const text = page.querySelector('.prose') ?? shown;

  it('knows the title, the author, the day and the language', () => {
    expect(read).toMatchObject({
      title: article['headline'],
      byline: (article['author'] as { name: string }).name,
      publishedTime: article['datePublished'],
      lang: 'en-GB',
    });
  });

  it('has every heading of the text, in its order', () => {
    const headingsOf = (element: Element) => [...element.querySelectorAll('h2, h3, h4')].map(textOf);
    expect(headingsOf(text).length).toBeGreaterThan(3);
    expect(headingsOf(shown)).toEqual(headingsOf(text));
  });

  it('has every word of the post, in its order, and no other', () => {
    const parts = ['.lede', '.post .meta', '.prose'].map((selector) => page.querySelector(selector));
    expect(wordsOf(shown)).toEqual(wordsOf(...parts));
  });
});

it('is not misled by a hundred comments under a post', async () => {
  const built = POSTS.find(({ path }) => path === ARTICLE)?.html ?? '';
  const sent = await site.read({ path: ARTICLE, as: 'stranger' });
  expect(sent.length).toBeGreaterThan(built.length + 10_000);
  expect(new Readability(open(sent)).parse()?.content).toBe(new Readability(open(built)).parse()?.content);
});
