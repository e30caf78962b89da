import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import type {} from 'mdast-util-mdx';

const PHRASING: ReadonlySet<string> = new Set([
  'text',
  'inlineCode',
  'break',
  'emphasis',
  'strong',
  'delete',
  'link',
  'image',
  'footnoteReference',
  'mdxJsxTextElement',
]);

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'table',
  'thematicBreak',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]);

export type Block = BlockContent | DefinitionContent;

export function isPhrasing(node: { type: string }): node is PhrasingContent {
  return PHRASING.has(node.type);
}

export function isBlockNode(node: RootContent): node is Block {
  return BLOCKS.has(node.type);
}

/** Words of a run as one paragraph; a block as it is. */
export function toBlock(node: RootContent): Block[] {
  if (isPhrasing(node)) return [{ type: 'paragraph', children: [node] }];
  return isBlockNode(node) ? [node] : [];
}

/** The letters of a node as readers get them. */
export function readLetters(node: { type: string }): string {
  if (node.type === 'break') return '\n';
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node) || !Array.isArray(node.children)) return '';
  return node.children.map((child: { type: string }) => readLetters(child)).join('');
}
