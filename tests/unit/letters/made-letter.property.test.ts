import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XSS_PAYLOADS } from '../../browser/xss-payloads.ts';
import { parse, PICTURE, write } from './one-letter.ts';

/** What is in a letter whatever is said in it. */
const ELEMENTS = new Set(
  'html,head,meta,title,style,body,table,tbody,tr,td,th,div,p,h1,h2,a,br,img,blockquote,strong,ul,li'.split(
    ',',
  ),
);

describe('words in a letter', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...XSS_PAYLOADS),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</td></table><h1>', '"><a href="https://eve.example">', '<!--', ']]>', '<![endif]-->'),
  );

  it('are words, whatever they are', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        const { html } = write(
          [
            { kind: 'heading', depth: 2, words: [one] },
            {
              kind: 'box',
              look: 'plain',
              parts: [{ kind: 'paragraph', words: [{ kind: 'strong', words: [other] }] }],
            },
            { kind: 'list', isOrdered: false, start: 1, items: [[{ kind: 'paragraph', words: [one] }]] },
            { kind: 'table', rows: [{ cells: [{ words: [one], heads: 'row' }, { words: [other] }] }] },
            { kind: 'picture', picture: { ...PICTURE, alt: one }, caption: [other] },
          ],
          { subject: one, title: other, note: `${one}\n\n${other}` },
        );
        const document = parse(html);
        expect(document.querySelectorAll('h1, h2')).toHaveLength(2);
        expect(document.querySelectorAll('script, img[src*=eve], a[href*="javascript:"]')).toHaveLength(0);
        for (const { localName, attributes } of document.querySelectorAll('*')) {
          expect(ELEMENTS).toContain(localName);
          for (const { name } of attributes) expect(name).not.toMatch(/^on/);
        }
      }),
    );
  });
});
