import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/posts/downloads/read-pdf.ts';
import { info, pdf, stream } from '../odd-pdfs.ts';

describe('a huge PDF', () => {
  /** Zeros are packed to a thousandth, which takes a second. */
  let packed: Buffer | undefined;
  function bomb(): Buffer {
    packed ??= stream('/Type /ObjStm /First 2000000', Buffer.alloc(200_000_000));
    return Buffer.concat(Array<Buffer>(10).fill(packed));
  }

  // Of what takes more than one step for each byte, this takes minutes.
  const SIZE = 10_000_000;
  const many = (text: string) => text.repeat(Math.ceil(SIZE / text.length));
  it.each<[string, () => Buffer]>([
    ['streams that never end', () => pdf(many('/ObjStm stream '))],
    ['streams that are empty', () => pdf(many('/ObjStm /FlateDecode stream\nendstream'))],
    ['objects', () => pdf(many('9 0 obj <</Author (Q ('), '/Info 9 0 R')],
    ['references', () => pdf(many('/Info 9 0 R '))],
    ['numbers', () => pdf('/Info 9 0 R', many('9 9 9         '))],
    ['packets', () => pdf(many('<x:xmpmeta'))],
    ['titles that are not closed', () => pdf('<x:xmpmeta', many('<dc:title>'))],
    ['titles that are not quoted', () => pdf('<x:xmpmeta', many('dc:title="'))],
    ['brackets', () => pdf('/Info 9 0 R 9 0 obj << /Author ', many('('))],
    ['dictionaries', () => pdf('/Info 9 0 R 9 0 obj ', many('<<'))],
    ['a stream that unpacks to 2 GB', () => pdf(bomb())],
  ])(
    'of %s alone is soon done with',
    (_what, make) => {
      readPdf(make());
    },
    60_000,
  );

  it('that unpacks to more than a document has says that there may be more', () => {
    expect(readPdf(pdf(bomb(), info('/Author (Q)')))).toEqual({
      texts: [{ field: 'author', text: 'Q' }],
      isPartial: true,
    });
  });
});
