import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isAllowed, markdownToHtml, markdownToText } from '../../src/discussion/markdown.ts';
import { shownOf } from './shown-of.ts';

describe('markdownToHtml', () => {
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
});

describe('the words of a comment', () => {
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
