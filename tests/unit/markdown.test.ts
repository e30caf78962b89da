import { describe, expect, it } from 'vitest';
import { isAllowed, markdownToHtml, markdownToText } from '../../src/discussion/markdown.ts';
import { shownOf } from './shown-of.ts';

describe('markdownToHtml', () => {
  it.each([
    ['two\n\nparagraphs', '<p>two</p>\n<p>paragraphs</p>'],
    ['a\nbreak', '<p>a<br>\nbreak</p>'],
    ['*so* and **so**', '<p><em>so</em> and <strong>so</strong></p>'],
    ['- one\n- two', '<ul>\n<li>one</li>\n<li>two</li>\n</ul>'],
    ['3. three', '<ol start="3">\n<li>three</li>\n</ol>'],
    ['> said', '<blockquote>\n<p>said</p>\n</blockquote>'],
    ['`code <b>`', '<p><code>code &lt;b&gt;</code></p>'],
    [
      '[here](https://example.org/?a=1&b=2)',
      '<p><a href="https://example.org/?a=1&amp;b=2" rel="ugc nofollow noopener">here</a></p>',
    ],
    [
      'see https://example.org.',
      '<p>see <a href="https://example.org" rel="ugc nofollow noopener">https://example.org</a>.</p>',
    ],
    [
      '[me](mailto:sam@mail.example)',
      '<p><a href="mailto:sam@mail.example" rel="ugc nofollow noopener">me</a></p>',
    ],
    ['# no heading', '<p># no heading</p>'],
    ['<b>no HTML</b>', '<p>&lt;b&gt;no HTML&lt;/b&gt;</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['[x](//example.org)', '<p>[x](//example.org)</p>'],
    ['[x](https://e.org "title")', '<p><a href="https://e.org" rel="ugc nofollow noopener">x</a></p>'],
    ['    indented', '<p>indented</p>'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '<p>| a | b |<br>\n|---|---|<br>\n| 1 | 2 |</p>'],
  ])('gives %j as %j', (text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });

  it('makes no picture of anything', () => {
    expect(markdownToHtml('![x](https://example.org/x.png)')).not.toContain('<img');
  });

  it.each([
    '*'.repeat(5000),
    '['.repeat(5000),
    '> '.repeat(2500),
    '`'.repeat(5000),
    '- '.repeat(2500),
    '(['.repeat(2500),
    'https://'.repeat(600),
    '>'.repeat(5000),
    '>\n'.repeat(2500),
    '>- '.repeat(1600),
    Array.from({ length: 95 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  ])('takes no long time over %.12s…', (text) => {
    const start = process.cpuUsage();
    markdownToHtml(text);
    const { user } = process.cpuUsage(start);
    // A second of work for one comment would be a way to stop the server; it takes some milliseconds.
    expect(user).toBeLessThan(1_000_000);
  });
});

describe('the words of a comment', () => {
  it.each([
    '>'.repeat(200),
    '> '.repeat(200),
    '- '.repeat(200),
    '1. '.repeat(200),
    '> - 1) '.repeat(100),
    '>\n'.repeat(100) + '>'.repeat(100),
    '***'.repeat(100),
    '[('.repeat(100),
    '`'.repeat(200),
  ])('are shown after %.12s…, however many of them there are', (marks) => {
    const html = markdownToHtml(`before\n\n${marks}word\n${marks}\n${marks}and more\n\nafter`);
    for (const word of ['before', 'word', 'and', 'more', 'after']) expect(html).toContain(word);
    expect(isAllowed(html)).toBe(true);
  });

  it('are shown in quotes and lists that go into each other line by line', () => {
    const lines = Array.from({ length: 40 }, (_, depth) => [
      `${'>'.repeat(depth)} q${depth}x`,
      `${'  '.repeat(depth)}- l${depth}x`,
    ]).flat();
    const shown = shownOf(lines.join('\n'));
    for (let depth = 0; depth < 40; depth += 1) {
      expect(shown).toContain(`q${depth}x`);
      expect(shown).toContain(`l${depth}x`);
    }
  });

  it('quote no deeper than twenty times, and show the marks of what is deeper', () => {
    const html = markdownToHtml(`${'>'.repeat(5000 - 4)}word`);
    const quotes = html.match(/<blockquote>/g) ?? [];
    expect(quotes.length).toBeGreaterThan(10);
    expect(quotes.length).toBeLessThanOrEqual(20);
    // Each ">" is either a quote or shown: the work is in proportion to what was typed.
    expect(quotes.length + (html.match(/&gt;/g) ?? []).length).toBe(5000 - 4);
  });
});

describe('the same text as plain words', () => {
  it.each([
    ['*one* **two** `three`', 'one two three'],
    ['- one\n- two\n\n> three', 'one\ntwo\nthree'],
    ['one\ntwo', 'one\ntwo'],
    ['[here](https://e.org/) and <https://e.org/>', 'here and https://e.org/'],
    ['\\*as typed\\* & <b>', '*as typed* & <b>'],
    ['# no heading', '# no heading'],
  ])('of %j is %j', (text, words) => {
    expect(markdownToText(text)).toBe(words);
  });
});

describe('isAllowed', () => {
  it.each([
    '<script>',
    '<p onclick="x">',
    '<a href="javascript:x" rel="ugc nofollow noopener">',
    '<a href="https://x">',
    '<img>',
    'a < b',
  ])('refuses %s', (html) => {
    expect(isAllowed(html)).toBe(false);
  });
});
