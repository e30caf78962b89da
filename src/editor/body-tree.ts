import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown, gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown, mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxjs } from 'micromark-extension-mdxjs';

/** As Prettier writes Markdown, so that what is added looks like what is there. */
export const MARKDOWN_STYLE: Options = {
  bullet: '-',
  emphasis: '_',
  strong: '*',
  listItemIndent: 'one',
  rule: '-',
  fences: true,
};

/**
 * A body's syntax tree.
 *
 * @throws {Error} where it is no MDX; its message says where.
 */
export function parseBody(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfmTable(), gfmStrikethrough(), mdxjs()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), mdxFromMarkdown()],
  });
}

/** A block as it would be written anew. A story's prose is not indented, as it is nowhere in a post. */
export function writeBlock(node: RootContent): string {
  if (node.type === 'mdxJsxFlowElement' && node.children.length > 0) {
    const prose = node.children.map(writeBlock).join('\n\n');
    return `${writeOpeningTag(node)}\n\n${prose}\n\n</${node.name ?? ''}>`;
  }
  return toMarkdown(node, {
    ...MARKDOWN_STYLE,
    extensions: [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), mdxToMarkdown()],
  }).trimEnd();
}

export function writeOpeningTag(node: Extract<RootContent, { type: 'mdxJsxFlowElement' }>): string {
  return writeBlock({ ...node, children: [] }).replace(/\s*\/>$/, '>');
}

/** Everything of a node that a reader could notice, to be compared; how it was written is left out. */
export function toKey(node: Nodes): string {
  return JSON.stringify(strip(node));
}

/** What a node is, but for its children. */
export function toShallowKey(node: Nodes): string {
  return JSON.stringify(strip({ ...node, children: [] }));
}

/** Where it stood, what a parser kept for itself, and whether a list was written loosely. */
const UNNOTICED = new Set(['position', 'data', 'spread']);

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return joinTexts(value.map(strip));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !UNNOTICED.has(key) && each !== undefined && each !== null)
      .map(([key, each]) => [key, strip(each)]),
  );
}

/** "a" and "b" beside each other are the same as "ab". */
function joinTexts(nodes: unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (isText(node) && isText(last)) joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

function isText(node: unknown): node is { type: 'text'; value: string } {
  return (
    typeof node === 'object' &&
    node !== null &&
    Reflect.get(node, 'type') === 'text' &&
    typeof Reflect.get(node, 'value') === 'string'
  );
}
