import { toMdast } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import { setDepths, tidyTree } from '../../editor/paste/tidy-tree.ts';
import { visit } from 'unist-util-visit';
import type { ImportedEntry, ImportedPicture } from '../imported.ts';
import type { ImportNote } from '../notes.ts';
import { markdownToPlain } from '../sources/folder/markdown-body.ts';
import { useFilesIn } from '../sources/own-files.ts';
import { settleAnchors } from './anchors.ts';
import { freeEmoji } from './emoji-edges.ts';
import { settleFootnotes } from './footnotes.ts';
import { makeHandlers } from './handlers.ts';
import { readBoldLines } from './headings.ts';
import { isBlockNode, toBlock } from './kinds.ts';
import { readHtml } from './read-html.ts';
import { openReading, type ImportedFile, type TextContext } from './reading.ts';
import { toFlow } from './to-flow.ts';
import { readTypedLists } from './typed-lists.ts';
import { linkAddresses } from './written-addresses.ts';

/** A text that was brought along, as a tree: its pictures and files have the addresses that they had. */
export interface ImportedText {
  tree: Root;
  /** In the order in which they stand there; one that is shown twice is here twice. */
  pictures: ImportedPicture[];
  files: ImportedFile[];
  notes: ImportNote[];
}

/** Reads a text of another platform into what a post of ours can say. */
export function readBody(body: ImportedEntry['body'], context: TextContext): ImportedText {
  const reading = openReading(context);
  const flow = toFlow(readHtml(toHtml(body, context)));
  const read = toMdast(
    { type: 'root', children: flow },
    { document: false, handlers: makeHandlers(reading) },
  );
  const nodes = read.type === 'root' ? read.children : isBlockNode(read) ? [read] : [];
  const tree: Root = { type: 'root', children: readTypedLists(nodes.flatMap(toBlock), reading) };
  tidyTree(tree);
  freeEmoji(tree);
  joinCode(tree);
  dropEmpty(tree);
  readBoldLines(tree, reading);
  setDepths(tree, undefined);
  settleAnchors(tree, reading);
  tightenLists(tree);
  settleFootnotes(tree, reading);
  linkAddresses(tree);
  const { pictures, files, notes } = reading;
  return { tree, pictures, files, notes };
}

function toHtml(body: ImportedEntry['body'], { findFile }: TextContext): string {
  if ('html' in body) return body.html;
  const html = markdownToPlain(body.markdown);
  return findFile === undefined ? html : useFilesIn(html, findFile, body.file);
}

/** Two pieces of code beside each other are one: their marks would be read as none. */
function joinCode(root: Root): void {
  visit(root, 'inlineCode', (node, index, parent) => {
    const next = parent?.children[(index ?? 0) + 1];
    if (!parent || index === undefined || next?.type !== 'inlineCode') return undefined;
    node.value += next.value;
    parent.children.splice(index + 1, 1);
    return index;
  });
}

/** Of what held nothing but spaces nothing is left. */
function dropEmpty(node: Root): void {
  node.children = node.children.filter(
    (child) => !('children' in child) || child.type === 'mdxJsxFlowElement' || child.children.length > 0,
  );
}

/** An entry of one paragraph, with or without a list in it, is written in one piece. */
function tightenLists(root: Root): void {
  visit(root, 'list', (list) => {
    for (const item of list.children)
      item.spread = item.children.filter(({ type }) => !['list'].includes(type)).length > 1;
    list.spread = list.children.some(({ spread }) => spread);
  });
}
