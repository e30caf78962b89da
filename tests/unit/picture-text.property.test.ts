import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/editor/body-tree.ts';
import { pictureToText } from '../../src/editor/field/picture-text.ts';

describe('a picture as it stands in a body', () => {
  it('is read as what was written, whatever a line holds', () => {
    const sign = fc.constantFrom(...'\\[]{}<>*_`~!"&#;()a &amp;'.split(''), '&amp;', '](', 'ß', '\\"');
    const line = fc.array(sign, { minLength: 1 }).map((signs) => signs.join('').trim());
    fc.assert(
      fc.property(line, line, (alt, caption) => {
        fc.pre(alt !== '');
        const text = pictureToText({ address: './sea.jpg', alt, caption });
        const { children } = parseBody(text);
        expect(children).toMatchObject([
          {
            type: 'paragraph',
            children: [{ type: 'image', url: './sea.jpg', alt, title: caption === '' ? null : caption }],
          },
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
