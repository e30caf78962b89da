import { describe, expect, it } from 'vitest';
import { validateHtml } from '../validate-html.ts';
import { contentOf, fileToPath, readBuilt, readListedPages, readPages, readPngSize } from './built-site.ts';

const pages = readPages();
const listed = readListedPages();

describe.each(pages.map((page) => [fileToPath(page.file), page] as const))('%s', (_path, page) => {
  it('is valid HTML', async () => {
    expect(await validateHtml(page.html)).toEqual([]);
  });

  it('has one h1, and headings that skip no level', () => {
    const levels = [...page.document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.localName.slice(1)),
    );
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect(skips).toEqual([]);
  });

  it('asks no other host for anything', () => {
    const asked = [
      ...[...page.document.querySelectorAll('[src], [srcset], [poster]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('srcset') ?? '',
      ),
      ...[...page.document.querySelectorAll('link:not([rel="canonical"])')].map(
        (element) => element.getAttribute('href') ?? '',
      ),
      ...Array.from(page.html.matchAll(/(?:url\(|@import\s)["']?([^"')]+)/g), ([, url = '']) => url),
    ];
    expect(asked.filter((url) => !/^(?:\/(?!\/)|#|data:)/.test(url))).toEqual([]);
  });
});

it('gives every page a title of its own', () => {
  const titles = pages.map(({ document }) => document.querySelector('title')?.textContent ?? '');
  expect(titles.filter((title) => title.trim() === '')).toEqual([]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('gives every page a description of its own, of 50 to 160 characters', () => {
  const descriptions = pages.map(({ document }) => contentOf(document, 'description') ?? '');
  expect(descriptions.filter(({ length }) => length < 50 || length > 160)).toEqual([]);
  expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index)).toEqual([]);
});

it('has the canonical address of every listed page lead to that page', () => {
  const wrong = listed.filter(({ file, document }) => {
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    return !/^https?:\/\//.test(canonical) || new URL(canonical).pathname !== fileToPath(file);
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

it('says on every listed page what it looks like when shared, with a picture that exists', () => {
  for (const { file, document } of listed) {
    const picture = new URL(contentOf(document, 'og:image') ?? '').pathname;
    expect(contentOf(document, 'og:title'), file).toBeTruthy();
    expect(contentOf(document, 'og:url'), file).toBe(
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    );
    expect(contentOf(document, 'og:image:alt'), file).toBeTruthy();
    expect(readPngSize(picture), file).toEqual({ width: 1200, height: 630 });
  }
});

it('keeps search engines from the pages that are no use to them, and from no other', () => {
  const unlisted = pages.filter((page) => !listed.some(({ file }) => file === page.file));
  expect(unlisted.map(({ file }) => file)).toEqual(['404.html', 'search/index.html']);
});

it('forbids robots no page that asks them not to list it, which they would never read', () => {
  const forbidden = Array.from(
    readBuilt('robots.txt').matchAll(/^Disallow: (\S+)$/gm),
    ([, rule = '']) => rule,
  );
  expect(forbidden.length).toBeGreaterThan(2);
  for (const { file, document } of pages) {
    expect(contentOf(document, 'robots'), file).toBeDefined();
    expect(
      forbidden.filter((rule) => fileToPath(file).startsWith(rule)),
      file,
    ).toEqual([]);
  }
});
