import { describe, expect, it } from 'vitest';
import { parseMailMessage } from '../../src/discussion/mail/mail-message.ts';
import { part, writeMail } from '../../src/discussion/mail/mail-parts.ts';
import { contrastOf } from '../../src/posts/look/colour.ts';
import { toMailDress } from '../../src/server/serve/mail-dress.ts';
import { draw, DRESS, parse } from './drawn-mail.ts';

describe('the HTML of a mail', () => {
  it('is one column in the site’s colours, by day and by night, and fetches nothing', () => {
    const html = draw([part.words('One.\n\nTwo.'), part.report('a.mdx:1\n  b')]);
    const document = parse(html);
    expect(html).not.toMatch(/<(?:img|link|script|iframe)|url\(|@import|@font-face|src=/i);
    for (const { attributes } of document.querySelectorAll('body, table, p, h1, a'))
      expect(attributes.getNamedItem('style')?.value).toBeTruthy();
    expect(document.querySelector('body')?.getAttribute('style')).toContain(
      `background:${DRESS.light.surface}`,
    );
    expect(document.querySelector('style')?.textContent).toContain(
      `@media (prefers-color-scheme:dark){.page{background:${DRESS.dark.surface}!important}`,
    );
    expect(Array.from(document.querySelectorAll('p'), (each) => each.textContent)).toEqual([
      'After the Storm',
      'One.',
      'Two.',
    ]);
    expect(document.querySelector('pre')?.textContent).toBe('a.mdx:1\n  b');
  });

  it('wears the colours and letters that the coach chose', () => {
    const dress = toMailDress({ title: 'Hers', colours: { accent: '#0f5e4d' }, type: 'modern' });
    const html = draw([part.link('Approve:', 'https://coach.example/')], 'Hello', dress);
    expect(html).toContain('color:#0f5e4d');
    expect(html).toContain('Bricolage Grotesque');
    for (const { raised, text, quiet, accent } of [dress.light, dress.dark, DRESS.light, DRESS.dark])
      for (const colour of [text, quiet, accent])
        expect(contrastOf(colour, raised)).toBeGreaterThanOrEqual(4.5);
  });

  it('begins lines at the side of their script, and is itself in the middle', () => {
    const html = draw([part.words('One.'), part.quote('\u05e9\u05dc\u05d5\u05dd')]);
    const document = parse(html);
    // What is told to a cell is told to all that is in it, and overrules the side of the script.
    expect(html).not.toContain('text-align');
    expect(document.querySelectorAll('td[align]')).toHaveLength(0);
    expect(document.querySelector('blockquote')?.getAttribute('dir')).toBe('auto');
    expect(document.querySelector('table table')?.getAttribute('align')).toBe('center');
  });

  it('names a link by its words, and says the rest before it', () => {
    const document = parse(
      draw([
        part.link('It stays where it is until you decide. Reject:', 'https://coach.example/no'),
        part.link('Alles, was wartet :', 'https://coach.example/all'),
      ]),
    );
    expect(Array.from(document.querySelectorAll('a'), (each) => each.textContent)).toEqual([
      'Reject',
      'Alles, was wartet',
    ]);
    expect(document.body.textContent).toContain('It stays where it is until you decide. Reject');
  });

  it('has the same words as the plain text', () => {
    const mail = writeMail({
      subject: 'S',
      language: 'en-GB',
      parts: [part.words('Ada wrote:'), part.quote('a\nb'), part.address('Here:', 'https://coach.example/x')],
    });
    expect(mail.text).toBe('Ada wrote:\n\n> a\n> b\n\nHere:\nhttps://coach.example/x');
    const words = parse(draw(mail.parts)).body.textContent;
    for (const each of ['Ada wrote:', 'a', 'b', 'Here:', 'https://coach.example/x'])
      expect(words).toContain(each);
  });
});

describe('what a reader types, in a mail', () => {
  it('cannot make an address of another kind', () => {
    expect(() =>
      parseMailMessage({
        to: 'a@example.org',
        ...writeMail({ subject: 'S', language: 'en', parts: [part.link('x:', 'javascript:alert(1)')] }),
      }),
    ).toThrow(/address/);
  });
});
