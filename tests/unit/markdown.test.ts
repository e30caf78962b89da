import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isAllowed, markdownToHtml, markdownToText } from '../../src/discussion/markdown.ts';

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
  const shownOf = (text: string) => markdownToHtml(text).replace(/<(?!a )[^>]*>/g, ' ');

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

  it('are all shown, whatever stands between them', () => {
    const marks = fc.constantFrom(
      ...[
        '>',
        '> ',
        '>> ',
        '- ',
        '* ',
        '+ ',
        '1. ',
        '2) ',
        '  ',
        '    ',
        '\n',
        '\n\n',
        '*',
        '**',
        '_',
        '`',
        '``',
      ],
      ...[
        '[',
        ']',
        '(',
        ')',
        '](',
        '!',
        '\\',
        '<',
        '&',
        '#',
        '~~',
        '|',
        '---',
        '\t',
        ':',
        'https://e.org/',
        '\u00a0',
      ],
    );
    const pile = fc.tuple(marks, fc.integer({ min: 1, max: 40 })).map(([mark, times]) => mark.repeat(times));
    const word = fc.nat(9999).map((number) => `w${number}é家`);
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, pile, word), { maxLength: 60 }), (pieces) => {
        // What is an address stands behind its link.
        const shown = decodeURI(shownOf(pieces.join('')).replace(/%(?![0-9a-f]{2})/gi, '%25'));
        for (const piece of pieces.filter((each) => each.startsWith('w'))) expect(shown).toContain(piece);
      }),
      { numRuns: 5000 },
    );
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

  it('has every word that is shown, in its order', () => {
    const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'one ',
            '*',
            '_',
            '`',
            '> ',
            '- ',
            '\n',
            '\n\n',
            'two',
            '1. ',
            '[a](https://e.org/b)',
            '\\',
            '&amp;',
            '<',
          ),
        ),
        (pieces) => {
          const text = pieces.join('');
          const { document } = parseHTML(
            `<html><body>${markdownToHtml(text).replace(/<(?:br|\/p|\/li)>/g, ' $&')}</body>`,
          );
          expect(wordsOf(markdownToText(text))).toEqual(wordsOf(document.body.textContent));
        },
      ),
      { numRuns: 2000 },
    );
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
