import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readPdf } from '../../../src/posts/downloads/read-pdf.ts';

describe('an odd PDF', () => {
  it('of any bytes is read without a word', () => {
    const pieces = fc.constantFrom(
      '<<',
      '>>',
      '(',
      ')',
      '\\',
      '<',
      '>',
      '/Info 9 0 R',
      '9 0 obj',
      'stream\n',
      'endstream',
      '/ObjStm',
      '/Metadata',
      '/FlateDecode',
      '/First 99',
      '/Author',
      '%',
      '<x:xmpmeta',
      '</x:xmpmeta',
      '<dc:title',
      'dc:title="',
      ' ',
      '\n',
      '7',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 }), (parts) => {
        readPdf(Buffer.from(parts.join(''), 'latin1'));
      }),
      { numRuns: 500 },
    );
  });
});
