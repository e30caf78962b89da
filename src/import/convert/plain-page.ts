import type { Paragraph, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { ImportNote } from '../notes.ts';

/**
 * A page has none of the tags that a post has: of a film, a recording and a button there is a link, and what stood in a gallery or
 * in a part to unfold stands there by itself. With a tag left in it, the page could not be published.
 */
export function toPlainPage(tree: Root, notes: ImportNote[]): void {
  tree.children = tree.children.flatMap((node) => toPlain(node, notes));
}

function toPlain(node: RootContent, notes: ImportNote[]): RootContent[] {
  if (node.type !== 'mdxJsxFlowElement') return [node];
  const url = read(node, 'src') ?? read(node, 'to');
  const words = read(node, 'title') ?? read(node, 'label') ?? read(node, 'summary');
  const inside = node.children.flatMap((child) => toPlain(child, notes));
  if (url !== undefined) {
    if (node.name !== 'Button') notes.push({ kind: 'embed-left', found: url });
    return [linkTo(url, words ?? url), ...inside];
  }
  return words === undefined ? inside : [inBold(words), ...inside];
}

function read({ attributes }: MdxJsxFlowElement, name: string): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

const linkTo = (url: string, words: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', value: words }] }],
});

const inBold = (words: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: [{ type: 'text', value: words }] }],
});
