import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../src/posts/downloads/read-pdf.ts';
import { info, objectStream, pdf, stream, xmp } from '../../odd-pdfs.ts';

const read = (...parts: (string | Buffer)[]) => {
  const { texts, isPartial } = readPdf(pdf(...parts));
  return [...texts.map(({ field, text }) => `${field}: ${text}`), ...(isPartial ? ['and more'] : [])];
};

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('latin1');

describe('what a PDF says about itself', () => {
  it.each<[string, (string | Buffer)[], string[]]>([
    ['nothing', [], []],
    ['an author', [info('/Author (Quintessa Vandermolen)')], ['author: Quintessa Vandermolen']],
    [
      'all that Word writes',
      [info('/Title (Emma.docx)/Author(Q V)/Subject (about)/Keywords(a, b)/Creator (Word)/Producer (Word)')],
      ['title: Emma.docx', 'author: Q V', 'words: about', 'words: a, b', 'program: Word'],
    ],
    [
      'brackets and marks',
      [info(String.raw`/Author (Q \(the \114ast\) \\ (V)\n)`)],
      [String.raw`author: Q (the Last) \ (V)`],
    ],
    ['hexadecimal', [info('/Author <51 756 9>')], ['author: Qui']],
    ['other letters', [info(`/Author (${utf16('Zoë Łukasz')})`)], ['author: Zoë Łukasz']],
    ['other letters in UTF-8', [info('/Author <EFBBBF5A6FC3AB>')], ['author: Zoë']],
    [
      'an object of its own',
      ['11 0 obj\n(Quintessa)\nendobj\n', info('/Author 11 0 R')],
      ['author: Quintessa'],
    ],
    [
      'packed objects',
      [objectStream({ 8: '(no one)', 9: '<< /Author (Quintessa) >>' }), 'trailer\n<< /Info 9 0 R >>'],
      ['author: Quintessa'],
    ],
    [
      'earlier versions as well',
      [info('/Author (Quintessa)'), info('/Author ()'), info('/Author (Second)', 12)],
      ['author: Quintessa', 'author: Second'],
    ],
    [
      'XMP',
      [xmp('<dc:creator><rdf:Seq><rdf:li>Zoë &amp; Q</rdf:li></rdf:Seq></dc:creator>').replace('ë', 'Ã«')],
      ['author: Zoë & Q'],
    ],
    [
      'packed XMP, as an attribute',
      [stream('/Type /Metadata', Buffer.from(xmp('<a pdf:Producer="C:\\Users\\emma" />')))],
      ['program: C:\\Users\\emma'],
    ],
    ['the title of no chapter', ['8 0 obj\n<< /Title (Chapter one) /Parent 7 0 R >>\nendobj'], []],
    ['no dictionary in another', [info('/Other << /Author (nobody) >> /Author (Q)')], ['author: Q']],
    ['that it is locked', [info('/Author (\x01\x02)'), 'trailer << /Encrypt 8 0 R >>'], ['and more']],
  ])('is %s', (_what, parts, wanted) => {
    expect(read(...parts)).toEqual(wanted);
  });
});

describe('an odd PDF', () => {
  const whole = pdf(
    objectStream({ 9: '<< /Author (Quintessa) >>', 10: '(x)' }),
    info('/Author (Q) /Title <41>'),
    xmp('<dc:title>T</dc:title>'),
  );

  it('that is cut off anywhere is read as far as it goes', () => {
    for (let length = 0; length < whole.length; length += 1) readPdf(whole.subarray(0, length));
    expect(readPdf(whole).texts).toHaveLength(4);
  });
});
