import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailMessage } from '../../src/discussion/mail/mail-message.ts';
import { part, writeMail } from '../../src/discussion/mail/mail-parts.ts';
import { XSS_PAYLOADS } from '../browser/xss-payloads.ts';
import { draw, parse } from './drawn-mail.ts';

/** What is in a mail whatever is said in it. */
const ELEMENTS = new Set(
  'html,head,meta,title,style,body,table,tbody,tr,td,p,h1,a,br,blockquote,pre'.split(','),
);

describe('what a reader types, in a mail', () => {
  const hostile = fc.oneof(
    fc.constantFrom(...XSS_PAYLOADS),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '</blockquote></td></table><h1>',
      '"><a href="https://eve.example">',
      '<!--',
      ']]>',
      '&lt;b&gt;',
    ),
  );

  it('is words, whatever it is: in the subject, a name, a quotation, a letter, a report', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, text) => {
        const { parts = [], subject } = parseMailMessage({
          to: 'a@example.org',
          ...writeMail({
            subject: name,
            language: 'en-GB',
            parts: [part.words(name), part.quote(text), part.letter(text), part.report(text)],
          }),
        });
        const document = parse(draw(parts, subject));
        expect(document.querySelectorAll('blockquote, pre, h1')).toHaveLength(3);
        expect(document.querySelectorAll('a, script')).toHaveLength(0);
        for (const { localName, attributes } of document.querySelectorAll('*')) {
          expect(ELEMENTS).toContain(localName);
          for (const { name: attribute } of attributes) expect(attribute).not.toMatch(/^on/);
        }
        expect(document.querySelector('h1')?.textContent).toBe(subject);
      }),
    );
  });
});
