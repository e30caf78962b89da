import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { describe, expect, it } from 'vitest';
import { blockToText } from '../../src/editor/block-text.ts';
import { getBlock } from './get-block.ts';

describe('a block as it stands in a body', () => {
  it('is read as what was written, whatever a line holds', () => {
    const line = fc.string().filter((text) => text.trim() !== '' && !/[\n\r]/.test(text));
    fc.assert(
      fc.property(line, (title) => {
        const { text } = blockToText(getBlock('KeyDifferences'), { title });
        const tree = fromMarkdown(text, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
        expect(tree.children).toMatchObject([
          { type: 'mdxJsxFlowElement', attributes: [{ name: 'title', value: title.trim() }] },
        ]);
      }),
    );
  });
});
