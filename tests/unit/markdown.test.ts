import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed, markdownToHtml } from '../../src/discussion/markdown.ts';

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

  it('gives nothing but what is allowed, whatever it is given', () => {
    const pieces = fc.constantFrom(
      ...[
        '<',
        '>',
        '"',
        "'",
        '&',
        '[',
        ']',
        '(',
        ')',
        '*',
        '_',
        '`',
        '\n',
        '> ',
        '- ',
        '1. ',
        '!',
        ':',
        '/',
        '\\',
      ],
      ...[
        'javascript:',
        'https://',
        'data:',
        'mailto:',
        '<script>',
        '<img src=x onerror=alert(1)>',
        '&lt;',
        'x',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (each) => {
        const html = markdownToHtml(each);
        expect(isAllowed(html)).toBe(true);
        // Not by falling back to plain text, either: the library itself gives nothing else.
        for (const [href] of html.matchAll(/href="[^"]*"/g))
          expect(href).toMatch(/^href="(?:https?:\/\/|mailto:)/i);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '*'.repeat(5000),
    '['.repeat(5000),
    '> '.repeat(2500),
    '`'.repeat(5000),
    '- '.repeat(2500),
    '(['.repeat(2500),
    'https://'.repeat(600),
  ])('takes no long time over %.12s…', (text) => {
    const start = process.cpuUsage();
    markdownToHtml(text);
    const { user } = process.cpuUsage(start);
    // A second of work for one comment would be a way to stop the server; it takes some milliseconds.
    expect(user).toBeLessThan(1_000_000);
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
